import {
	choice,
	choices,
	day,
	flag,
	group,
	list,
	mediaPath,
	optional,
	prose,
	references,
	text,
	texts,
	url,
} from './kit.ts';
import { collectionNames } from './names.ts';
import { languages, sourceKinds, translationMethods, values } from './vocabularies/index.ts';

/** Where a fact comes from. The title stays in the language of the source. */
export const sourceShape = {
	title: text(
		{ uk: 'Назва джерела', en: 'Title of the source' },
		{
			max: 240,
			translated: false,
			hint: { uk: 'Мовою самого джерела.', en: 'In the language of the source itself.' },
		},
	),
	url: url({ uk: 'Адреса', en: 'Address' }),
	publisher: optional(text({ uk: 'Видавець', en: 'Publisher' }, { max: 120, translated: false })),
	date: optional(day({ uk: 'Дата публікації', en: 'Date of publication' })),
	accessedOn: optional(day({ uk: 'Переглянуто', en: 'Accessed on' })),
	archivedUrl: optional(url({ uk: 'Збережена копія', en: 'Archived copy' })),
	language: optional(choice({ uk: 'Мова джерела', en: 'Language of the source' }, languages)),
	kind: choice({ uk: 'Вид джерела', en: 'Kind of source' }, sourceKinds),
};

export const sources = (min: number) =>
	list({ uk: 'Джерела', en: 'Sources' }, sourceShape, {
		min,
		max: 30,
		hint: {
			uk: 'Звідки відомо те, що ви пишете. Кожне джерело з адресою.',
			en: 'Where the facts come from. Each with its address.',
		},
	});

export const synonyms = texts(
	{ uk: 'Інші назви', en: 'Also known as' },
	{
		max: 12,
		hint: { uk: 'Як ще це називають: допомагає пошуку.', en: 'Other names people use: helps the search.' },
	},
);

const image = group(
	{ uk: 'Зображення', en: 'Image' },
	{
		src: mediaPath({ uk: 'Файл', en: 'File' }),
		alt: text({ uk: 'Що на зображенні', en: 'What the image shows' }, { min: 5, max: 200 }),
		credit: text({ uk: 'Автор', en: 'Credit' }, { max: 120, translated: false }),
	},
);

export const title = (max = 90) =>
	text(
		{ uk: 'Назва', en: 'Title' },
		{ min: 3, max, hint: { uk: 'Коротко й предметно, без крапки.', en: 'Short and concrete, no full stop.' } },
	);

export const summary = (min = 40, max = 280) =>
	prose(
		{ uk: 'Коротко', en: 'Summary' },
		{
			min,
			max,
			hint: { uk: 'Одне-два речення: що це і навіщо.', en: 'One or two sentences: what it is and what for.' },
		},
	);

/** Fields that every entry has besides its title and summary. */
export const baseShape = {
	draft: optional(
		flag(
			{ uk: 'Чернетка', en: 'Draft' },
			{ hint: { uk: 'Чернетки немає на сайті.', en: 'Drafts are not on the site.' } },
		),
	),
	createdOn: day({ uk: 'Створено', en: 'Created on' }),
	updatedOn: day(
		{ uk: 'Оновлено', en: 'Updated on' },
		{
			hint: {
				uk: 'День останньої зміни по суті. За ним видно, чи не застарів переклад.',
				en: 'Day of the last change of substance. Shows whether a translation lags.',
			},
		},
	),
	checkedOn: optional(
		day(
			{ uk: 'Перевірено', en: 'Checked on' },
			{
				hint: {
					uk: 'Коли факти востаннє звірено з джерелами.',
					en: 'When the facts were last compared with the sources.',
				},
			},
		),
	),
	reviewDue: optional(
		day(
			{ uk: 'Перевірити до', en: 'Review due' },
			{ hint: { uk: 'Без цього поля – через рік після перевірки.', en: 'Without it: a year after the check.' } },
		),
	),
	values: optional(choices({ uk: 'Цінності', en: 'Values' }, values)),
	image: optional(image),
	related: optional(
		references({ uk: 'Повʼязане', en: 'Related' }, collectionNames, {
			hint: {
				uk: 'У вигляді тип/запис: cases/kalush-water-tariff-hearing.',
				en: 'As type/entry: cases/kalush-water-tariff-hearing.',
			},
		}),
	),
};

/** Fields that only a translation has. */
export const translationShape = {
	translatedOn: day(
		{ uk: 'Перекладено', en: 'Translated on' },
		{
			hint: {
				uk: 'День, коли переклад звірено з оригіналом.',
				en: 'Day when the translation was brought in line with the source.',
			},
		},
	),
	translationReviewedOn: optional(day({ uk: 'Переклад вичитано', en: 'Translation reviewed on' })),
	translationMethod: optional(choice({ uk: 'Як перекладено', en: 'How translated' }, translationMethods)),
};
