import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, date, day, list, optional, prose, text, url } from './kit.ts';
import { legalStates, mechanisms } from './vocabularies/index.ts';

const changes = list(
	{ uk: 'Зміни', en: 'Changes' },
	{
		date: date({ uk: 'Дата', en: 'Date' }),
		what: prose({ uk: 'Що змінилося', en: 'What changed' }, { min: 5, max: 400 }),
		url: optional(url({ uk: 'Джерело', en: 'Source' })),
	},
);

export const laws = defineType({
	collection: 'laws',
	one: { uk: 'Закон', en: 'Law' },
	many: { uk: 'Закони', en: 'Laws' },
	about: {
		uk: 'Закони простими словами: що дають жителям і станом на який день.',
		en: 'Acts in plain words: what they give residents, and as of which day.',
	},
	recommended: ['url', 'articles', 'mechanisms', 'checkedOn'],
	shape: {
		title: title(200),
		summary: summary(),
		number: text({ uk: 'Номер', en: 'Number' }, { max: 60, translated: false }),
		adoptedOn: date({ uk: 'Ухвалено', en: 'Adopted' }),
		status: choice({ uk: 'Чинність', en: 'Legal force' }, legalStates),
		asOf: day(
			{ uk: 'Станом на', en: 'As of' },
			{ hint: { uk: 'День, на який перевірено чинність.', en: 'Day on which the legal force was checked.' } },
		),
		...optionals({
			url: url({ uk: 'Текст акта', en: 'Text of the act' }),
			inForceFrom: date({ uk: 'Чинний від', en: 'In force from' }),
			statusNote: prose({ uk: 'Пояснення чинності', en: 'Note on legal force' }, { max: 400 }),
			articles: list(
				{ uk: 'Що дає', en: 'What it gives' },
				{
					number: optional(text({ uk: 'Стаття', en: 'Article' }, { max: 40, translated: false })),
					gives: prose({ uk: 'Що дає жителям', en: 'What it gives residents' }, { min: 5, max: 500 }),
				},
			),
			mechanisms: choices({ uk: 'Механізми', en: 'Mechanisms' }, mechanisms),
			changes,
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
