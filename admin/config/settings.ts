/** Files of the content that are no entries: settings of the site, redirects, names for the search. */
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { namedVocabularies } from '../../src/schemas/vocabularies/labels.ts';
import type { DecapCollection, DecapField } from './decap.ts';

const key: DecapField = {
	name: 'from',
	label: 'Стара адреса',
	widget: 'string',
	hint: 'Тип і запис: practices/old-name.',
	pattern: ['^\\s*[a-z]+/[a-z][a-z0-9-]*\\s*$', 'тип/запис, як-от practices/public-hearing'],
};

const target: DecapField = {
	name: 'to',
	label: 'Куди вести',
	widget: 'string',
	hint: 'Тип і запис, або gone – «сторінку вилучено».',
	pattern: ['^\\s*(gone|[a-z]+/[a-z][a-z0-9-]*)\\s*$', 'тип/запис, як-от practices/public-hearing, або gone'],
};

const synonyms: DecapField = {
	name: 'synonyms',
	label: 'Групи синонімів',
	widget: 'list',
	required: false,
	collapsed: true,
	label_singular: 'група',
	summary: '{{fields.names}}',
	hint: 'Слова про одне й те саме: пошук знайде запис за будь-яким із них.',
	fields: [
		{
			name: 'names',
			label: 'Назви',
			widget: 'list',
			min: 2,
			hint: 'Щонайменше дві, у початковій формі: «ВПО», «переселенець».',
			field: { name: 'name', label: 'Назва', widget: 'string' },
		},
	],
};

const inEachLanguage = (max: number): DecapField[] =>
	locales.map((locale) => ({
		name: locale,
		label: capital(LOCALES[locale].called.uk),
		widget: 'string',
		required: false,
		pattern: [`^[\\s\\S]{1,${String(max)}}$`, `не більше ${String(max)} знаків`],
	}));

const site: DecapField[] = [
	{
		name: 'email',
		label: 'Пошта редакції',
		widget: 'string',
		required: false,
		hint: 'Сюди писатимуть читачі: «Повідомити про помилку». Порожньо – форми кажуть, що адресу ще готуємо.',
		pattern: ['^\\s*\\S+@\\S+\\s*$', 'адреса електронної пошти: name@example.org'],
	},
	{
		name: 'formEndpoint',
		label: 'Куди надсилають форми',
		widget: 'string',
		required: false,
		hint: 'Адреса приймача: Formspree, Netlify Forms (тоді «/») чи власного. Порожньо – лист на пошту редакції.',
		pattern: [
			'^\\s*(https://\\S+|http://(localhost|127\\.0\\.0\\.1)[:/]\\S*|/(?!/)\\S*)\\s*$',
			'https://… або шлях на цьому сайті: /…',
		],
	},
	{
		name: 'formFormat',
		label: 'У якому вигляді',
		widget: 'select',
		required: false,
		hint: 'Порожньо – як форма браузера.',
		options: [
			{ label: 'Як форма браузера (Netlify, Formspree)', value: 'form' },
			{ label: 'JSON', value: 'json' },
		],
	},
	{
		name: 'notice',
		label: 'Оголошення над кожною сторінкою',
		widget: 'object',
		required: false,
		collapsed: true,
		hint: 'Обома мовами або жодною. Порожньо – немає оголошення.',
		fields: inEachLanguage(400),
	},
	{
		name: 'labels',
		label: 'Інші назви значень',
		widget: 'list',
		required: false,
		collapsed: true,
		label_singular: 'назва',
		summary: '{{fields.term}}: {{fields.uk}}',
		hint: 'Як називати значення довідників на сайті. Адреси й звʼязки не змінюються.',
		fields: [
			{ name: 'term', label: 'Значення', widget: 'select', options: termOptions() },
			...inEachLanguage(60).map((field) => ({ ...field, required: true })),
		],
	},
];

function termOptions(): { label: string; value: string }[] {
	return [...namedVocabularies].flatMap(([name, { label, ids, terms }]) =>
		ids.map((id) => ({ label: `${label.uk}: ${terms[id]?.uk ?? id}`, value: `${name}/${id}` })),
	);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param folder of the content */
export function settingsCollections(folder: string): DecapCollection[] {
	const files = (name: string, label: string, description: string, file: string, fields: DecapField[]) => ({
		name,
		label,
		description,
		format: `viche-${name}`,
		editor: { preview: false },
		files: [{ name, label, file: `${folder}/${file}`, description, fields }],
	});
	return [
		files(
			'site',
			'Налаштування сайту',
			'Пошта редакції, куди надсилають форми, оголошення, назви в довідниках.',
			'site.yml',
			site,
		),
		files(
			'redirects',
			'Перенаправлення',
			'Старі адреси, які ведуть на нові. Адресу, що вже розійшлася, не можна загубити.',
			'redirects.yml',
			[
				{
					name: 'redirects',
					label: 'Перенаправлення',
					widget: 'list',
					required: false,
					collapsed: true,
					label_singular: 'перенаправлення',
					summary: '{{fields.from}} → {{fields.to}}',
					fields: [key, target],
				},
			],
		),
		files('words', 'Синоніми пошуку', 'Різні назви одного й того самого, щоб пошук їх знав.', 'search/words.yml', [
			synonyms,
		]),
	];
}
