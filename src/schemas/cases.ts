import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import {
	choice,
	choices,
	date,
	day,
	email,
	flag,
	group,
	list,
	number,
	optional,
	prose,
	reference,
	references,
	text,
	url,
} from './kit.ts';
import { partners, topicShape } from './shared.ts';
import {
	contexts,
	costBands,
	documentKinds,
	evidenceLevels,
	implementationStates,
	metrics,
	outcomes,
	participationLevels,
	sides,
	targetGroups,
	units,
} from './vocabularies/index.ts';

const monitoring = list(
	{ uk: 'Хід виконання', en: 'Implementation log' },
	{
		date: date({ uk: 'Дата', en: 'Date' }),
		status: choice({ uk: 'Стан', en: 'Status' }, implementationStates),
		note: prose({ uk: 'Що відомо', en: 'What is known' }, { min: 5, max: 500 }),
		source: optional(url({ uk: 'Джерело', en: 'Source' })),
	},
);

const contact = group(
	{ uk: 'До кого звертатися', en: 'Whom to ask' },
	{
		role: text({ uk: 'Посада', en: 'Role' }, { max: 120 }),
		email: email({ uk: 'Електронна пошта', en: 'E-mail' }),
		consent: flag({ uk: 'Людина погодилася на публікацію', en: 'The person agreed to publication' }),
	},
);

const quote = group(
	{ uk: 'Цитата', en: 'Quote' },
	{
		text: prose({ uk: 'Слова', en: 'Words' }, { min: 10, max: 400 }),
		who: text({ uk: 'Хто сказав', en: 'Who said it' }, { max: 120 }),
		source: url({ uk: 'Де надруковано', en: 'Where it was printed' }),
	},
);

/** A result is a number with its unit and the page it was read on. */
const results = list(
	{ uk: 'Результати в числах', en: 'Results in numbers' },
	{
		what: text({ uk: 'Що виміряно', en: 'What was measured' }, { min: 3, max: 120 }),
		metric: choice({ uk: 'Показник', en: 'Metric' }, metrics),
		value: number({ uk: 'Значення', en: 'Value' }, { fraction: true }),
		unit: choice({ uk: 'Одиниця', en: 'Unit' }, units),
		source: url(
			{ uk: 'Джерело', en: 'Source' },
			{ hint: { uk: 'Одна з адрес зі списку джерел.', en: 'One of the addresses in the list of sources.' } },
		),
	},
	{ max: 12 },
);

