/** An entry as one language shows it: facts and words merged, with an honest word about the translation. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { fieldInfo, typeOf, type CollectionName, type Fields, type Shape } from '../../schemas/index.ts';
import type { Data, ParsedFile } from './parse.ts';
import type { EntryFiles } from './tree.ts';

/**
 * `source` – this is the original; `missing` – shown in another language; `outdated` – the original changed after
 * the translation; `reviewed` – a second person read the translation; `machine` – nobody did; `current` – the rest.
 */
export const translationStates = ['source', 'current', 'reviewed', 'machine', 'outdated', 'missing'] as const;

export type TranslationState = (typeof translationStates)[number];

export interface Translation {
	readonly state: TranslationState;
	/** Day when the translation was brought in line with the original. */
	readonly translatedOn?: string;
	readonly reviewedOn?: string;
}

export interface Entry<Name extends CollectionName = CollectionName> {
	readonly collection: Name;
	readonly id: string;
	/** Language of the page that shows the entry. */
	readonly locale: Locale;
	/** Language that its words are in. */
	readonly lang: Locale;
	readonly translation: Translation;
	/** File that holds the words shown, from the content folder. */
	readonly file: string;
	readonly fields: Fields<Name>;
	readonly body: string;
}

/** Turns merged front matter into fields. */
export type ReadFields = (collection: CollectionName, data: Data) => Fields;

/** Front matter that has passed the check. @throws where it has not */
const readFields: ReadFields = (collection, data) => typeOf(collection).schema.parse(data) as Fields;

/** One entry in every language of the site; a language without a file gets the original's words. */
export function entryInEachLocale(files: EntryFiles): Entry[] {
	return locales.map((locale) => entryIn(files, locale));
}

/** @param read what to do with fields; editors see entries that are not finished */
export function entryIn(files: EntryFiles, locale: Locale, read: ReadFields = readFields): Entry {
	const { source, collection, id } = files;
	const translated = files.translations.get(locale);
	const shown = translated ?? source;
	const data = translated ? mergeWords(typeOf(collection).shape, source.data, translated.data) : source.data;
	const fields = read(collection, data);
	return {
		collection, id, locale, fields,
		lang: shown.locale,
		translation: translationOf(source, translated, locale),
		file: shown.path,
		body: shown.body,
	};
}

/** Facts from the source, words from the translation; a list with words comes whole from the translation. */
function mergeWords(shape: Shape, facts: Data, words: Data): Data {
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => {
			const field = shape[name];
			const info = field && fieldInfo(field);
			if (!info?.translated) return [name, fact];
			if (info.kind === 'group' && info.shape) return [name, mergeWords(info.shape, fact as Data, (words[name] ?? {}) as Data)];
			return [name, words[name] ?? fact];
		}),
	);
}

export function translationOf(source: ParsedFile, translated: ParsedFile | undefined, locale: Locale): Translation {
	if (locale === source.locale) return { state: 'source' };
	if (!translated) return { state: 'missing' };
	const { translatedOn, translationReviewedOn, translationMethod } = translated.data as Partial<Record<string, string>>;
	const updatedOn = source.data['updatedOn'];
	const dates = { ...(translatedOn && { translatedOn }), ...(translationReviewedOn && { reviewedOn: translationReviewedOn }) };
	if (typeof updatedOn === 'string' && (translatedOn ?? '') < updatedOn) return { state: 'outdated', ...dates };
	if ((translationReviewedOn ?? '') >= (translatedOn ?? '') && translationReviewedOn) return { state: 'reviewed', ...dates };
	return { state: translationMethod === 'machine' ? 'machine' : 'current', ...dates };
}
