/** What is new, and what has a day by which something must be done. */
import type { AnyEntry, Site } from './site.ts';

const SHOWN = new Set<AnyEntry['collection']>([
	'practices',
	'cases',
	'toolkits',
	'news',
	'questions',
	'programmes',
	'events',
	'communities',
]);

/** Entries changed last, one of each type before a second of any. */
export function latest(site: Site, limit: number): AnyEntry[] {
	const newest = [...site.entries.values()]
		.filter((entry) => SHOWN.has(entry.collection))
		.sort((a, b) => (a.fields.updatedOn < b.fields.updatedOn ? 1 : a.fields.updatedOn > b.fields.updatedOn ? -1 : 0));
	const seen = new Map<string, number>();
	const ranked = newest.map((entry) => {
		const rank = seen.get(entry.collection) ?? 0;
		seen.set(entry.collection, rank + 1);
		return { entry, rank };
	});
	return ranked
		.sort((a, b) => a.rank - b.rank)
		.slice(0, limit)
		.map(({ entry }) => entry);
}

export interface Deadline {
	readonly date: string;
	readonly entry: AnyEntry;
}

/** Days that are still to come, the nearest first. */
export function deadlines(site: Site): Deadline[] {
	const all: { date: string | undefined; entry: AnyEntry }[] = [
		...site.of('toolkits').map((entry) => ({ date: entry.fields.dueOn, entry })),
		...site
			.of('events')
			.filter((entry) => entry.fields.state !== 'cancelled')
			.map((entry) => ({ date: entry.fields.deadline ?? entry.fields.startsOn, entry })),
		...site.of('programmes').map((entry) => ({ date: entry.fields.deadline, entry })),
	];
	return all
		.flatMap(({ date, entry }) => (date !== undefined && date >= site.today ? [{ date, entry }] : []))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
