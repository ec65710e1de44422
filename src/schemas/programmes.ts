import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import {
	choice,
	choices,
	date,
	day,
	flag,
	group,
	number,
	optional,
	prose,
	references,
	text,
	texts,
	url,
} from './kit.ts';
import { suitability, topicShape } from './shared.ts';
import { currencies, oblasts, supportTypes } from './vocabularies/index.ts';

export const programmes = defineType({
	collection: 'programmes',
	one: { uk: 'Програма підтримки', en: 'Support programme' },
	many: { uk: 'Програми підтримки', en: 'Support programmes' },
	about: {
		uk: 'Хто дає гроші, знання чи обладнання, кому і до якого дня.',
		en: 'Who gives money, knowledge or equipment, to whom and until when.',
	},
	recommended: ['donors', 'startedOn', 'implementers', 'website', 'checkedOn'],
	shape: {
		title: title(160),
		summary: summary(),
		donors: optional(
			texts(
				{ uk: 'Донори', en: 'Donors' },
				{ max: 12, hint: { uk: 'Порожньо, якщо джерела не називають донорів.', en: 'Empty if no source names them.' } },
			),
		),
		startedOn: optional(
			date(
				{ uk: 'Початок', en: 'Started' },
				{ hint: { uk: 'Порожньо, якщо джерела не називають дати.', en: 'Empty if no source gives a date.' } },
			),
		),
		supportTypes: choices({ uk: 'Види підтримки', en: 'Types of support' }, supportTypes),
		...topicShape,
		...suitability,
		...optionals({
			acronym: text({ uk: 'Скорочення', en: 'Acronym' }, { max: 30 }),
			endsOn: date({ uk: 'Завершення', en: 'Ends' }),
			implementers: references({ uk: 'Виконавці', en: 'Implementers' }, 'organisations'),
			partners: references({ uk: 'Партнери', en: 'Partners' }, 'organisations'),
			amount: group(
				{ uk: 'Сума', en: 'Amount' },
				{
					value: number({ uk: 'Сума', en: 'Amount' }),
					currency: choice({ uk: 'Валюта', en: 'Currency' }, currencies),
				},
			),
			coFundingPercent: number({ uk: 'Частка громади, %', en: 'Community’s share, %' }, { max: 100 }),
			oblasts: choices({ uk: 'Області', en: 'Oblasts' }, oblasts),
			eligibility: prose({ uk: 'Хто може податися', en: 'Who can apply' }, { max: 700 }),
			howToApply: prose({ uk: 'Як податися', en: 'How to apply' }, { max: 700 }),
			deadline: day({ uk: 'Останній день подання', en: 'Deadline' }),
			closed: flag(
				{ uk: 'Заявок не приймає', en: 'Takes no applications' },
				{
					hint: {
						uk: 'Коли джерела кажуть, що програму завершено або набору немає, а дня не називають.',
						en: 'When sources say that the programme is over or has no call, and name no day.',
					},
				},
			),
			communities: references({ uk: 'Громади', en: 'Communities' }, 'communities'),
			website: url({ uk: 'Сайт', en: 'Website' }),
			archivedUrl: url({ uk: 'Збережена копія', en: 'Archived copy' }),
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
