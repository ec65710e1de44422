import type { Localised } from '../../i18n/locales.ts';
import { defineVocabulary } from './define.ts';

/**
 * Oblasts. The KATOTTH series of codes differs from ISO 3166-2 in five places: never derive one from the other.
 */
export const oblasts = defineVocabulary(
	{ uk: 'Область', en: 'Oblast' },
	{
		vinnytsia: { uk: 'Вінницька', en: 'Vinnytsia' },
		volyn: { uk: 'Волинська', en: 'Volyn' },
		luhansk: { uk: 'Луганська', en: 'Luhansk' },
		dnipropetrovsk: { uk: 'Дніпропетровська', en: 'Dnipropetrovsk' },
		donetsk: { uk: 'Донецька', en: 'Donetsk' },
		zhytomyr: { uk: 'Житомирська', en: 'Zhytomyr' },
		zakarpattia: { uk: 'Закарпатська', en: 'Zakarpattia' },
		zaporizhzhia: { uk: 'Запорізька', en: 'Zaporizhzhia' },
		'ivano-frankivsk': { uk: 'Івано-Франківська', en: 'Ivano-Frankivsk' },
		'kyiv-city': { uk: 'м. Київ', en: 'Kyiv (city)' },
		kyiv: { uk: 'Київська', en: 'Kyiv' },
		kirovohrad: { uk: 'Кіровоградська', en: 'Kirovohrad' },
		sevastopol: { uk: 'м. Севастополь', en: 'Sevastopol (city)' },
		crimea: { uk: 'Автономна Республіка Крим', en: 'Autonomous Republic of Crimea' },
		lviv: { uk: 'Львівська', en: 'Lviv' },
		mykolaiv: { uk: 'Миколаївська', en: 'Mykolaiv' },
		odesa: { uk: 'Одеська', en: 'Odesa' },
		poltava: { uk: 'Полтавська', en: 'Poltava' },
		rivne: { uk: 'Рівненська', en: 'Rivne' },
		sumy: { uk: 'Сумська', en: 'Sumy' },
		ternopil: { uk: 'Тернопільська', en: 'Ternopil' },
		kharkiv: { uk: 'Харківська', en: 'Kharkiv' },
		kherson: { uk: 'Херсонська', en: 'Kherson' },
		khmelnytskyi: { uk: 'Хмельницька', en: 'Khmelnytskyi' },
		cherkasy: { uk: 'Черкаська', en: 'Cherkasy' },
		chernihiv: { uk: 'Чернігівська', en: 'Chernihiv' },
		chernivtsi: { uk: 'Чернівецька', en: 'Chernivtsi' },
	},
);

export type OblastId = (typeof oblasts)['ids'][number];

interface OblastCodes {
	/** ISO 3166-2. */
	readonly iso: string;
	/** First level of KATOTTH; the two digits after «UA» begin every code of the oblast. */
	readonly katotth: string;
	/** Column and row on the tile map of the country, counted from 1 at the north-west. */
	readonly tile: readonly [column: number, row: number];
	/** Name short enough for a tile. */
	readonly short: Localised;
}

