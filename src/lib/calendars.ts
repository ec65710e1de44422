/** Calendars to subscribe to: all, one kind, one oblast; and the file of one event. */
import { eventKinds, oblasts } from '../schemas/vocabularies/index.ts';
import { entryPath } from './addresses.ts';
import { agendaOf, eventItem, type AgendaItem } from './agenda.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { dayStart, daysBetween } from './days.ts';
import { absolute } from './page.ts';
import type { EntryOf, Site } from './site.ts';

export interface Feed {
	/** Address after the language, without the ending: `['calendar', 'oblast', 'rivne']`. */
	readonly parts: readonly string[];
	readonly name: string;
	readonly items: readonly AgendaItem[];
}

export interface Feeds {
	readonly all: Feed;
	readonly kinds: readonly Feed[];
	readonly oblasts: readonly Feed[];
}

/** A feed for every kind and oblast, empty ones too: who subscribes today gets what is added tomorrow. */
export function feedsOfCalendar(site: Site, items = agendaOf(site)): Feeds {
	const { locale, t } = site;
	return {
		all: { parts: ['calendar', 'all'], name: t('calendar.all'), items },
		kinds: eventKinds.ids.map((kind) => ({
			parts: ['calendar', 'kind', kind],
			name: eventKinds.terms[kind][locale],
			items: items.filter((item) => item.kind === kind),
		})),
		oblasts: oblasts.ids.map((id) => ({
			parts: ['calendar', 'oblast', id],
			name: oblastName(site, id),
			items: items.filter((item) => item.oblasts.includes(id) || isEverywhere(item)),
		})),
	};
}

export const allFeeds = ({ all, kinds, oblasts }: Feeds): readonly Feed[] => [all, ...kinds, ...oblasts];

/** A term that holds in all oblasts alike. */
const isEverywhere = ({ kind, oblasts }: AgendaItem) => kind === 'deadline' && oblasts.length === 0;

/** Whether a feed has more than the terms that every oblast has. */
export const hasOwn = (feed: Feed) => feed.items.some((item) => !isEverywhere(item));

/** @example oblastName(site, 'rivne') // 'Рівненська область' */
export function oblastName(site: Site, id: string): string {
	const name = oblasts.terms[id as keyof typeof oblasts.terms][site.locale];
	return ['kyiv-city', 'sevastopol', 'crimea'].includes(id) ? name : site.t('calendar.oblast', { name });
}

/** Ways to a feed: an address that calendar programs open, the path of the file, and its address for those that ask for one. */
export function subscription(site: Site, { parts }: Feed, origin: URL) {
	const file = site.href(parts).replace(/\/$/, '.ics');
	const address = new URL(file, origin).href;
	return { file, address, webcal: address.replace(/^https?:/, 'webcal:') };
}

/** Text of a feed. @param origin where the site stands */
export function feedFile(site: Site, { name, items }: Feed, origin: URL): string {
	const { locale, t } = site;
	const events = items.map((item) => calendarEvent(site, item, origin));
	return calendarFile({ name: `${t('site.name')}: ${name}`, locale, events, subscribed: true }, dayStart(site.today));
}

/** Text of the file of one event. */
export function eventFile(site: Site, entry: EntryOf<'events'>, origin: URL): string {
	const { locale } = site;
	const events = [calendarEvent(site, eventItem(site, entry), origin)];
	return calendarFile({ name: entry.fields.title, locale, events }, dayStart(site.today));
}

/** A week ahead, since what is due must be prepared. */
const REMIND_OF_DEADLINE = '-P7D';
const REMIND = '-PT15H';

function calendarEvent(site: Site, item: AgendaItem, origin: URL): CalendarEvent {
	const { entry, uid, from, startTime, endTime, title, kind, to } = item;
	const { createdOn, updatedOn } = entry.fields;
	const url = absolute(site, entryPath(entry, site.locale), origin);
	const place = placeOf(site, item);
	const state = stateOf(item);
	return {
		uid,
		from,
		to,
		title,
		...(startTime && { startTime, ...(endTime && { endTime }) }),
		description: [entry.fields.summary, ...notes(site, item), url].join('\n'),
		...(place && { place }),
		url,
		...(!state && to >= site.today && { reminder: kind === 'deadline' ? REMIND_OF_DEADLINE : REMIND }),
		categories: [eventKinds.terms[kind][site.locale]],
		...(state && { state }),
		changed: { on: updatedOn, sequence: Math.max(0, daysBetween(createdOn, updatedOn)) },
	};
}

/** Of the others an announcement is all that is known. */
function stateOf({ entry }: AgendaItem) {
	const state = entry.collection === 'events' ? entry.fields.state : undefined;
	return state === 'cancelled' ? 'CANCELLED' : state === 'moved' ? 'TENTATIVE' : undefined;
}

/** Hours of what lasts several days, and why there is no exact place. */
function notes(site: Site, { entry, startTime, kind }: AgendaItem): string[] {
	if (entry.collection !== 'events') return [];
	const { fields } = entry;
	const hours = [fields.startTime, fields.endTime].filter(Boolean).join('–');
	return [
		...(hours && !startTime ? [site.t('calendar.hours', { hours })] : []),
		...(kind !== 'deadline' && fields.format !== 'online' ? [site.t('calendar.venue')] : []),
	];
}

/** A community or an oblast, or online: in wartime nothing more exact, whatever the entry may hold. */
export function placeOf(site: Site, { entry, oblasts: ids }: AgendaItem): string | undefined {
	if (entry.collection !== 'events') return;
	const communities = (entry.fields.communities ?? []).flatMap((id) => site.get('communities', id)?.fields.title ?? []);
	const online = ['online', 'hybrid'].includes(entry.fields.format ?? '') ? [site.t('calendar.online')] : [];
	if (entry.fields.format === 'online') return online[0];
	const places = [...communities, ...ids.map((id) => oblastName(site, id))];
	return places.length + online.length === 0 ? undefined : [...places, ...online].join(', ');
}
