/** Judges an entry by the checks of the site, among all other entries, before it is written. */
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { entryChecks } from '../../src/lib/checks/entries.ts';
import { anchorsOf } from '../../src/lib/checks/links.ts';
import type { Finding } from '../../src/lib/content/finding.ts';
import { parseFile } from '../../src/lib/content/parse.ts';
import { MAX_BYTES } from '../../src/lib/content/size.ts';
import { groupEntries, isDraft, keyOf, type EntryFiles } from '../../src/lib/content/tree.ts';
import { ID_PATTERN, type CollectionName } from '../../src/schemas/index.ts';
import { writeFile } from '../formats/entry.ts';
import type { AdminIndex } from '../index-file.ts';
import { linksTo, naming, titlesOf, treeAround, type Surroundings } from './around.ts';
import type { Place } from './form.ts';
import type { FormFault } from './form-faults.ts';
import type { Prepared } from './prepare.ts';

export interface Judged {
	/** The text of each file, as it will be written. */
	readonly texts: Readonly<Partial<Record<Locale, string>>>;
	readonly findings: readonly Finding[];
	readonly faults: readonly FormFault[];
}

interface NewPlace extends Place {
	/** Whether the entry was not saved yet. */
	readonly isNew: boolean;
}

export function judge({ id, files }: Prepared, place: NewPlace, around: Surroundings): Judged {
	const { collection, extension } = place;
	const written = locales.flatMap((locale) => {
		const values = files[locale];
		return values ? [{ locale, text: writeFile(values, { collection, locale, extension }) }] : [];
	});
	const name = id === '' ? 'entry' : id;
	const contentFiles = written.map(({ locale, text }) => {
		const path = `${collection}/${locale}/${name}.${extension}`;
		return { path, absolute: '', collection, locale, id: name, extension, text };
	});
	const parsed = contentFiles.map(parseFile);
	const own = groupEntries(
		parsed.flatMap((result) => result.parsed ?? []),
		new Set(),
	);
	const tree = treeAround([...own.values()], around);
	const found = [
		...contentFiles.flatMap(tooLarge),
		...parsed.flatMap((result) => result.findings),
		...entryChecks.flatMap((check) => [...check.find(tree, around)]),
	];
	return {
		texts: Object.fromEntries(written.map(({ locale, text }) => [locale, text])),
		// A redirect that leads nowhere is no fault of this entry.
		findings: found.filter(({ file }) => file.startsWith(`${collection}/`)),
		faults: [
			...(place.isNew ? addressFaults(id, collection, around.index) : []),
			...[...own.values()].flatMap((entry) => lostByOthers(entry, around.index)),
		],
	};
}

function tooLarge({ path, text }: { path: string; text: string }): Finding[] {
	const bytes = new TextEncoder().encode(text).length;
	if (bytes <= MAX_BYTES) return [];
	const params = { kilobytes: Math.round(bytes / 1024), limit: MAX_BYTES / 1024 };
	return [{ rule: 'FileTooLarge', file: path, line: 1, column: 1, params }];
}

function addressFaults(id: string, collection: CollectionName, index: AdminIndex): FormFault[] {
	const fault = (rule: FormFault['rule'], params = {}): FormFault[] => [{ rule, params: { value: id, ...params } }];
	if (id === '') return fault('AddressMissing');
	if (!ID_PATTERN.test(id) || id.length > 80) return fault('AddressForm');
	const taken = index.entries.find((entry) => entry.collection === collection && entry.id === id);
	if (taken) return fault('AddressTaken', { title: String(taken.files[defaultLocale]?.['title'] ?? id) });
	if (index.redirects.some(({ from }) => from === `${collection}/${id}`)) return fault('AddressRedirected');
	// Decap puts the language before the first `/id` of the path: an id that begins the folder's name would be misplaced.
	return collection.startsWith(id) ? fault('AddressClash') : [];
}

/** What others have of this entry and would lose: their pages would not be built. */
function lostByOthers(own: EntryFiles, index: AdminIndex): FormFault[] {
	const links = linksTo(own, index);
	if (isDraft(own)) {
		const linked = [...naming(own.key, index, false), ...links.map(({ from }) => from)];
		const redirect = index.redirects.find(({ to }) => to === own.key);
		return [
			...(linked.length > 0 ? [{ rule: 'DraftLinked', params: { titles: titlesOf(linked) } } as const] : []),
			...(redirect ? [{ rule: 'DraftRedirected', params: { value: redirect.from } } as const] : []),
		];
	}
	const before = index.entries.find((entry) => keyOf(entry) === own.key)?.anchors ?? {};
	const lost = links.filter(({ locale, anchor }) => {
		const file = own.translations.get(locale) ?? own.source;
		return before[file.locale]?.includes(anchor) === true && !anchorsOf(file).includes(anchor);
	});
	return [...Map.groupBy(lost, ({ anchor }) => anchor)].map(([anchor, all]) => ({
		rule: 'PlaceLinked',
		params: { value: anchor, titles: titlesOf(all.map(({ from }) => from)) },
		locale: all[0]?.locale ?? defaultLocale,
	}));
}
