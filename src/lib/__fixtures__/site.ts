/** Small sites for tests: the base of the check's fixtures, one entry of each type, and variants of its entries. */
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import type { CollectionName, Fields } from '../../schemas/index.ts';
import { baseRoot, TODAY } from '../checks/__fixtures__/findings.ts';
import { entryInEachLocale } from '../content/entry.ts';
import { readContentTree } from '../content/read-tree.ts';
import { isDraft } from '../content/tree.ts';
import { buildSite, type AnyEntry, type EntryOf, type Site } from '../site.ts';

/** The content that is published: for what must hold whatever the editors write. */
export const contentRoot = join(import.meta.dirname, '../../../content');

export function entriesOf(root: string, locale: Locale): AnyEntry[] {
	const published = [...readContentTree(root).entries.values()].filter((entry) => !isDraft(entry));
	// As src/data does it: the collection tells the type of the fields.
	return published.flatMap(entryInEachLocale).filter((entry) => entry.locale === locale) as AnyEntry[];
}

export function siteFrom(entries: readonly AnyEntry[], locale: Locale, base = '/'): Site {
	return buildSite(entries, { locale, base, today: TODAY });
}

/** The base site, with more entries where a test needs them. */
export function baseSite(locale: Locale = 'uk', more: readonly AnyEntry[] = [], base = '/'): Site {
	return siteFrom([...entriesOf(baseRoot, locale), ...more], locale, base);
}

/** An entry of the base. @throws where there is none */
export function entryOf<Name extends CollectionName>(site: Site, collection: Name, id: string): EntryOf<Name> {
	const entry = site.get(collection, id);
	if (!entry) throw new Error(`The base has no ${collection}/${id}.`);
	return entry;
}

/** A copy of an entry under another id, with other values in some fields. */
export function variant<Name extends CollectionName>(
	entry: EntryOf<Name>,
	id: string,
	fields: Partial<Fields<Name>>,
): EntryOf<Name> {
	return { ...entry, id, fields: { ...entry.fields, title: id, ...fields } };
}
