/** The two languages of an entry: is there a pair, is it named alike, are words and facts in step. */
import { LOCALES, locales, type Locale } from '../../i18n/locales.ts';
import { fieldInfo, typeOf, type FieldInfo, type Shape } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import type { Data, ParsedFile, Path } from '../content/parse.ts';
import { strayTranslations } from '../content/strays.ts';
import { isDraft, type ContentTree, type EntryFiles } from '../content/tree.ts';
import { atPath, labelOf, pathText } from './place.ts';
import type { Check } from './rule.ts';

export const counterpartCheck: Check = {
	rules: [
		'MissingTranslation',
		'MisnamedCounterpart',
		'HalfTranslated',
		'FactsDiffer',
		'NotTranslated',
		'OutdatedTranslation',
		'DuplicateId',
	],
	*find(tree) {
		yield* duplicates(tree);
		for (const entry of tree.checked) {
			yield* missingTranslations(tree, entry);
			for (const file of entry.translations.values()) {
				yield* compare(entry.source, file, typeOf(entry.collection).shape, entry.source.data, file.data, []);
				yield* compareBodies(entry.source, file);
				yield* outdated(entry.source, file);
			}
		}
	},
};

/** The same id as .md and .mdx. */
function* duplicates(tree: ContentTree): Generator<Finding> {
	const seen = new Map<string, string>();
	for (const file of tree.files) {
		const name = `${file.collection}/${file.locale}/${file.id}`;
		const other = seen.get(name);
		if (other) yield atPath('DuplicateId', file, [], { other });
		seen.set(name, file.path);
	}
}

function* missingTranslations(tree: ContentTree, entry: EntryFiles): Generator<Finding> {
	if (isDraft(entry) || entry.sourceUnreadable) return;
	const strays = strayTranslations(tree);
	const original = strays.get(entry);
	const pathIn = (one: EntryFiles, locale: Locale) => `${one.collection}/${locale}/${one.id}.${one.source.extension}`;
	if (original) {
		const expected = pathIn(original, entry.source.locale);
		yield atPath('MisnamedCounterpart', entry.source, [], { other: original.source.path, expected });
		return;
	}
	const translatedByStray = new Set(
		[...strays].filter(([, one]) => one === entry).map(([stray]) => stray.source.locale),
	);
	for (const locale of locales) {
		if (locale === entry.source.locale || entry.translations.has(locale) || translatedByStray.has(locale)) continue;
		yield atPath('MissingTranslation', entry.source, [], {
			expected: pathIn(entry, locale),
			language: LOCALES[locale].called,
		});
	}
}

function* compare(
	source: ParsedFile,
	file: ParsedFile,
	shape: Shape,
	facts: Data,
	words: Data,
	path: Path,
): Generator<Finding> {
	for (const [name, field] of Object.entries(shape)) {
		const info = fieldInfo(field);
		if (!info.translated) continue;
		const [here, there] = [words[name], facts[name]];
		const at = [...path, name];
		if ((here === undefined) !== (there === undefined)) {
			yield* oneSided(source, file, info, at, here === undefined);
		} else if (info.kind === 'group') {
			yield* compare(source, file, info.shape ?? {}, (there ?? {}) as Data, (here ?? {}) as Data, at);
		} else if (Array.isArray(here) && Array.isArray(there)) {
			yield* compareLists(source, file, info, here, there, at);
		} else if (typeof here === 'string' && here === there && info.kind !== 'text') {
			yield atPath('NotTranslated', file, at, { label: info.label, field: pathText(at) });
		}
	}
}

/** A required field that is missing is the schema's matter. */
function* oneSided(
	source: ParsedFile,
	file: ParsedFile,
	info: FieldInfo,
	path: Path,
	missingHere: boolean,
): Generator<Finding> {
	if (info.required) return;
	const [with_, without] = missingHere ? [source, file] : [file, source];
	yield atPath(
		'HalfTranslated',
		with_,
		path,
		{
			label: info.label,
			field: pathText(path),
			other: without.path,
			state: { uk: 'відсутнє', en: 'missing' },
		},
		'key',
	);
}

function* compareLists(
	source: ParsedFile,
	file: ParsedFile,
	info: FieldInfo,
	here: unknown[],
	there: unknown[],
	path: Path,
): Generator<Finding> {
	if (info.kind === 'list' && here.length !== there.length) {
		yield factsDiffer(source, file, info, path, `${String(here.length)} ×`, `${String(there.length)} ×`);
		return;
	}
	if (info.kind !== 'list') return;
	for (const [index, item] of here.entries()) {
		yield* compareItems(source, file, info.shape ?? {}, item as Data, there[index] as Data, [...path, index]);
	}
}

function* compareItems(
	source: ParsedFile,
	file: ParsedFile,
	shape: Shape,
	here: Data,
	there: Data,
	path: Path,
): Generator<Finding> {
	for (const [name, field] of Object.entries(shape)) {
		const info = fieldInfo(field);
		const at = [...path, name];
		if (info.translated) yield* compare(source, file, { [name]: field }, there, here, path);
		else if (JSON.stringify(here[name]) !== JSON.stringify(there[name])) {
			yield factsDiffer(source, file, info, at, print(here[name]), print(there[name]));
		}
	}
}

function factsDiffer(
	source: ParsedFile,
	file: ParsedFile,
	info: FieldInfo,
	path: Path,
	here: string,
	there: string,
): Finding {
	return atPath('FactsDiffer', file, path, {
		label: labelOf(info, path),
		field: pathText(path),
		here,
		there,
		other: source.path,
	});
}

function* compareBodies(source: ParsedFile, file: ParsedFile): Generator<Finding> {
	const empty = [file, source].filter((one) => one.body.trim() === '');
	const [without] = empty;
	if (empty.length !== 1 || !without) return;
	const other = without === file ? source : file;
	yield atPath('HalfTranslated', other, ['body'], {
		label: { uk: 'Текст', en: 'Body' },
		field: 'body',
		other: without.path,
		state: { uk: 'відсутній', en: 'missing' },
	});
}

function* outdated(source: ParsedFile, file: ParsedFile): Generator<Finding> {
	const { updatedOn } = source.data;
	const { translatedOn } = file.data;
	if (typeof updatedOn !== 'string' || typeof translatedOn !== 'string' || translatedOn >= updatedOn) return;
	yield atPath('OutdatedTranslation', file, ['translatedOn'], { translatedOn, updatedOn });
}

function print(value: unknown): string {
	return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}
