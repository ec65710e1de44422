/** All entries by the first letter of their title: the way to everything that needs neither script nor search. */
import { comparator } from '../i18n/index.ts';
import type { AnyEntry, Site } from './site.ts';
import { transliterate } from './transliterate.ts';

export interface LetterGroup {
	/** Latin, for the address; letters that are romanised alike stand together. */
	readonly slug: string;
	/** The letters themselves. @example 'Р, R' */
	readonly label: string;
	readonly entries: readonly AnyEntry[];
}

export function byLetter(site: Site): LetterGroup[] {
	const compare = comparator(site.locale);
	const entries = [...site.entries.values()].sort((a, b) => compare(a.fields.title, b.fields.title));
	const letterOf = ({ fields }: AnyEntry) =>
		(/[\p{L}\p{N}]/u.exec(fields.title)?.[0] ?? '').toLocaleUpperCase(site.locale);
	return [...Map.groupBy(entries, (entry) => slugOf(letterOf(entry)))].map(([slug, group]) => ({
		slug,
		label: [...new Set(group.map(letterOf))].join(', '),
		entries: group,
	}));
}

function slugOf(letter: string): string {
	return /^[a-z]+$/.exec(transliterate(letter))?.[0] ?? '0-9';
}
