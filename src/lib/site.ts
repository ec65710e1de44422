/** A whole site in one language: every published entry, who refers to whom, and what each entry counts as. */
import type { Locale } from '../i18n/locales.ts';
import { comparator, getT, type Translate } from '../i18n/index.ts';
import { collectionNames, typeOf, type CollectionName, type Shape } from '../schemas/index.ts';
import { entryPath, localPath, withBase } from './addresses.ts';
import type { Entry } from './content/entry.ts';
import { fieldValues } from './content/fields.ts';
import type { SiteSettings } from './content/site-settings.ts';
import type { Key } from './content/tree.ts';

/** An entry of one of the named types, told apart by `collection`. */
export type EntryOf<Name extends CollectionName> = { readonly [One in Name]: Entry<One> }[Name];

export type AnyEntry = EntryOf<CollectionName>;

export interface Site {
	readonly locale: Locale;
	readonly t: Translate;
	/** Base path, `/` or `/viche/`. */
	readonly base: string;
	/** The day of the build, in Ukraine. */
	readonly today: string;
	readonly settings: SiteSettings;
	readonly entries: ReadonlyMap<Key, AnyEntry>;
	/** For each entry, those that refer to it. */
	readonly backlinks: ReadonlyMap<Key, readonly AnyEntry[]>;
	/** Entries of one type in the order lists show them. */
	of<Name extends CollectionName>(collection: Name): readonly EntryOf<Name>[];
	get<Name extends CollectionName>(collection: Name, id: string): EntryOf<Name> | undefined;
	/** Address of an entry, or of a page made of parts. */
	href(target: AnyEntry | readonly string[]): string;
}

interface Options {
	readonly locale: Locale;
	readonly base: string;
	readonly today: string;
	readonly settings?: SiteSettings;
}

export function buildSite(all: readonly AnyEntry[], { locale, base, today, settings = {} }: Options): Site {
	const entries = new Map(all.map((entry) => [keyOfEntry(entry), entry]));
	const groups = new Map(
		collectionNames.map((name) => [
			name,
			sortEntries(
				name,
				all.filter((entry) => entry.collection === name),
				locale,
			),
		]),
	);
	return {
		locale,
		base,
		today,
		settings,
		entries,
		t: getT(locale),
		backlinks: findBacklinks(entries),
		of: (collection) => (groups.get(collection) ?? []) as never,
		get: (collection, id) => entries.get(`${collection}/${id}`) as never,
		href: (target) => withBase('collection' in target ? entryPath(target, locale) : localPath(locale, ...target), base),
	};
}

export const keyOfEntry = (entry: { collection: CollectionName; id: string }): Key => `${entry.collection}/${entry.id}`;

/** Newest first for what has a date, by name for the rest. */
function sortEntries(collection: CollectionName, entries: AnyEntry[], locale: Locale): AnyEntry[] {
	const compare = comparator(locale);
	const byTitle = (a: AnyEntry, b: AnyEntry) => compare(a.fields.title, b.fields.title);
	const date = dateField[collection];
	if (!date) return entries.sort(byTitle);
	const value = (entry: AnyEntry) => String((entry.fields as Record<string, unknown>)[date] ?? '');
	return entries.sort((a, b) => (value(a) < value(b) ? 1 : value(a) > value(b) ? -1 : byTitle(a, b)));
}

/** The field that dates an entry of a type. */
export const dateField: Partial<Readonly<Record<CollectionName, string>>> = {
	cases: 'startedOn',
	programmes: 'startedOn',
	events: 'startsOn',
	news: 'publishedOn',
};

function findBacklinks(entries: ReadonlyMap<Key, AnyEntry>): Map<Key, AnyEntry[]> {
	const links = new Map<Key, AnyEntry[]>();
	for (const entry of entries.values()) {
		for (const key of new Set(referencedKeys(typeOf(entry.collection).shape, entry.fields))) {
			links.set(key, [...(links.get(key) ?? []), entry]);
		}
	}
	return links;
}

/** Keys of all entries that the fields refer to, in their order. */
export function referencedKeys(shape: Shape, fields: unknown): Key[] {
	return [...fieldValues(shape, fields)].flatMap(({ info: { kind, to }, value }) => {
		if (kind !== 'reference' && kind !== 'references') return [];
		const only = to?.length === 1 ? to[0] : undefined;
		return [value].flat().map((id) => (only ? `${only}/${String(id)}` : String(id)) as Key);
	});
}

/** The language to mark an entry's words with, where it is not the page's. */
export function foreignLang(site: Site, entry: AnyEntry): Locale | undefined {
	return entry.lang === site.locale ? undefined : entry.lang;
}
