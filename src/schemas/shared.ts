import { choice, choices, list, number, optional, prose, reference, references, text, texts, group } from './kit.ts';
import { actors, hromadaTypes, populationBands, sectors, targetGroups, themes } from './vocabularies/index.ts';

/** Fields that several types share, so that they mean the same everywhere. */

export const topicShape = {
	sectors: optional(
		choices({ uk: 'Сектори', en: 'Sectors' }, sectors, {
			hint: {
				uk: 'Перший – головний. Порожньо, якщо підходить усім.',
				en: 'The first is the main one. Empty when it fits all.',
			},
		}),
	),
	themes: optional(choices({ uk: 'Наскрізні теми', en: 'Themes' }, themes)),
	targetGroups: optional(choices({ uk: 'Для кого', en: 'For whom' }, targetGroups)),
};

export const legalBasis = list(
	{ uk: 'Правова основа', en: 'Legal basis' },
	{
		law: reference({ uk: 'Закон', en: 'Law' }, 'laws'),
		article: optional(
			text(
				{ uk: 'Стаття', en: 'Article' },
				{ max: 60, translated: false, hint: { uk: 'Лише номер: 13 або 23-1.', en: 'The number only: 13 or 23-1.' } },
			),
		),
	},
	{ max: 12 },
);

export const range = (label: { uk: string; en: string }, max: number) =>
	group(label, {
		min: number({ uk: 'Від', en: 'From' }, { max }),
		max: number({ uk: 'До', en: 'To' }, { max }),
	});

export const faq = list(
	{ uk: 'Часті запитання', en: 'Frequent questions' },
	{
		question: text({ uk: 'Запитання', en: 'Question' }, { min: 5, max: 200 }),
		answer: prose({ uk: 'Відповідь', en: 'Answer' }, { min: 5, max: 900 }),
	},
	{ max: 12 },
);

export const inclusion = list(
	{ uk: 'Як залучити кожну групу', en: 'How to include each group' },
	{
		group: choice({ uk: 'Група', en: 'Group' }, targetGroups),
		advice: prose({ uk: 'Порада', en: 'Advice' }, { min: 10, max: 500 }),
	},
	{ max: 18 },
);

export const suitability = {
	hromadaTypes: optional(choices({ uk: 'Яким громадам підходить', en: 'Types of community' }, hromadaTypes)),
	populationBands: optional(choices({ uk: 'Розмір громади', en: 'Sizes of community' }, populationBands)),
};

/** A step of a practice: what the method asks for, before any local detail. */
export const practiceStep = {
	title: text({ uk: 'Крок', en: 'Step' }, { min: 3, max: 120 }),
	text: optional(prose({ uk: 'Пояснення', en: 'Explanation' }, { max: 900 })),
	who: optional(choices({ uk: 'Хто робить', en: 'Who does it' }, actors)),
	days: optional(number({ uk: 'Днів', en: 'Days' }, { max: 730 })),
	output: optional(text({ uk: 'Що матимете', en: 'Output' }, { max: 200 })),
};

export const partners = optional(references({ uk: 'Партнери', en: 'Partners' }, 'organisations'));

export const bullets = (label: { uk: string; en: string }, max = 8) => texts(label, { max });
