/** Files of the content that are no entries: redirects and names for the search. */
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
