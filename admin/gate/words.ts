/** Picks and fills the words of a message for the form, where the words of the check speak of files, keys and ids. */
import { formatDate } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Finding, RuleId } from '../../src/lib/content/finding.ts';
import { typeOf, type FieldInfo, type FieldKind } from '../../src/schemas/index.ts';
import fixes from './fixes.uk.json' with { type: 'json' };
import { labelPath, printedName, valueName } from './labels.ts';
import type { Said } from './messages.ts';
import { isCount, languageToMend, localeOf } from './places.ts';

type Texts = Partial<Readonly<Record<'what' | 'why' | 'fix', string>>>;
type Params = Finding['params'];

/** `Rule` or `Rule.variant` → what replaces the words of the check. */
const forForm: Readonly<Record<string, Texts>> = fixes;

export function ownTexts(finding: Finding, info: FieldInfo | undefined, said: Said): Texts {
	const variant = variantOf[finding.rule]?.(finding, info, said);
	return { ...forForm[finding.rule], ...(variant !== undefined && forForm[`${finding.rule}.${variant}`]) };
}

/** Words for a file that is no entry. */
export function settingTexts({ rule, params }: Finding): Texts {
	const [part = ''] = String(params['value']).split(' → ');
	return { ...forForm[rule], ...forForm[`${rule}.${params['twice'] === undefined ? part : 'twice'}`] };
}

type Variant = (finding: Finding, info: FieldInfo | undefined, said: Said) => string | undefined;

const KINDS_OF_ITEMS: readonly (FieldKind | undefined)[] = ['texts', 'choices', 'references', 'list'];

/** A limit counts items where it is about the whole list, and letters where it is about a text in it. */
const items: Variant = ({ path = [] }, info) =>
	KINDS_OF_ITEMS.includes(info?.kind) && typeof path.at(-1) !== 'number' ? 'items' : undefined;

const empty: Variant = ({ params }) => ((params['value'] ?? params['title']) === '' ? 'empty' : undefined);

const variantOf: Partial<Readonly<Record<RuleId, Variant>>> = {
	Required: (finding, info, said) =>
		info?.kind === 'choice' || info?.kind === 'reference' ? 'choice' : items(finding, info, said),
	TooShort: items,
	TooLong: items,
	WrongType: (_, info) => info?.kind,
	WrongFormat: (_, info) => formats[info?.kind ?? 'text'] ?? 'text',
	SourceWithoutAddress: empty,
	LinkText: empty,
	MdxSyntax: (finding, _, { texts }) => (lineOf(finding, texts) === '' ? 'empty' : undefined),
	FactsDiffer: ({ params }) => (isCount(params['here']) ? 'items' : undefined),
	RawHtml: ({ path }, info) => (path?.[0] === 'body' || info?.kind === 'markdown' ? undefined : 'plain'),
	ImageAddress: ({ params }) => (String(params['value']).startsWith('/') ? 'missing' : undefined),
	MdxComponent: ({ params }) => (String(params['value']).startsWith('<') ? undefined : 'attribute'),
	ReviewOverdue: ({ path }) => (path?.[0] === 'reviewDue' ? 'dated' : undefined),
};

const formats: Partial<Readonly<Record<FieldKind, string>>> = {
	day: 'day',
	date: 'date',
	url: 'url',
	email: 'email',
	number: 'number',
	path: 'path',
	reference: 'reference',
	references: 'reference',
};

/** Values for the words of a message. */
export function valuesFor(finding: Finding, info: FieldInfo | undefined, said: Said): Params {
	const { path = [], params } = finding;
	return {
		...params,
		field: labelPath(said.collection, path),
		label: info?.label ?? params['label'] ?? '',
		hint: info?.hint ?? '',
		line: lineOf(finding, said.texts),
		language: LOCALES[localeOf(finding.file)].called,
		other: LOCALES[languageToMend(finding)].called,
		...valuesOf[finding.rule]?.(finding, info, said),
	};
}

type Values = (finding: Finding, info: FieldInfo | undefined, said: Said) => Params;

/** Ids under these names, as the form shows them. */
const named =
	(...names: readonly string[]): Values =>
	({ params }, info, { index }) =>
		Object.fromEntries(names.map((name) => [name, valueName(String(params[name]), info, index)]));

/** Days under these names, as people write them. */
const dated =
	(...names: readonly string[]): Values =>
	({ params }) =>
		Object.fromEntries(names.map((name) => [name, dayName(String(params[name]))]));

/** Without «р.», for sentences end with it; a day that no calendar has stays as it is. */
function dayName(date: string): string {
	return Number.isNaN(Date.parse(date)) ? date : formatDate('uk', date).replace(/ р\.$/, '');
}

const valuesOf: Partial<Readonly<Record<RuleId, Values>>> = {
	NotInVocabulary: named('suggestion'),
	DanglingReference: named('suggestion'),
	DraftReference: named('value'),
	SelfReference: named('value'),
	RepeatedValue: named('value'),
	EndBeforeStart: dated('value', 'start'),
	FutureDate: dated('value'),
	Expired: dated('value'),
	ReviewOverdue: dated('value'),
	OutdatedTranslation: dated('translatedOn', 'updatedOn'),
	FactsDiffer: ({ params, path = [] }, info, { index }) => {
		const print = (value: string) => (isCount(value) ? value.replace(' ×', '') : printedName(value, info, index));
		const number = path.findLast((key) => typeof key === 'number') ?? 0;
		return { here: print(String(params['here'])), there: print(String(params['there'])), number: number + 1 };
	},
	RequiredSections: ({ file }, _, { collection }) => ({
		order: typeOf(collection)
			.sections.map(({ heading }) => `«${heading[localeOf(file)]}»`)
			.join(', '),
	}),
	HeadingOrder: (finding, _, { texts }) => ({
		mended: lineOf(finding, texts).replace(/^#*\s*/, `${'#'.repeat(Number(finding.params['expected']))} `),
	}),
};

/** The line where a fault of a text stands, cut where it is long. */
function lineOf({ file, line }: Finding, texts: Said['texts']): string {
	const text = texts[localeOf(file)]?.split('\n')[line - 1]?.trim() ?? '';
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
