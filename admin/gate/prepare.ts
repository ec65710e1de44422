/** What the form holds, made into what the files should hold. Nothing is judged here. */
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { withoutEmpties } from '../../src/lib/content/empties.ts';
import { toId, transliterate } from '../../src/lib/transliterate.ts';
import { translationShape } from '../../src/schemas/base.ts';
import { fieldInfo, typeOf, type CollectionName, type Shape } from '../../src/schemas/index.ts';
import { FORM_ONLY, type Values } from '../formats/entry.ts';
import { templateOf } from '../widgets/template.ts';

/** An entry in the form, in every language that has been opened. */
export interface Draft {
	readonly collection: CollectionName;
	/** Empty for an entry that was not saved yet. */
	readonly id: string;
	readonly values: Readonly<Partial<Record<Locale, Values>>>;
	/** What the files held when the entry was opened. */
	readonly before: Readonly<Partial<Record<Locale, Values>>>;
}

export interface Prepared {
	readonly id: string;
	/** Front matter with `body`; a language that is not here is not written. */
	readonly files: Readonly<Partial<Record<Locale, Values>>>;
}

/** @param today `YYYY-MM-DD`, for the day of the translation */
export function prepare(draft: Draft, today: string): Prepared {
	const { shape } = typeOf(draft.collection);
	const source = sourceFields(draft.values[defaultLocale] ?? {});
	const files: Partial<Record<Locale, Values>> = { [defaultLocale]: source };
	for (const locale of locales) {
		const given = draft.values[locale];
		if (locale === defaultLocale || !given) continue;
		const words = wordsFrom(shape, prune(given));
		// A translation that is there and was emptied is not left out: its file would stay as it was, without a word.
		if (draft.before[locale] === undefined && isUntouched(draft.collection, locale, words)) continue;
		const file = joinFacts(shape, source, words);
		files[locale] = { ...file, ...translationState(shape, file, draft.before[locale], today) };
	}
	return { id: draft.id === '' ? newId(draft) : draft.id, files };
}

/** The editor's own address, or one made of the title by the official transliteration. */
function newId({ values }: Draft): string {
	const { [FORM_ONLY.address]: address, title } = values[defaultLocale] ?? {};
	if (typeof address === 'string' && address.trim() !== '') return address.trim();
	return typeof title === 'string' && /[a-z]/.test(transliterate(title)) ? toId(title) : '';
}

/** Everything of the source language but what belongs to translations or to the form. */
function sourceFields(values: Values): Values {
	const own = Object.entries(values).filter(
		([name]) => !Object.hasOwn(translationShape, name) && name !== FORM_ONLY.address,
	);
	return prune(Object.fromEntries(own));
}

function prune(values: Values): Values {
	return (withoutEmpties(values) ?? {}) as Values;
}

/** The words of a translation: facts of an older form, and of the other language, are left behind. */
function wordsFrom(shape: Shape, values: Values): Values {
	const own = Object.entries({ ...shape, ...translationShape }).flatMap(([name, field]) => {
		const { kind, translated, shape: inner } = fieldInfo(field);
		const value = values[name];
		if (value === undefined || (!translated && !Object.hasOwn(translationShape, name))) return [];
		if (kind !== 'group' || !inner || !isValues(value)) return [[name, value] as const];
		const words = wordsFrom(inner, value);
		return Object.keys(words).length > 0 ? [[name, words] as const] : [];
	});
	return { ...Object.fromEntries(own), ...(values['body'] !== undefined && { body: values['body'] }) };
}

/** Nothing was written in this language but the headings that the form offers. */
function isUntouched(collection: CollectionName, locale: Locale, words: Values): boolean {
	const { body, ...fields } = words;
	const written = Object.entries(fields).filter(
		([name, value]) => !Object.hasOwn(translationShape, name) && hasWords(typeOf(collection).shape[name], value),
	);
	const text = typeof body === 'string' ? body.trim() : '';
	return written.length === 0 && (text === '' || text === templateOf(collection, locale).trim());
}

/** Whether a value has any text of its own: items that hold only numbers or choices were added by the form. */
function hasWords(field: Shape[string] | undefined, value: unknown): boolean {
	const info = field && fieldInfo(field);
	if (!info?.shape) return info?.translated === true && value !== undefined;
	const { shape } = info;
	return [value]
		.flat()
		.some((item) => isValues(item) && Object.entries(item).some(([name, one]) => hasWords(shape[name], one)));
}

/**
 * Lists with words stand whole in each language: their facts are taken from the source, item by item. Where the same
 * facts stand in another order, the items were moved in one language only: nothing is taken, and the check says so.
 */
function joinFacts(shape: Shape, source: Values, words: Values): Values {
	return Object.fromEntries(
		Object.entries(words).map(([name, value]) => {
			const info = Object.hasOwn(shape, name) && shape[name] ? fieldInfo(shape[name]) : undefined;
			const original = source[name];
			if (!info?.shape) return [name, value];
			if (info.kind === 'group' && isValues(value))
				return [name, joinFacts(info.shape, isValues(original) ? original : {}, value)];
			if (info.kind !== 'list' || !Array.isArray(value) || !Array.isArray(original)) return [name, value];
			return [name, joinItems(info.shape, original, value)];
		}),
	);
}

function joinItems(shape: Shape, source: readonly unknown[], items: readonly unknown[]): unknown[] {
	if (wereMoved(shape, source, items)) return [...items];
	return items.map((item, index) => {
		const original = source[index];
		if (!isValues(item) || !isValues(original)) return item;
		const facts = Object.entries(original).filter(([name]) => shape[name] && !fieldInfo(shape[name]).translated);
		const own = Object.entries(item).filter(([name]) => !shape[name] || fieldInfo(shape[name]).translated);
		return { ...Object.fromEntries(facts), ...joinFacts(shape, original, Object.fromEntries(own)) };
	});
}

function wereMoved(shape: Shape, source: readonly unknown[], items: readonly unknown[]): boolean {
	const factsOf = (item: unknown) =>
		JSON.stringify(
			Object.entries(shape).flatMap(([name, field]) =>
				isValues(item) && !fieldInfo(field).translated && item[name] !== undefined ? [[name, item[name]]] : [],
			),
		);
	const [there, here] = [source.map(factsOf), items.map(factsOf)];
	if (there.length !== here.length || here.every((facts) => facts === '[]')) return false;
	return there.join() !== here.join() && there.toSorted().join() === here.toSorted().join();
}

/** A translation whose words changed was made today, unless the editor gave another day. */
function translationState(shape: Shape, file: Values, before: Values | undefined, today: string): Values {
	const { translatedOn: was, ...earlier } = before ? prune(before) : {};
	const { translatedOn: given, ...words } = file;
	// An earlier day than the file's is what the form still holds from before the last saving.
	if (given !== undefined && (was === undefined || String(given) > String(was))) return { translatedOn: given };
	const [here, there] = [words, earlier].map((values) => JSON.stringify(sorted(withoutFacts(shape, values))));
	return { translatedOn: here === there && given !== undefined ? was : today };
}

/** A fact that changed in the source is no work of the translator. */
function withoutFacts(shape: Shape, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => withoutFacts(shape, item));
	if (!isValues(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, one]) => {
			const info = Object.hasOwn(shape, name) && shape[name] ? fieldInfo(shape[name]) : undefined;
			return info && !info.translated ? [] : [[name, withoutFacts(info?.shape ?? {}, one)]];
		}),
	);
}

/** The same values in one order of keys, so that two can be compared. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isValues(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, sorted(one)]),
	);
}

function isValues(value: unknown): value is Values {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
