import { defineVocabulary } from './define.ts';

/** The six sectors that the base was asked for; no seventh. */
export const sectors = defineVocabulary(
	{ uk: 'Сектор', en: 'Sector' },
	{
		education: { uk: 'Освіта', en: 'Education' },
		'housing-utilities': {
			uk: 'Житлово-комунальне господарство',
			en: 'Housing and utilities',
			short: { uk: 'ЖКГ', en: 'Utilities' },
		},
		environment: { uk: 'Довкілля', en: 'Environment' },
		'cultural-traditions': { uk: 'Культурні традиції', en: 'Cultural traditions' },
		'youth-sport': { uk: 'Молодь і спорт', en: 'Youth and sport' },
		'small-business': { uk: 'Малий бізнес', en: 'Small business' },
	},
);

/** Three themes that cross every sector. */
export const themes = defineVocabulary(
	{ uk: 'Наскрізна тема', en: 'Theme' },
	{
		'budget-process': { uk: 'Бюджетний процес', en: 'Budget process', short: { uk: 'Бюджет', en: 'Budget' } },
		'admin-services': {
			uk: 'Адміністративні послуги',
			en: 'Administrative services',
			short: { uk: 'Послуги', en: 'Services' },
		},
		'strategic-planning': {
			uk: 'Стратегічне планування',
			en: 'Strategic planning',
			short: { uk: 'Планування', en: 'Planning' },
		},
	},
);

export const values = defineVocabulary(
	{ uk: 'Цінність', en: 'Value' },
	{
		'democracy-human-rights': { uk: 'Демократія і права людини', en: 'Democracy and human rights' },
		'gender-equality': { uk: 'Гендерна рівність', en: 'Gender equality' },
		peacebuilding: { uk: 'Мир і згуртованість', en: 'Peace and cohesion' },
		'local-initiatives': { uk: 'Місцеві ініціативи', en: 'Local initiatives' },
	},
);

/** The circumstances a case ran in. Recovery is a context, not a sector. */
export const contexts = defineVocabulary(
	{ uk: 'Обставини', en: 'Context' },
	{
		peace: { uk: 'Мирний час', en: 'Peacetime' },
		'martial-law': { uk: 'Воєнний стан', en: 'Martial law' },
		frontline: { uk: 'Прифронтова громада', en: 'Near the front line' },
		'de-occupied': { uk: 'Деокупована громада', en: 'De-occupied' },
		displaced: { uk: 'Громада у переміщенні', en: 'Community in displacement' },
		'host-community': { uk: 'Громада, що приймає переселенців', en: 'Host of displaced people' },
		recovery: { uk: 'Відновлення', en: 'Recovery' },
		quarantine: { uk: 'Карантин', en: 'Quarantine' },
	},
);
