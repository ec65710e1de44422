/** Decap's configuration, read off the schemas. The backend is not here: it is a setting of the place where the site lives. */
import { locales } from '../../src/i18n/locales.ts';
import { translationShape } from '../../src/schemas/base.ts';
import { collectionNames, fieldInfo, typeOf, type CollectionName, type EntryType } from '../../src/schemas/index.ts';
import type { DecapCollection, DecapConfig, DecapField } from './decap.ts';
import { FORM_ONLY } from '../formats/entry.ts';
import { decapField, decapFields } from './fields.ts';
import { CONTENT_FOLDER, WIDGETS } from './names.ts';
import { settingsCollections } from './settings.ts';

export function decapConfig(): DecapConfig {
	return {
		locale: 'uk',
		media_folder: `${CONTENT_FOLDER}/media`,
		public_folder: '/media',
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: locales[0] },
		collections: [...collectionNames.flatMap(entryCollections), ...settingsCollections(CONTENT_FOLDER)],
	};
}

/** Decap asks for one extension a collection: entries in MDX stand in a collection of their own. */
function entryCollections(name: CollectionName): DecapCollection[] {
	const type = typeOf(name);
	const one = entryCollection(type, 'md');
	return type.mdx ? [one, entryCollection(type, 'mdx')] : [one];
}

function entryCollection(type: EntryType, extension: 'md' | 'mdx'): DecapCollection {
	const name = type.collection;
	const mdx = extension === 'mdx';
	return {
		name: mdx ? `${name}-mdx` : name,
		label: mdx ? `${type.many.uk} з компонентами` : type.many.uk,
		label_singular: type.one.uk.toLowerCase(),
		description: type.about.uk,
		folder: `${CONTENT_FOLDER}/${name}`,
		create: true,
		extension,
		format: `viche-${name}-${extension}`,
		i18n: true,
		slug: '{{fields.id}}',
		identifier_field: 'title',
		summary: `{{title}}${summaryDate(type)}{{draft | ternary(' · чернетка', '')}}{{translationState | ternary(' · ', '')}}{{translationState}}`,
		// Never sorted at once: on a Git host that would read every file.
		sortable_fields: ['title', 'updatedOn'],
		...viewFilters(type),
		...viewGroups(type),
		preview_path: name === 'pages' ? '{{slug}}/' : `${name}/{{slug}}/`,
		fields: fieldsOf(type),
	};
}

function summaryDate(type: EntryType): string {
	const date = ['startsOn', 'startedOn', 'publishedOn'].find((name) => name in type.shape);
	return date === undefined ? '' : ` · {{${date}}}`;
}

/** Drafts, and the values of the type's first short choice. */
function viewFilters(type: EntryType): Partial<DecapCollection> {
	const choice = Object.entries(type.shape).find(([, field]) => {
		const { kind, required, vocabulary } = fieldInfo(field);
		return kind === 'choice' && required && (vocabulary?.ids.length ?? 0) <= MAX_FILTERS;
	});
	const values = choice ? (fieldInfo(choice[1]).vocabulary?.ids ?? []) : [];
	return {
		view_filters: [
			{ label: 'Чернетки', field: 'draft', pattern: true },
			{ label: 'Без перекладу', field: FORM_ONLY.state, pattern: 'без' },
			{ label: 'Переклад застарів', field: FORM_ONLY.state, pattern: 'застарів' },
			...values.map((value) => ({
				label: (choice && fieldInfo(choice[1]).vocabulary?.terms[value]?.uk) ?? value,
				field: choice?.[0] ?? '',
				pattern: `^${value}$`,
			})),
		],
	};
}

const MAX_FILTERS = 8;

/** By year, where the type has a date. */
function viewGroups(type: EntryType): Partial<DecapCollection> {
	const date = ['startsOn', 'startedOn', 'publishedOn', 'updatedOn'].find((name) => name in type.shape);
	return date === undefined ? {} : { view_groups: [{ label: 'За роками', field: date, pattern: '\\d{4}' }] };
}

/** The text follows the summary where it is the point of the type; else it comes last. */
function fieldsOf(type: EntryType): DecapField[] {
	const fields = decapFields(type.shape);
	const first = fields.findIndex(({ name }) => name === 'summary') + 1;
	const split = type.bodyRequired ? first : fields.length;
	return [
		...fields.slice(0, 1),
		address(type),
		...fields.slice(1, split),
		body(type),
		...fields.slice(split),
		...translationFields(),
	];
}

function address(type: EntryType): DecapField {
	return {
		name: 'id',
		label: 'Адреса на сайті',
		widget: WIDGETS.address,
		required: false,
		i18n: false,
		hint: 'Порожньо – зробимо з назви. Після першого збереження не змінюється.',
		collection: type.collection,
	};
}

function body(type: EntryType): DecapField {
	const sections = type.sections.map(({ heading }) => `«${heading.uk}»`).join(', ');
	return {
		name: 'body',
		label: 'Текст',
		widget: WIDGETS.markdown,
		required: type.bodyRequired,
		i18n: true,
		...(sections !== '' && { hint: `Розділи, які мають бути: ${sections}.` }),
		collection: type.collection,
	};
}

const translationWidgets = { day: WIDGETS.translationDay, choice: WIDGETS.translationChoice } as const;

/** Shown in the other language only; the gate fills in the day. */
function translationFields(): DecapField[] {
	return Object.entries(translationShape).map(([name, field]) => {
		const info = fieldInfo(field);
		const { default: _, ...rest } = decapField(name, info);
		const widget = translationWidgets[info.kind === 'choice' ? 'choice' : 'day'];
		return { ...rest, widget, required: false, i18n: true };
	});
}
