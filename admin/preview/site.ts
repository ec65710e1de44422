/** The whole site as it would be with the edited entry in it. */
import { isLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { entryIn, type Entry } from '../../src/lib/content/entry.ts';
import { withoutEmpties } from '../../src/lib/content/empties.ts';
import type { Data, ParsedFile } from '../../src/lib/content/parse.ts';
import { groupEntries, isDraft, keyOf, type ContentTree, type EntryFiles } from '../../src/lib/content/tree.ts';
import { buildSite, type AnyEntry, type Site } from '../../src/lib/site.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import type { AdminIndex, IndexEntry } from '../index-file.ts';
import { lenient } from './lenient.ts';

/** A file of the edited entry, as it would be written. */
export interface EditedFile {
	readonly data: Data;
	readonly body: string;
	readonly extension: 'md' | 'mdx';
}

/** The entry that an editor has open. */
export interface Edited {
	readonly collection: CollectionName;
	readonly id: string;
	/** Language of the page to show. */
	readonly locale: Locale;
	/** The source has facts and words, a translation words alone; lists with words are whole in each. */
	readonly files: Readonly<Partial<Record<Locale, EditedFile>>>;
}

export interface EditedSite {
	readonly site: Site;
	readonly entry: AnyEntry;
	readonly files: EntryFiles;
	readonly tree: ContentTree;
}

/** Entries of the index in one language, read once. */
export type Known = Map<string, Entry>;

/** @returns nothing where the edited entry has no words in any language yet */
export function siteWith(index: AdminIndex, edited: Edited, known: Known): EditedSite | undefined {
	const own = keyOf(edited);
	const parsed = [...othersOf(index, own), ...filesOf(edited)];
	const tree = {
		entries: groupEntries(parsed, new Set()),
		checked: [],
		files: parsed,
		media: new Set<string>(),
		redirects: [],
		settings: index.settings,
		findings: [],
	};
	const files = tree.entries.get(own);
	if (!files) return undefined;
	const read = lenient(index.today);
	const entry = entryIn(files, edited.locale, read) as AnyEntry;
	const all = [...tree.entries.values()].flatMap((one): AnyEntry[] => {
		if (one.key === own) return [entry];
		if (isDraft(one)) return [];
		const name = `${edited.locale}/${one.key}`;
		const shown = known.get(name) ?? entryIn(one, edited.locale, read);
		known.set(name, shown);
		return [shown as AnyEntry];
	});
	const { base, today } = index;
	return { site: buildSite(all, { locale: edited.locale, base, today, settings: index.settings }), entry, files, tree };
}

const parsedFiles = new WeakMap<IndexEntry, readonly ParsedFile[]>();

function othersOf(index: AdminIndex, own: string): ParsedFile[] {
	return index.entries
		.filter((entry) => keyOf(entry) !== own)
		.flatMap((entry) => {
			const files = parsedFiles.get(entry) ?? filesOfIndex(entry);
			parsedFiles.set(entry, files);
			return files;
		});
}

function filesOfIndex({ files, ...entry }: IndexEntry): ParsedFile[] {
	return Object.entries(files).flatMap(([locale, data]) =>
		isLocale(locale) ? file({ ...entry, locale, data, body: '' }) : [],
	);
}

function filesOf({ collection, id, files }: Edited): ParsedFile[] {
	return locales.flatMap((locale) => {
		const one = files[locale];
		if (!one) return [];
		const data = (withoutEmpties(one.data) ?? {}) as Data;
		return file({ collection, id, locale, ...one, data });
	});
}

type FileParts = Pick<ParsedFile, 'collection' | 'id' | 'locale' | 'extension' | 'data' | 'body'>;

/** A file without a place on a disk and without lines. */
function file(parts: FileParts): ParsedFile {
	const { collection, locale, id, extension } = parts;
	const path = `${collection}/${locale}/${id}.${extension}`;
	return { ...parts, path, absolute: '', text: '', fragments: [], locate: () => ({ line: 1, column: 1 }) };
}