/** Codes seen identical in public copies of both registers; tiles drawn for this project. */
export const oblastCodes: Readonly<Record<OblastId, OblastCodes>> = {
	vinnytsia: { iso: 'UA-05', katotth: 'UA05000000000010236', tile: [4, 2], short: { uk: 'Він', en: 'Vin' } },
	volyn: { iso: 'UA-07', katotth: 'UA07000000000024379', tile: [2, 1], short: { uk: 'Вол', en: 'Vol' } },
	luhansk: { iso: 'UA-09', katotth: 'UA44000000000018893', tile: [8, 2], short: { uk: 'Луг', en: 'Luh' } },
	dnipropetrovsk: { iso: 'UA-12', katotth: 'UA12000000000090473', tile: [7, 3], short: { uk: 'Дні', en: 'Dni' } },
	donetsk: { iso: 'UA-14', katotth: 'UA14000000000091971', tile: [8, 3], short: { uk: 'Дон', en: 'Don' } },
	zhytomyr: { iso: 'UA-18', katotth: 'UA18000000000041385', tile: [4, 1], short: { uk: 'Жит', en: 'Zhy' } },
	zakarpattia: { iso: 'UA-21', katotth: 'UA21000000000011690', tile: [1, 3], short: { uk: 'Зак', en: 'Zak' } },
	zaporizhzhia: { iso: 'UA-23', katotth: 'UA23000000000064947', tile: [7, 4], short: { uk: 'Зап', en: 'Zap' } },
	'ivano-frankivsk': { iso: 'UA-26', katotth: 'UA26000000000069363', tile: [2, 3], short: { uk: 'І-Ф', en: 'I-F' } },
	'kyiv-city': { iso: 'UA-30', katotth: 'UA80000000000093317', tile: [5, 1], short: { uk: 'Київ', en: 'Kyiv' } },
	kyiv: { iso: 'UA-32', katotth: 'UA32000000000030281', tile: [5, 2], short: { uk: 'Кв.о', en: 'KyO' } },
	kirovohrad: { iso: 'UA-35', katotth: 'UA35000000000016081', tile: [6, 3], short: { uk: 'Кір', en: 'Kir' } },
	sevastopol: { iso: 'UA-40', katotth: 'UA85000000000065278', tile: [5, 5], short: { uk: 'Сев', en: 'Sev' } },
	crimea: { iso: 'UA-43', katotth: 'UA01000000000013043', tile: [6, 5], short: { uk: 'Крим', en: 'Crim' } },
	lviv: { iso: 'UA-46', katotth: 'UA46000000000026241', tile: [1, 2], short: { uk: 'Льв', en: 'Lviv' } },
	mykolaiv: { iso: 'UA-48', katotth: 'UA48000000000039575', tile: [5, 4], short: { uk: 'Мик', en: 'Myk' } },
	odesa: { iso: 'UA-51', katotth: 'UA51000000000030770', tile: [4, 4], short: { uk: 'Оде', en: 'Ode' } },
	poltava: { iso: 'UA-53', katotth: 'UA53000000000028050', tile: [6, 2], short: { uk: 'Пол', en: 'Pol' } },
	rivne: { iso: 'UA-56', katotth: 'UA56000000000066151', tile: [3, 1], short: { uk: 'Рів', en: 'Riv' } },
	sumy: { iso: 'UA-59', katotth: 'UA59000000000057109', tile: [7, 1], short: { uk: 'Сум', en: 'Sumy' } },
	ternopil: { iso: 'UA-61', katotth: 'UA61000000000060328', tile: [2, 2], short: { uk: 'Тер', en: 'Ter' } },
	kharkiv: { iso: 'UA-63', katotth: 'UA63000000000041885', tile: [7, 2], short: { uk: 'Хар', en: 'Khar' } },
	kherson: { iso: 'UA-65', katotth: 'UA65000000000030969', tile: [6, 4], short: { uk: 'Хер', en: 'Kher' } },
	khmelnytskyi: { iso: 'UA-68', katotth: 'UA68000000000099709', tile: [3, 2], short: { uk: 'Хме', en: 'Khm' } },
	cherkasy: { iso: 'UA-71', katotth: 'UA71000000000010357', tile: [5, 3], short: { uk: 'Чрк', en: 'Chk' } },
	chernihiv: { iso: 'UA-74', katotth: 'UA74000000000025378', tile: [6, 1], short: { uk: 'Чрн', en: 'Chn' } },
	chernivtsi: { iso: 'UA-77', katotth: 'UA73000000000044923', tile: [3, 3], short: { uk: 'Чнв', en: 'Chv' } },
};

export const hromadaTypes = defineVocabulary(
	{ uk: 'Тип громади', en: 'Type of community' },
	{
		urban: { uk: 'Міська', en: 'Urban' },
		settlement: { uk: 'Селищна', en: 'Settlement' },
		rural: { uk: 'Сільська', en: 'Rural' },
	},
);

export const populationBands = defineVocabulary(
	{ uk: 'Розмір громади', en: 'Size of community' },
	{
		'under-5k': { uk: 'До 5 тисяч', en: 'Under 5,000' },
		'5k-10k': { uk: '5–10 тисяч', en: '5,000–10,000' },
		'10k-20k': { uk: '10–20 тисяч', en: '10,000–20,000' },
		'20k-50k': { uk: '20–50 тисяч', en: '20,000–50,000' },
		'50k-100k': { uk: '50–100 тисяч', en: '50,000–100,000' },
		'over-100k': { uk: 'Понад 100 тисяч', en: 'Over 100,000' },
	},
);

/** States of the official list of territories; always shown with the date of the list. */
export const territoryStates = defineVocabulary(
	{ uk: 'Статус території', en: 'Status of the territory' },
	{
		none: { uk: 'Поза переліком', en: 'Not on the list' },
		'possible-hostilities': { uk: 'Можливі бойові дії', en: 'Possible hostilities' },
		'active-hostilities': { uk: 'Активні бойові дії', en: 'Active hostilities' },
		'active-hostilities-e-services': {
			uk: 'Активні бойові дії, працюють електронні сервіси',
			en: 'Active hostilities, e-services work',
		},
		'hostilities-ended': { uk: 'Бойові дії завершено', en: 'Hostilities ended' },
		'temporarily-occupied': { uk: 'Тимчасово окупована', en: 'Temporarily occupied' },
	},
);
