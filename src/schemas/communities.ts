import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, date, day, flag, group, list, number, optional, text, texts, url } from './kit.ts';
import {
	hromadaTypes,
	languages,
	mechanisms,
	oblasts,
	sharingFormats,
	statuteStates,
	territoryStates,
	themes,
	sectors,
} from './vocabularies/index.ts';

const topics = {
	sectors: choices({ uk: 'Сектори', en: 'Sectors' }, sectors),
	themes: choices({ uk: 'Теми', en: 'Themes' }, themes),
	mechanisms: choices({ uk: 'Механізми', en: 'Mechanisms' }, mechanisms),
	formats: choices({ uk: 'Формати', en: 'Formats' }, sharingFormats),
};

const sharing = group(
	{ uk: 'Обмін досвідом', en: 'Sharing' },
	{
		ready: flag(
			{ uk: 'Готова ділитися', en: 'Ready to share' },
			{ hint: { uk: 'Лише якщо громада сама це підтвердила.', en: 'Only when the community itself confirmed it.' } },
		),
		...optionals({
			offers: group({ uk: 'Пропонує', en: 'Offers' }, optionals(topics)),
			seeks: group({ uk: 'Шукає', en: 'Seeks' }, optionals(topics)),
			languages: choices({ uk: 'Мови', en: 'Languages' }, languages),
			confirmedOn: day({ uk: 'Підтверджено', en: 'Confirmed on' }),
			validUntil: day({ uk: 'Чинне до', en: 'Valid until' }),
		}),
	},
);

export const communities = defineType({
	collection: 'communities',
	one: { uk: 'Громада', en: 'Community' },
	many: { uk: 'Громади', en: 'Communities' },
	about: {
		uk: 'Територіальні громади: що зробили, чим готові ділитися і що шукають.',
		en: 'Territorial communities: what they did, what they are ready to share and what they seek.',
	},
	recommended: ['website', 'mechanismsInUse', 'checkedOn'],
	shape: {
		title: title(),
		summary: summary(),
		oblast: choice({ uk: 'Область', en: 'Oblast' }, oblasts),
		hromadaType: choice({ uk: 'Тип громади', en: 'Type of community' }, hromadaTypes),
		...optionals({
			katotth: text(
				{ uk: 'Код КАТОТТГ', en: 'KATOTTH code' },
				{
					translated: false,
					pattern: /^UA\d{17}$/,
					hint: { uk: 'Код рівня громади: UA і 17 цифр.', en: 'Code of the community level: UA and 17 digits.' },
				},
			),
			raion: text({ uk: 'Район', en: 'Raion' }, { max: 60 }),
			population: group(
				{ uk: 'Населення', en: 'Population' },
				{
					value: number({ uk: 'Осіб', en: 'People' }, { max: 4e6 }),
					year: number({ uk: 'Рік', en: 'Year' }, { min: 1989, max: 2100 }),
					source: url({ uk: 'Джерело', en: 'Source' }),
				},
			),
			territory: group(
				{ uk: 'Статус території', en: 'Status of the territory' },
				{
					status: choice({ uk: 'Статус', en: 'Status' }, territoryStates),
					asOf: day({ uk: 'Станом на', en: 'As of' }),
					source: url({ uk: 'Джерело', en: 'Source' }),
				},
			),
			displaced: flag({ uk: 'Працює у переміщенні', en: 'Works in displacement' }),
			website: url({ uk: 'Сайт', en: 'Website' }),
			statute: group(
				{ uk: 'Статут', en: 'Statute' },
				{
					state: choice({ uk: 'Стан', en: 'State' }, statuteStates),
					asOf: optional(date({ uk: 'Станом на', en: 'As of' })),
					source: optional(url({ uk: 'Джерело', en: 'Source' })),
				},
			),
			mechanismsInUse: list(
				{ uk: 'Механізми в дії', en: 'Mechanisms in use' },
				{
					mechanism: choice({ uk: 'Механізм', en: 'Mechanism' }, mechanisms),
					since: optional(date({ uk: 'Відколи', en: 'Since' })),
					lastUsed: optional(date({ uk: 'Востаннє', en: 'Last used' })),
					source: optional(url({ uk: 'Джерело', en: 'Source' })),
				},
			),
			memberships: texts({ uk: 'Членство', en: 'Memberships' }, { max: 8 }),
			synonyms,
		}),
		sharing,
		sources: sources(1),
		...baseShape,
	},
});
