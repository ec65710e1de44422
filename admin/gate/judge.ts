/** Judges an entry by the checks of the site, among all other entries, before it is written. */
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { referencesOf } from '../../src/lib/checks/references.ts';
import { addressCheck } from '../../src/lib/checks/addresses.ts';
import { entryChecks } from '../../src/lib/checks/entries.ts';
import type { Finding } from '../../src/lib/content/finding.ts';
import { parseFile, type ParsedFile } from '../../src/lib/content/parse.ts';
import { groupEntries, keyOf, type ContentTree, type EntryFiles, type Key } from '../../src/lib/content/tree.ts';
import { ID_PATTERN, type CollectionName } from '../../src/schemas/index.ts';
import { parseRedirects } from '../../src/lib/content/redirects.ts';
import { writeFile, type Values } from '../formats/entry.ts';
import { redirectsFormat } from '../formats/settings.ts';
import type { AdminIndex, IndexEntry } from '../index-file.ts';
import type { Place } from './form.ts';
import type { Prepared } from './prepare.ts';

/** Faults that only the form can make: the entry has no file yet. */
export type FormRule = 'AddressMissing' | 'AddressForm' | 'AddressTaken' | 'AddressClash';

export interface FormFault {
	readonly rule: FormRule;
	readonly value: string;
}

export interface Judged {
	/** The text of each file, as it will be written. */
	readonly texts: Readonly<Partial<Record<Locale, string>>>;
	readonly findings: readonly Finding[];
	readonly faults: readonly FormFault[];
}

export interface Surroundings {
	readonly index: AdminIndex;
	/** Pictures that are saved together with the entry: `/media/name.jpg`. */
	readonly newMedia: readonly string[];
	/** The day that dates are compared with, `YYYY-MM-DD`. */
	readonly today: string;
}

interface NewPlace extends Place {
	/** Whether the entry was not saved yet. */
	readonly isNew: boolean;
}

export function judge({ id, files }: Prepared, place: NewPlace, around: Surroundings): Judged {
	const { collection, extension } = place;
	const written = locales.flatMap((locale) => {
		const values = files[locale];
		return values ? [{ locale, text: writeFile(values, collection) }] : [];
	});
	const parsed = written.map(({ locale, text }) => {
		const name = id === '' ? 'entry' : id;
		return parseFile({
			path: `${collection}/${locale}/${name}.${extension}`,
			absolute: '',
			collection,
			locale,
			id: name,
			extension,
			text,
		});
	});
	const own = groupEntries(
		parsed.flatMap((result) => result.parsed ?? []),
		new Set(),
	);
	const tree = treeAround([...own.values()], around);
	const found = [
		...parsed.flatMap((result) => result.findings),
		...entryChecks.flatMap((check) => [...check.find(tree, around)]),
	];
	return {
		texts: Object.fromEntries(written.map(({ locale, text }) => [locale, text])),
		// A redirect that leads nowhere is no fault of this entry.
		findings: found.filter(({ file }) => file.startsWith(`${collection}/`)),
		faults: place.isNew ? addressFaults(id, collection, around.index) : [],
	};
}

function addressFaults(id: string, collection: CollectionName, index: AdminIndex): FormFault[] {
	if (id === '') return [{ rule: 'AddressMissing', value: '' }];
	if (!ID_PATTERN.test(id) || id.length > 80) return [{ rule: 'AddressForm', value: id }];
	if (index.entries.some((entry) => entry.collection === collection && entry.id === id))
		return [{ rule: 'AddressTaken', value: id }];
	// Decap puts the language before the first `/id` of the path: an id that begins the folder's name would be misplaced.
	return collection.startsWith(id) ? [{ rule: 'AddressClash', value: id }] : [];
}

/** All entries there are, with the one that is edited in its new form; only that one is checked. */
function treeAround(own: readonly EntryFiles[], { index, newMedia }: Surroundings): ContentTree {
	const others = index.entries.map(lightEntry);
	return {
		entries: new Map([...others, ...own].map((entry) => [entry.key, entry])),
		checked: own,
		files: own.flatMap((entry) => [entry.source, ...entry.translations.values()]),
		media: new Set([...index.media, ...newMedia]),
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
		key: keyOf(entry) satisfies Key,
		collection: entry.collection,
		id: entry.id,
		source,
		translations: new Map(files.filter((file) => file !== source).map((file) => [file.locale, file])),
		sourceUnreadable: false,
	};
	light.set(entry, made);
	return made;
}

function lightFile({ collection, id, extension, files }: IndexEntry, locale: Locale): ParsedFile | undefined {
	const data = files[locale];
	if (!data) return undefined;
	const path = `${collection}/${locale}/${id}.${extension}`;
	const locate = () => ({ line: 1, column: 1 });
	return { path, absolute: '', collection, locale, id, extension, text: '', data, body: '', fragments: [], locate };
}

/** Entries that point to one, by their fields. @param key `collection/id` */
export function referrers(key: string, index: AdminIndex): IndexEntry[] {
	return index.entries.filter((entry) => {
		const files = lightEntry(entry);
		return files.key !== key && referencesOf(files).some((reference) => reference.key === key);
	});
}

/** What is wrong with the list of redirects, as the form holds it. */
export function judgeRedirects(values: Values, index: AdminIndex): Finding[] {
	const { redirects, findings } = parseRedirects(redirectsFormat().toFile(values));
	const tree = { ...treeAround([], { index, newMedia: [], today: index.today }), redirects };
	return [...findings, ...addressCheck.find(tree, { today: index.today })];
}
