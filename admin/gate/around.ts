/** The entry that is edited, among all others as the index knows them. */
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { entryPath, splitLocale } from '../../src/lib/addresses.ts';
import { referencesOf } from '../../src/lib/checks/references.ts';
import type { ParsedFile } from '../../src/lib/content/parse.ts';
import { keyOf, type ContentTree, type EntryFiles } from '../../src/lib/content/tree.ts';
import type { AdminIndex, IndexEntry } from '../index-file.ts';

export interface Surroundings {
	readonly index: AdminIndex;
	/** Pictures that are saved together with the entry: `/media/name.jpg`. */
	readonly newMedia: readonly string[];
	/** The day that dates are compared with, `YYYY-MM-DD`. */
	readonly today: string;
}

/** All entries there are, with the one that is edited in its new form; only that one is checked. */
export function treeAround(own: readonly EntryFiles[], { index, newMedia }: Surroundings): ContentTree {
	const others = index.entries.map(lightEntry);
	return {
		entries: new Map([...others, ...own].map((entry) => [entry.key, entry])),
		checked: own,
		files: own.flatMap((entry) => [entry.source, ...entry.translations.values()]),
		media: new Set([...index.media, ...newMedia]),
		settings: index.settings,
		redirects: index.redirects.map((redirect) => ({ ...redirect, line: 1 })),
		findings: [],
	};
}

const light = new WeakMap<IndexEntry, EntryFiles>();

/** An entry that is known by its fields alone. */
function lightEntry(entry: IndexEntry): EntryFiles {
	const known = light.get(entry);
	if (known) return known;
	const files = locales.flatMap((locale) => lightFile(entry, locale) ?? []);
	const source = files.find((file) => file.locale === defaultLocale) ?? files[0];
	if (!source) throw new Error(`${entry.collection}/${entry.id} has no file.`);
	const made: EntryFiles = {
		key: keyOf(entry),
		collection: entry.collection,
		id: entry.id,
		source,
		translations: new Map(files.filter((file) => file !== source).map((file) => [file.locale, file])),
		sourceUnreadable: false,
	};
	light.set(entry, made);
	return made;
}

function lightFile(entry: IndexEntry, locale: Locale): ParsedFile | undefined {
	const { collection, id, extension } = entry;
	const data = entry.files[locale];
	if (!data) return undefined;
	return {
		path: `${collection}/${locale}/${id}.${extension}`,
		absolute: '',
		collection,
		locale,
		id,
		extension,
		text: '',
		data,
		body: '',
		fragments: [],
		knownAnchors: entry.anchors[locale] ?? [],
		locate: () => ({ line: 1, column: 1 }),
	};
}

/** Entries on the site that name one in their fields: drafts may name drafts. @param key `collection/id` */
export function naming(key: string, index: AdminIndex, drafts: boolean): IndexEntry[] {
	return index.entries.filter((entry) => {
		const files = lightEntry(entry);
		if (files.key === key || (!drafts && files.source.data['draft'] === true)) return false;
		return referencesOf(files).some((reference) => reference.key === key);
	});
}

export interface IncomingLink {
	readonly from: IndexEntry;
	readonly locale: Locale;
	/** Empty where the link leads to the whole page. */
	readonly anchor: string;
}

/** Links to an entry in the texts of others. */
export function linksTo(own: Pick<EntryFiles, 'collection' | 'id' | 'key'>, index: AdminIndex): IncomingLink[] {
	const address = entryPath(own, defaultLocale);
	return index.entries
		.filter((entry) => keyOf(entry) !== own.key)
		.flatMap((from) =>
			from.links.flatMap((link) => {
				const [path = '', anchor = ''] = link.split('#');
				const [locale, rest] = splitLocale(path);
				return rest === address ? [{ from, locale, anchor }] : [];
			}),
		);
}

/** Titles of entries for a message, each once: «Слухання», «Толока» та ще 3. */
export function titlesOf(entries: readonly IndexEntry[]): string {
	const titles = [...new Set(entries)].map(({ id, files }) => `«${String(files[defaultLocale]?.['title'] ?? id)}»`);
	const rest = titles.length - MAX_TITLES;
	return titles.slice(0, MAX_TITLES).join(', ') + (rest > 0 ? ` та ще ${String(rest)}` : '');
}

const MAX_TITLES = 5;
