import type { FieldInfo, FieldKind } from '../../schemas/index.ts';
import type { Localised } from '../../i18n/locales.ts';

interface KindText {
	/** What is needed, to follow «потрібно» and to stand before “is needed”. */
	readonly expected: Localised;
	readonly example: string;
}

const texts: Readonly<Record<FieldKind, KindText>> = {
	text: {
		expected: { uk: 'текст одним рядком (число беруть у лапки)', en: 'one line of text (a number goes in quotes)' },
		example: '"280/97-ВР"',
	},
	prose: { expected: { uk: 'текст', en: 'text' }, example: '>- …' },
	markdown: { expected: { uk: 'текст у Markdown', en: 'text in Markdown' }, example: '|- …' },
	texts: { expected: { uk: 'список текстів', en: 'a list of texts' }, example: '- …' },
	choice: { expected: { uk: 'одне значення зі списку', en: 'one value of the list' }, example: 'education' },
	choices: { expected: { uk: 'список значень', en: 'a list of values' }, example: '[education, environment]' },
	reference: {
		expected: { uk: 'назва файлу запису без розширення', en: 'the name of an entry’s file, without extension' },
		example: 'public-hearing',
	},
	references: {
		expected: { uk: 'список назв записів', en: 'a list of names of entries' },
		example: '[public-hearing]',
	},
	day: { expected: { uk: 'дата РРРР-ММ-ДД', en: 'a date YYYY-MM-DD' }, example: '2026-11-21' },
	date: {
		expected: { uk: 'рік, рік-місяць або рік-місяць-день', en: 'year, year-month or year-month-day' },
		example: '2025-03',
	},
	url: {
		expected: { uk: 'повна адреса з https://', en: 'a full address with https://' },
		example: 'https://zakon.rada.gov.ua/laws/show/280/97-%D0%B2%D1%80',
	},
	path: {
		expected: { uk: 'шлях до файлу в content/media', en: 'a path to a file in content/media' },
		example: '/media/hearing.jpg',
	},
	email: { expected: { uk: 'адреса електронної пошти', en: 'an e-mail address' }, example: 'name@example.org' },
	number: { expected: { uk: 'число без лапок', en: 'a number without quotes' }, example: '45' },
	flag: { expected: { uk: 'true або false', en: 'true or false' }, example: 'true' },
	group: { expected: { uk: 'група полів із відступом', en: 'an indented group of fields' }, example: 'min: 1' },
	list: {
		expected: { uk: 'список, кожен пункт із дефіса', en: 'a list, each item with a hyphen' },
		example: '- title: …',
	},
};

/** What a field of this kind takes, in words, with an example. */
export function kindTexts(info: FieldInfo | undefined): { expected: Localised; example: string } {
	const text = texts[info?.kind ?? 'text'];
	return info?.pattern?.source.startsWith('^UA') ? { ...text, example: 'UA18000000000041385' } : text;
}
