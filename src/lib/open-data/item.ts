/** An entry as open data: facts once, each word in every language that has it. And back: the entry as one language shows it. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { fieldInfo, typeOf, type CollectionName, type FieldInfo, type Shape } from '../../schemas/index.ts';
import { entryPath } from '../addresses.ts';
import { translationOf } from '../content/entry.ts';
import type { EntryFiles } from '../content/tree.ts';
import { exportShape } from './shape.ts';

/** Values by the names of fields. A word is an object of languages: `{ uk: 'Віче', en: 'Viche' }`. */
export type Tree = Readonly<Record<string, unknown>>;

export interface Item extends Tree {
	readonly id: string;
}

type Words = Readonly<Partial<Record<Locale, unknown>>>;

/** @param address of a path of the site, whole @throws where front matter has not passed the check */
export function itemOf(files: EntryFiles, address: (path: string) => string): Item {
	const { collection, id, source, translations } = files;
	const facts = typeOf(collection).schema.parse(source.data);
	const others = [...translations].map(
		([locale, file]) => [locale, typeOf(collection).translationSchema.parse(file.data)] as const,
	);
	const words = Object.fromEntries([[source.locale, facts], ...others]) as Words;
	const bodies = perLanguage((locale) => textOf(locale === source.locale ? source : translations.get(locale)));
	const about = perLanguage((locale) => translationOf(source, translations.get(locale), locale));
	return {
		id,
		page: perLanguage((locale) => address(entryPath(files, locale))),
		sourceLanguage: source.locale,
		translation: {
			state: perLanguage((locale) => about[locale]?.state),
			...given({
				translatedOn: perLanguage((locale) => about[locale]?.translatedOn),
				reviewedOn: perLanguage((locale) => about[locale]?.reviewedOn),
			}),
		},
		...localise(exportShape(collection), facts, words),
		...given({ body: bodies }),
	};
}

const textOf = (file?: { readonly body: string }) => (file?.body.trim() === '' ? undefined : file?.body.trim());

/** Languages for which there is a value. */
function perLanguage<T>(valueIn: (locale: Locale) => T | undefined): Partial<Record<Locale, T>> {
	const values = locales.map((locale) => [locale, valueIn(locale)] as const);
	return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Leaves out objects in which nothing is. */
function given(fields: Readonly<Record<string, object>>): Tree {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0));
}

/** What the original lacks no page shows, so no export has it. */
function localise(shape: Shape, facts: Tree, words: Words): Tree {
	const entries = Object.entries(shape).flatMap(([name, field]) => {
		const info = fieldInfo(field);
		const fact = facts[name];
		if (fact === undefined || isPrivate(info, fact)) return [];
		const own = perLanguage((locale) => childOf(words[locale], name));
		return [[name, localiseField(info, fact, own)] as const];
	});
	return Object.fromEntries(entries);
}

function localiseField({ kind, translated, shape = {} }: FieldInfo, fact: unknown, own: Words): unknown {
	if (!translated) return fact;
	if (kind === 'group') return localise(shape, fact as Tree, own);
	if (kind !== 'list') return own;
	const itemsOf = (position: number) => perLanguage((locale) => childOf(own[locale], position));
	return (fact as Tree[]).map((item, position) => localise(shape, item, itemsOf(position)));
}

function childOf(parent: unknown, key: string | number): unknown {
	return parent === undefined ? undefined : (parent as Readonly<Record<string | number, unknown>>)[key];
}

/** Somebody's contact without that person's consent. The check refuses it; this holds whatever the check says. */
function isPrivate({ shape = {} }: FieldInfo, value: unknown): boolean {
	return 'consent' in shape && (value as Tree)['consent'] !== true;
}

/** The fields as a page in a language shows them: the original's words where the language has none. */
export function fieldsIn(collection: CollectionName, item: Item, locale: Locale): Tree {
	const { draft: _, ...shape } = typeOf(collection).shape;
	return speak(shape, item, [locale, item['sourceLanguage'] as Locale]);
}

/** @param order of languages to take a word from */
function speak(shape: Shape, tree: Tree, order: readonly Locale[]): Tree {
	const entries = Object.entries(shape).flatMap(([name, field]) => {
		const value = tree[name];
		const spoken = value === undefined ? undefined : speakField(fieldInfo(field), value, order);
		return spoken === undefined ? [] : [[name, spoken] as const];
	});
	return Object.fromEntries(entries);
}

function speakField({ kind, translated, shape = {} }: FieldInfo, value: unknown, order: readonly Locale[]): unknown {
	if (!translated) return value;
	if (kind === 'group') return speak(shape, value as Tree, order);
	if (kind !== 'list') return order.map((locale) => (value as Words)[locale]).find((words) => words !== undefined);
	// A list comes whole from one language.
	const items = value as Tree[];
	const [language = order[0]] = order.filter((locale) => items.some((item) => speaks(shape, item, locale)));
	return items.map((item) => speak(shape, item, language ? [language] : []));
}

/** Whether any word of a tree is in a language. */
function speaks(shape: Shape, tree: Tree, locale: Locale): boolean {
	return Object.entries(shape).some(([name, field]) => {
		const { kind, translated, shape: inner = {} } = fieldInfo(field);
		const value = tree[name];
		if (!translated || value === undefined) return false;
		if (kind === 'group') return speaks(inner, value as Tree, locale);
		if (kind === 'list') return (value as Tree[]).some((item) => speaks(inner, item, locale));
		return (value as Words)[locale] !== undefined;
	});
}
