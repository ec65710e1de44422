/** All content of a site: files grouped into entries, each with its source language and translations. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../../schemas/index.ts';
import type { Finding } from './finding.ts';
import type { ParsedFile } from './parse.ts';
import type { Redirects } from './redirects.ts';
import type { SiteSettings } from './site-settings.ts';
import type { SearchWords } from './search-words.ts';

/** An entry's address without the language: `practices/public-hearing`. */
export type Key = `${CollectionName}/${string}`;

/** One entry as its files hold it. */
export interface EntryFiles {
	readonly key: Key;
	readonly collection: CollectionName;
	readonly id: string;
	/** The file that holds the facts: that of the first language which has one. */
	readonly source: ParsedFile;
	readonly translations: ReadonlyMap<Locale, ParsedFile>;
	/** Whether the file that should be the source could not be read: then nothing can be said of the others' fields. */
	readonly sourceUnreadable: boolean;
}

export interface ContentTree {
	/** Every entry there is. */
	readonly entries: ReadonlyMap<Key, EntryFiles>;
	/** Entries to be checked; the editors' form checks one among many. */
	readonly checked: readonly EntryFiles[];
	/** Every readable file of the entries to be checked, in order. */
	readonly files: readonly ParsedFile[];
	/** Addresses of the files of content/media: `/media/name.jpg`. */
	readonly media: ReadonlySet<string>;
	readonly redirects: Redirects;
	/** What editors know of words, where the tree has such a file. */
	readonly searchWords?: SearchWords;
	readonly settings: SiteSettings;
	/** Faults found while reading. */
	readonly findings: readonly Finding[];
}

export const keyOf = (file: { collection: CollectionName; id: string }): Key => `${file.collection}/${file.id}`;

/** @param unreadable `collection/locale/id` of files with a fault so deep that they were not parsed */
export function groupEntries(files: readonly ParsedFile[], unreadable: ReadonlySet<string>): Map<Key, EntryFiles> {
	const groups = Map.groupBy(files, keyOf);
	const order = (key: Key) => collectionNames.indexOf(key.split('/', 1)[0] as CollectionName);
	const keys = [...groups.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
	return new Map(keys.flatMap((key) => {
		const own = groups.get(key) ?? [];
		const byLocale = new Map(own.map((file) => [file.locale, file]));
		const source = locales.map((locale) => byLocale.get(locale)).find((file) => file !== undefined);
		if (!source) return [];
		byLocale.delete(source.locale);
		const better = locales.slice(0, locales.indexOf(source.locale));
			const sourceUnreadable = better.some((locale) => unreadable.has(`${source.collection}/${locale}/${source.id}`));
			return [[key, { key, collection: source.collection, id: source.id, source, translations: byLocale, sourceUnreadable }] as const];
	}));
}

export function isDraft(entry: EntryFiles): boolean {
	return entry.source.data['draft'] === true;
}
