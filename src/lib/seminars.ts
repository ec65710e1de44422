/** The six regional seminars of the plan: which took place, which are announced, which places are empty. */
import { SEMINARS } from '../schemas/events.ts';
import type { EntryOf, Site } from './site.ts';

export interface Seminar {
	readonly number: number;
	readonly state: 'held' | 'announced' | 'empty';
	readonly event?: EntryOf<'events'>;
}

/** A cancelled seminar leaves its place empty; of two with one number the later counts. */
export function seminarsOf(site: Site): Seminar[] {
	const events = site.of('events').filter(({ fields }) => fields.state !== 'cancelled');
	return Array.from({ length: SEMINARS }, (_, index) => {
		const number = index + 1;
		const event = events.find(({ fields }) => fields.seminarNumber === number);
		if (!event) return { number, state: 'empty' };
		const { startsOn, endsOn = startsOn } = event.fields;
		return { number, state: endsOn < site.today ? 'held' : 'announced', event };
	});
}

export const heldCount = (seminars: readonly Seminar[]) => seminars.filter(({ state }) => state === 'held').length;
