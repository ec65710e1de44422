/** What an exported entry holds: the fields of its type, and what a reader of data must know besides. */
import { getT } from '../../i18n/index.ts';
import type { Localised } from '../../i18n/locales.ts';
import {
	choice,
	day,
	ID_PATTERN,
	markdown,
	optional,
	optionals,
	text,
	typeOf,
	url,
	group,
	type CollectionName,
	type Shape,
} from '../../schemas/index.ts';
import { defineVocabulary, languages } from '../../schemas/vocabularies/index.ts';
import { translationStates, type TranslationState } from '../content/entry.ts';

const stateLabel = (state: TranslationState): Localised => ({
	uk: getT('uk')(`translation.state.${state}`),
	en: getT('en')(`translation.state.${state}`),
});

/** How far the words of a language are from the original. */
export const states = defineVocabulary(
	{ uk: 'Стан перекладу', en: 'State of the translation' },
	Object.fromEntries(translationStates.map((state) => [state, stateLabel(state)])) as Record<
		TranslationState,
		Localised
	>,
);

const head = {
	id: text(
		{ uk: 'Ідентифікатор', en: 'Id' },
		{
			translated: false,
			pattern: ID_PATTERN,
			hint: { uk: 'Ніколи не змінюється: остання частина адреси.', en: 'Never changes: the last part of the address.' },
		},
	),
	page: url({ uk: 'Сторінка', en: 'Page' }, { translated: true }),
	sourceLanguage: choice({ uk: 'Мова оригіналу', en: 'Language of the original' }, languages),
	translation: group(
		{ uk: 'Переклад', en: 'Translation' },
		{
			state: choice({ uk: 'Стан перекладу', en: 'State of the translation' }, states, { translated: true }),
			...optionals({
				translatedOn: day({ uk: 'Перекладено', en: 'Translated on' }, { translated: true }),
				reviewedOn: day({ uk: 'Переклад вичитано', en: 'Translation reviewed on' }, { translated: true }),
			}),
		},
	),
};

const body = optional(markdown({ uk: 'Текст', en: 'Body' }, { hint: { uk: 'Markdown.', en: 'Markdown.' } }));

/** Drafts are never published, so an export has no word of them. */
export function exportShape(collection: CollectionName): Shape {
	const { draft: _, ...fields } = typeOf(collection).shape;
	return { ...head, ...fields, body };
}
