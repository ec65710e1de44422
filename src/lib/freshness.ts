/** When facts were last looked at, and which of them it is time to look at again. */
import { addDays } from './days.ts';
import { reviewDue } from './review.ts';
import type { AnyEntry, Site } from './site.ts';

/** Days ahead in which a coming check is worth planning. */
const SOON = 60;

export interface Freshness {
	/** Entries whose facts were compared with the sources on a day that is known. */
	readonly checked: number;
	readonly unchecked: number;
	readonly overdue: readonly AnyEntry[];
	/** Due within the next 60 days, not before today. */
	readonly soon: readonly AnyEntry[];
}

export function freshnessOf(site: Site): Freshness {
	const all = [...site.entries.values()];
	const dueFrom = (from: string, to: string) =>
		all.filter(({ fields }) => {
			const { day = '9999' } = reviewDue(fields) ?? {};
			return day >= from && day < to;
		});
	const checked = all.filter(({ fields }) => fields.checkedOn !== undefined).length;
	return {
		checked,
		unchecked: all.length - checked,
		overdue: dueFrom('', site.today),
		soon: dueFrom(site.today, addDays(site.today, SOON)),
	};
}

export interface SourceLinks {
	/** Sources of all entries. */
	readonly count: number;
	/** Entries by the day on which a link of theirs was last opened, the oldest first; nothing where no day is known. */
	readonly oldest: readonly { readonly entry: AnyEntry; readonly day?: string }[];
}

export function sourceLinksOf(site: Site): SourceLinks {
	const entries = [...site.entries.values()].map((entry) => ({ entry, days: openedDays(entry) }));
	const oldest = entries
		.filter(({ days }) => days.length > 0)
		.map(({ entry, days: [...days] }) => {
			const [day = ''] = days.sort();
			return { entry, ...(day && { day }) };
		})
		.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
	return { count: entries.reduce((sum, { days }) => sum + days.length, 0), oldest };
}

/** The day on which each source was opened, empty where it is not known; a check of the facts opens all. */
function openedDays({ fields }: AnyEntry): string[] {
	const { sources = [] } = fields as { readonly sources?: readonly { readonly accessedOn?: string }[] };
	return sources.map(({ accessedOn = '' }) => [accessedOn, fields.checkedOn ?? ''].sort().at(-1) ?? '');
}