export const cases = defineType({
	collection: 'cases',
	one: { uk: 'Кейс', en: 'Case' },
	many: { uk: 'Кейси', en: 'Cases' },
	about: {
		uk: 'Що зробила громада, коли і з яким результатом. Невдача – теж досвід.',
		en: 'What a community did, when and with what result. A failure teaches too.',
	},
	sections: [
		{ id: 'problem', heading: { uk: 'Проблема', en: 'Problem' } },
		{ id: 'process', heading: { uk: 'Що зробили', en: 'What was done' } },
		{ id: 'results', heading: { uk: 'Результати', en: 'Results' } },
		{ id: 'lessons', heading: { uk: 'Уроки', en: 'Lessons' } },
	],
	recommended: [
		'practices',
		'startedOn',
		'results',
		'whatFailed',
		'evidenceNote',
		'transferConditions',
		'reportedBy',
		'checkedOn',
	],
	shape: {
		title: title(),
		summary: summary(),
		communities: references({ uk: 'Громади', en: 'Communities' }, 'communities', { max: 12 }),
		practices: optional(
			references({ uk: 'Практики', en: 'Practices' }, 'practices', {
				max: 4,
				hint: {
					uk: 'Порожньо, якщо такої практики в базі ще немає.',
					en: 'Empty while the base has no such practice.',
				},
			}),
		),
		participation: choice({ uk: 'Рівень участі', en: 'Participation level' }, participationLevels),
		startedOn: optional(
			date(
				{ uk: 'Початок', en: 'Started' },
				{ hint: { uk: 'Порожньо, якщо джерела не називають дати.', en: 'Empty if no source gives a date.' } },
			),
		),
		outcome: choice({ uk: 'Підсумок', en: 'Outcome' }, outcomes),
		implementation: choice({ uk: 'Виконання рішення', en: 'Implementation of the decision' }, implementationStates),
		evidence: choice({ uk: 'Рівень доказів', en: 'Evidence level' }, evidenceLevels),
		costBand: choice({ uk: 'Вартість', en: 'Cost' }, costBands),
		...topicShape,
		...optionals({
			endedOn: date(
				{ uk: 'Завершення', en: 'Ended' },
				{ hint: { uk: 'Порожньо, якщо триває.', en: 'Empty while it goes on.' } },
			),
			contexts: choices({ uk: 'Обставини', en: 'Context' }, contexts),
			whatFailed: prose(
				{ uk: 'Що не вдалося', en: 'What failed' },
				{
					max: 900,
					hint: { uk: 'Обовʼязково, якщо мети не досягнуто.', en: 'Required unless the goal was achieved.' },
				},
			),
			evidenceNote: prose({ uk: 'Чому такий рівень доказів', en: 'Why this evidence level' }, { max: 400 }),
			results,
			participantsTotal: number({ uk: 'Усього учасників', en: 'Participants in total' }),
			participantsByGroup: list(
				{ uk: 'Учасники за групами', en: 'Participants by group' },
				{
					group: choice({ uk: 'Група', en: 'Group' }, targetGroups),
					count: number({ uk: 'Кількість', en: 'Count' }),
				},
				{ max: 18 },
			),
			decision: group(
				{ uk: 'Ухвалене рішення', en: 'Decision taken' },
				{
					text: prose({ uk: 'Суть', en: 'Substance' }, { min: 10, max: 500 }),
					number: optional(text({ uk: 'Номер акта', en: 'Number of the act' }, { max: 60, translated: false })),
					date: optional(date({ uk: 'Дата', en: 'Date' })),
					url: optional(url({ uk: 'Адреса', en: 'Address' })),
				},
			),
			promisedBy: date(
				{ uk: 'Обіцяно до', en: 'Promised by' },
				{
					hint: {
						uk: 'Строк виконання, якщо його названо. Коли минув, кейс стане серед прострочених.',
						en: 'When it was to be carried out, if that was said. Once past, the case is listed as overdue.',
					},
				},
			),
			monitoring,
			costTotal: number({ uk: 'Витрачено, грн', en: 'Spent, UAH' }),
			organisers: references({ uk: 'Організатори', en: 'Organisers' }, 'organisations'),
			programmes: references({ uk: 'Програми підтримки', en: 'Support programmes' }, 'programmes'),
			reportedBy: choice({ uk: 'Хто розповів', en: 'Reported by' }, sides),
			transferConditions: prose({ uk: 'Як перейняти', en: 'How to take it over' }, { max: 900 }),
			inspiredBy: reference({ uk: 'За прикладом', en: 'Inspired by' }, 'cases'),
			changed: prose(
				{ uk: 'Що змінили, переймаючи', en: 'What was changed in taking it over' },
				{
					min: 10,
					max: 400,
					hint: {
						uk: 'Лише разом із полем «За прикладом»: чим відрізняється від того кейсу.',
						en: 'Only together with “Inspired by”: how it differs from that case.',
					},
				},
			),
			adoptedBy: references({ uk: 'Хто перейняв', en: 'Adopted by' }, 'communities'),
			contact,
			quote,
			documents: list(
				{ uk: 'Документи', en: 'Documents' },
				{
					title: text({ uk: 'Назва', en: 'Title' }, { max: 160 }),
					url: url({ uk: 'Адреса', en: 'Address' }),
					kind: choice({ uk: 'Вид', en: 'Kind' }, documentKinds),
				},
			),
			confirmations: list(
				{ uk: 'Підтвердження', en: 'Confirmations' },
				{
					side: choice({ uk: 'Сторона', en: 'Side' }, sides),
					date: day({ uk: 'Дата', en: 'Date' }),
				},
			),
			synonyms,
		}),
		partners,
		sources: sources(1),
		...baseShape,
	},
});
