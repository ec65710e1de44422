import { describe, expect, it } from 'vitest';
import {
	checkStrings,
	comparator,
	fill,
	formatDate,
	formatDays,
	formatList,
	formatNumber,
	getT,
	strings,
} from './index.ts';
import { defaultLocale, isLocale, LOCALES, locales, type Locale } from './locales.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const stems = (locale: Locale) => [...new Set(Object.keys(strings[locale]).map(stem))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

/** All values that the forms of a key name. */
const valuesOf = (locale: Locale, key: string) =>
	[
		...new Set(
			Object.entries(strings[locale]).flatMap(([name, text]) => (stem(name) === key ? placeholders(text) : [])),
		),
	].sort();

/** Strings that are rightly the same in both languages. */
const SAME: Readonly<Record<string, string>> = {
	'kind.markdown': 'a proper name',
	'share.sms': 'the name of a service',
	'take.epub': 'the name of a format',
	'take.pdf': 'the name of a format',
};

describe('strings of the interface', () => {
	it('are the same in both languages, but for plural forms', () => {
		expect(stems('en')).toEqual(stems('uk'));
	});

	it('have every plural form of their language', () => {
		for (const locale of locales) {
			const keys = Object.keys(strings[locale]);
			const families = [...new Set(keys.filter((key) => PLURAL.test(key)).map(stem))];
			expect(families).toContain('count.entries');
			const forms = new Intl.PluralRules(LOCALES[locale].tag).resolvedOptions().pluralCategories;
			const wanted = families.flatMap((family) => forms.map((form) => `${family}_${form}`));
			expect(keys.filter((key) => PLURAL.test(key)).sort()).toEqual(wanted.sort());
		}
	});

	it('name the same values in both languages', () => {
		const differing = stems('uk').filter((key) => valuesOf('uk', key).join() !== valuesOf('en', key).join());
		expect(differing).toEqual([]);
	});

	it('are never empty and never begin or end with a space', () => {
		for (const locale of locales) {
			const wrong = Object.entries(strings[locale]).filter(([, text]) => text === '' || text !== text.trim());
			expect(wrong).toEqual([]);
		}
	});

	it('were all translated', () => {
		const same = Object.keys(strings.en).filter((key) => strings.en[key] === strings.uk[key]);
		expect(same.filter((key) => !(key in SAME))).toEqual([]);
		expect(Object.keys(SAME).filter((key) => !same.includes(key))).toEqual([]);
	});

	it('have no Ukrainian letters in English', () => {
		const allowed = new Set(['Українська', 'Віче']);
		const wrong = Object.entries(strings.en).filter(([, text]) => /[а-яґєії]/i.test(text) && !allowed.has(text));
		expect(wrong).toEqual([]);
	});
});

describe('texts of the check', () => {
	it('were all translated', () => {
		const uk = Object.entries(checkStrings.uk);
		const same = uk.filter(([rule, texts]) => {
			const english = Object.values(checkStrings.en[rule as keyof typeof checkStrings.en]);
			return Object.values(texts).some((text, index) => text === english[index]);
		});
		expect(same).toEqual([]);
		expect(Object.keys(checkStrings.en)).toEqual(Object.keys(checkStrings.uk));
	});
});

describe('plural forms', () => {
	it.each([
		[0, '0 записів'],
		[1, '1 запис'],
		[2, '2 записи'],
		[5, '5 записів'],
		[11, '11 записів'],
		[12, '12 записів'],
		[21, '21 запис'],
		[22, '22 записи'],
	])('in Ukrainian: %d', (count, text) => {
		expect(getT('uk')('count.entries', { count })).toBe(text);
	});

	it('in English', () => {
		expect([0, 1, 2].map((count) => getT('en')('count.entries', { count }))).toEqual([
			'0 entries',
			'1 entry',
			'2 entries',
		]);
	});

	it('do not mix languages that are asked for in turn', () => {
		const [uk, en] = [getT('uk'), getT('en')];
		expect([uk('nav.home'), en('nav.home'), uk('nav.home')]).toEqual(['Головна', 'Home', 'Головна']);
	});
});

describe('values in a text', () => {
	it('are put in as they are: not escaped, not read as a template', () => {
		const text = fill('uk', 'Запис «{{value}}», {{count}}', { value: '<b> {{count}} $t(nav.home) $1', count: 3 });
		expect(text).toBe('Запис «<b> {{count}} $t(nav.home) $1», 3');
	});
});

describe('dates, numbers and lists', () => {
	it('are as exact as they are given', () => {
		expect(['2025', '2025-03', '2025-03-07'].map((date) => formatDate('uk', date))).toEqual([
			'2025',
			'березень 2025 р.',
			'7 березня 2025 р.',
		]);
		expect(['2025', '2025-03', '2025-03-07'].map((date) => formatDate('en', date))).toEqual([
			'2025',
			'March 2025',
			'7 March 2025',
		]);
	});

	it('do not depend on the clock of the machine', () => {
		expect(formatDate('en', '2024-12-31')).toBe('31 December 2024');
		expect(formatDate('en', '2025-01-01')).toBe('1 January 2025');
	});

	it('that follow one another are said together', () => {
		const plain = (text: string) => text.replaceAll(/\s/g, ' ');
		expect(plain(formatDays('uk', '2026-11-21', '2026-11-22'))).toBe('21–22 листопада 2026 р.');
		expect(plain(formatDays('en', '2026-12-30', '2027-01-02'))).toBe('30 December 2026 – 2 January 2027');
		expect(formatDays('en', '2026-12-04', '2026-12-04')).toBe('4 December 2026');
	});

	it('group thousands as the language does', () => {
		expect(formatNumber('uk', 1234567.5).replaceAll(/\s/g, ' ')).toBe('1 234 567,5');
		expect(formatNumber('en', 1234567.5)).toBe('1,234,567.5');
	});

	it('join words as the language does', () => {
		expect(formatList('uk', ['збори', 'слухання', 'петиції'])).toBe('збори, слухання і петиції');
		expect(formatList('en', ['meetings', 'hearings', 'petitions'])).toBe('meetings, hearings and petitions');
	});

	it('are sorted by the alphabet of the language, numbers by value', () => {
		expect(['ґанок', 'дім', 'гай', 'єдність', 'ера', 'їжа', 'і'].sort(comparator('uk'))).toEqual([
			'гай',
			'ґанок',
			'дім',
			'ера',
			'єдність',
			'і',
			'їжа',
		]);
		expect(['Крок 10', 'Крок 9'].sort(comparator('uk'))).toEqual(['Крок 9', 'Крок 10']);
	});
});

describe('languages', () => {
	it('begin with Ukrainian, which stands at the root', () => {
		expect(defaultLocale).toBe('uk');
		expect(LOCALES.uk.prefix).toBe('');
		expect(locales.filter((locale) => LOCALES[locale].prefix === '')).toEqual(['uk']);
	});

	it('are only those of the list', () => {
		expect(['uk', 'en', 'pl', 'toString', undefined, 1].filter(isLocale)).toEqual(['uk', 'en']);
	});
});
