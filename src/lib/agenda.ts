/** What stands in the calendar: events, and days by which something must be done. */
import type { eventKinds } from '../schemas/vocabularies/index.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { facetValues } from './facets.ts';
import type { AnyEntry, EntryOf, Site } from './site.ts';

export type EventKind = (typeof eventKinds)['ids'][number];

/** Hours only for what begins and ends on one day; the title says what is to be done where that is not the event itself. */
export interface AgendaItem extends Pick<CalendarEvent, 'uid' | 'from' | 'to' | 'startTime' | 'endTime' | 'title'> {
	readonly kind: EventKind;
	/** None for what is the same in all of Ukraine, or where the place is not known. */
	readonly oblasts: readonly string[];
	readonly entry: AnyEntry;
}

type Event = EntryOf<'events'>;

/** Everything, the earliest first. */
export function agendaOf(site: Site): AgendaItem[] {
	const events = site.of('events');
	const items = [
		...events.map((event) => eventItem(site, event)),
		...events.flatMap((event) => registration(site, event)),
		...site.of('programmes').flatMap((entry) => deadline(site, entry, 'apply', entry.fields.deadline)),
		...site
			.of('toolkits')
			.flatMap((entry) => (isTold(entry, events) ? [] : deadline(site, entry, 'due', entry.fields.dueOn))),
		...site.of('laws').flatMap((entry) => inForce(site, entry)),
	];
	return items.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.uid < b.uid ? -1 : 1));
}

/** Those that are not over. */
export function comingItems(site: Site, items = agendaOf(site)): AgendaItem[] {
	return items.filter(({ to }) => to >= site.today);
}

/** Hours are kept only for one day: of several days nobody knows whether all begin at the same time. */
export function eventItem(site: Site, entry: Event): AgendaItem {
	const { startsOn, endsOn = startsOn, startTime, endTime, title, kind, state } = entry.fields;
	const hours = endsOn === startsOn && startTime !== undefined;
	const changed = state === 'cancelled' || state === 'moved';
	return {
		...baseOf(site, entry, startsOn),
		to: endsOn,
		...(hours && { startTime, ...(endTime && endTime > startTime && { endTime }) }),
		title: changed ? site.t(`calendar.${state}`, { title }) : title,
		kind,
	};
}

function registration(site: Site, entry: Event): AgendaItem[] {
	return entry.fields.state === 'cancelled' ? [] : deadline(site, entry, 'register', entry.fields.deadline);
}

function deadline(
	site: Site,
	entry: AnyEntry,
	what: 'apply' | 'register' | 'due' | 'force',
	day: string | undefined,
): AgendaItem[] {
	if (day === undefined) return [];
	const { uid, ...base } = baseOf(site, entry, day);
	return [
		{
			...base,
			uid: `${what}-${uid}`,
			title: site.t(`calendar.${what}`, { title: entry.fields.title }),
			kind: 'deadline',
		},
	];
}

/** A law counts until the day it begins to hold; after that it is no term. */
function inForce(site: Site, entry: EntryOf<'laws'>): AgendaItem[] {
	const { inForceFrom } = entry.fields;
	return inForceFrom !== undefined && inForceFrom >= site.today ? deadline(site, entry, 'force', inForceFrom) : [];
}

/** Whether an event tells the same term as a toolkit: then once is enough. */
function isTold({ fields: { dueOn, practices } }: EntryOf<'toolkits'>, events: readonly Event[]): boolean {
	return events.some(
		({ fields }) =>
			fields.kind === 'deadline' && fields.startsOn === dueOn && practices.some((id) => fields.practices?.includes(id)),
	);
}

function baseOf(site: Site, entry: AnyEntry, day: string) {
	return {
		uid: `${entry.collection}-${entry.id}@viche`,
		from: day,
		to: day,
		title: entry.fields.title,
		kind: 'deadline' as const,
		oblasts: facetValues(site, entry, 'oblast'),
		entry,
	};
}
