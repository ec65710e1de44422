/** What there is to take away: for each entry its pages in the order of reading. */
import { entryPath, localPath } from '../../../src/lib/addresses.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Key } from '../../../src/lib/content/tree.ts';
import type { AnyEntry, EntryOf, Site } from '../../../src/lib/site.ts';
import { bookTypes, type BookType } from '../../../src/lib/take-away.ts';

export interface Chapter {
	readonly title: string;
	/** Path of its page on the site, without the base. */
	readonly path: string;
}

export interface Book {
	readonly locale: Locale;
	readonly collection: BookType;
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Day of the last change, `YYYY-MM-DD`: the same content gives the same file on any day. */
	readonly day: string;
	readonly chapters: readonly [Chapter, ...Chapter[]];
}

export function booksOf(site: Site): Book[] {
	return bookTypes.flatMap((type) => site.of(type).map((entry) => bookOf(site, entry)));
}

function bookOf(site: Site, entry: EntryOf<BookType>): Book {
	const { collection, id, fields } = entry;
	const items = collection === 'collections' ? fields.items.flatMap((key) => site.entries.get(key as Key) ?? []) : [];
	return {
		locale: site.locale,
		collection,
		id,
		title: fields.title,
		summary: fields.summary,
		day: lastDay([entry, ...items]),
		chapters: [chapterOf(site, entry), ...samplesOf(site, entry), ...items.map((item) => chapterOf(site, item))],
	};
}

function chapterOf(site: Site, entry: AnyEntry): Chapter {
	return { title: entry.fields.title, path: entryPath(entry, site.locale) };
}

/** The page of sample documents that goes with a toolkit. */
function samplesOf(site: Site, entry: EntryOf<BookType>): Chapter[] {
	if (entry.collection !== 'toolkits' || !entry.fields.templates) return [];
	return [{ title: site.t('part.templates'), path: localPath(site.locale, 'toolkits', entry.id, 'templates') }];
}

/** The day on which any of the entries was last changed, looked at or translated. */
export function lastDay(entries: readonly AnyEntry[]): string {
	const days = entries.flatMap(({ fields: { updatedOn, checkedOn }, translation: { translatedOn } }) =>
		[updatedOn, checkedOn, translatedOn].filter((day) => day !== undefined),
	);
	return days.sort().at(-1) ?? '';
}
