import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import {
	choice,
	choices,
	day,
	list,
	markdown,
	number,
	optional,
	prose,
	reference,
	references,
	text,
	texts,
} from './kit.ts';
import { bullets, faq, legalBasis, range, topicShape } from './shared.ts';
import { actors, audiences, documentKinds, levels } from './vocabularies/index.ts';

const steps = list(
	{ uk: 'Кроки', en: 'Steps' },
	{
		title: text(
			{ uk: 'Крок', en: 'Step' },
			{
				min: 3,
				max: 120,
				hint: { uk: 'Дієсловом: «Створіть робочу групу».', en: 'With a verb: “Set up a working group”.' },
			},
		),
		text: markdown({ uk: 'Що робити', en: 'What to do' }, { min: 20, max: 2500 }),
		who: choices({ uk: 'Хто робить', en: 'Who does it' }, actors),
		fromDay: optional(
			number(
				{ uk: 'Починати з дня', en: 'Starts on day' },
				{ max: 730, hint: { uk: 'Рахуючи від першого дня роботи.', en: 'Counted from the first day of work.' } },
			),
		),
		days: optional(number({ uk: 'Триває днів', en: 'Takes days' }, { max: 730 })),
		deadlineRule: optional(text({ uk: 'Правило строку', en: 'Deadline rule' }, { max: 240 })),
		checklist: optional(texts({ uk: 'Список перевірки', en: 'Checklist' }, { max: 10 })),
		outputs: optional(texts({ uk: 'Що матимете', en: 'Outputs' }, { max: 6 })),
	},
	{ min: 3, max: 16 },
);

export const toolkits = defineType({
	collection: 'toolkits',
	one: { uk: 'Інструментарій', en: 'Toolkit' },
	many: { uk: 'Інструментарії', en: 'Toolkits' },
	about: {
		uk: 'Покрокова робота: що, хто, коли і з яким папером.',
		en: 'Step by step: what, who, when and with which paper.',
	},
	mdx: true,
	recommended: ['legalBasis', 'decisions', 'mistakes', 'templates', 'checkedOn'],
	shape: {
		title: title(),
		summary: summary(),
		goal: prose({ uk: 'Що матимете в кінці', en: 'What you will have at the end' }, { min: 20, max: 400 }),
		audience: choices({ uk: 'Для кого', en: 'Audience' }, audiences),
		practices: references({ uk: 'Практики', en: 'Practices' }, 'practices', { max: 6 }),
		level: choice({ uk: 'Досвід', en: 'Experience' }, levels),
		durationDays: range({ uk: 'Скільки днів', en: 'How many days' }, 730),
		readiness: list(
			{ uk: 'Чи ви готові', en: 'Are you ready' },
			{
				question: text({ uk: 'Запитання', en: 'Question' }, { min: 5, max: 200 }),
				ifNo: prose({ uk: 'Якщо ні', en: 'If not' }, { min: 5, max: 400 }),
			},
			{ min: 3, max: 8 },
		),
		steps,
		...topicShape,
		legalBasis: optional(legalBasis),
		...optionals({
			dueOn: day({ uk: 'Строк за законом', en: 'Due in law' }),
			decisions: list(
				{ uk: 'Розвилки', en: 'Decision points' },
				{
					question: text({ uk: 'Запитання', en: 'Question' }, { min: 5, max: 200 }),
					options: list(
						{ uk: 'Варіанти', en: 'Options' },
						{
							label: text({ uk: 'Якщо', en: 'If' }, { min: 2, max: 160 }),
							step: optional(number({ uk: 'Перейти до кроку', en: 'Go to step' }, { min: 1, max: 16 })),
							advice: prose({ uk: 'То', en: 'Then' }, { min: 5, max: 400 }),
						},
						{ min: 2, max: 5 },
					),
				},
				{ max: 6 },
			),
			mistakes: bullets({ uk: 'Поширені помилки', en: 'Common mistakes' }, 10),
			workedExample: reference({ uk: 'Приклад із життя', en: 'Worked example' }, 'cases'),
			templates: list(
				{ uk: 'Шаблони документів', en: 'Document templates' },
				{
					title: text({ uk: 'Назва', en: 'Title' }, { min: 3, max: 120 }),
					kind: choice({ uk: 'Вид', en: 'Kind' }, documentKinds),
					asOf: day({ uk: 'Закон станом на', en: 'Law as of' }),
					law: reference({ uk: 'Закон', en: 'Law' }, 'laws'),
					text: markdown({ uk: 'Текст зразка', en: 'Text of the sample' }, { min: 40, max: 8000 }),
				},
				{ max: 6 },
			),
			faq,
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
