import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, date, day, text, url } from './kit.ts';
import { legalStates, mechanisms } from './vocabularies/index.ts';

export const standards = defineType({
	collection: 'standards',
	one: { uk: 'Міжнародний стандарт', en: 'International standard' },
	many: { uk: 'Міжнародні стандарти', en: 'International standards' },
	about: {
		uk: 'Хартії, протоколи та рекомендації, на які можна спертися.',
		en: 'Charters, protocols and recommendations to rely on.',
	},
	recommended: ['url', 'mechanisms', 'checkedOn'],
	shape: {
		title: title(200),
		summary: summary(),
		issuer: text({ uk: 'Хто ухвалив', en: 'Issued by' }, { max: 120 }),
		adoptedOn: date({ uk: 'Ухвалено', en: 'Adopted' }),
		status: choice({ uk: 'Чинність для України', en: 'Force for Ukraine' }, legalStates),
		asOf: day({ uk: 'Станом на', en: 'As of' }),
		...optionals({
			number: text({ uk: 'Номер', en: 'Number' }, { max: 60, translated: false }),
			ratifiedOn: date({ uk: 'Ратифіковано Україною', en: 'Ratified by Ukraine' }),
			url: url({ uk: 'Текст', en: 'Text' }),
			mechanisms: choices({ uk: 'Механізми', en: 'Mechanisms' }, mechanisms),
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
