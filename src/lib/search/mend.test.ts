import { describe, expect, it } from 'vitest';
import { english, readerOf, smallLexicon, ukrainian } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { understand } from './understand.ts';

const more = `
	30 вибори виборів виборами
	7 хата хати
	8 ярослав ярослава`;

const lexicons = { uk: await smallLexicon({ words: ukrainian + more }), en: await smallLexicon({ words: english }) };
const read = readerOf(lexicons);

describe('a word typed with the keyboard in the other language', () => {
	it.each([
		['Uhjvflf', 'громада'],
		[',.l;tnjv', 'бюджет'],
		['<.l;tn', 'бюджет'],
		['<>L:TN', 'бюджет'],
		['{fnf', 'хата'],
		["j,`'lyfyyz", 'обєднання'],
		['jcy', 'осн'],
	])('%s is %s', async (typed, key) => {
		expect(await read(typed)).toEqual([`${key} layout`]);
	});

	it('may have a hyphen, or be English on the English site', async () => {
		expect(await read('cjwsfkmyj-trjyjvsxyf')).toEqual(['соціально layout', 'економічний layout']);
		expect(await read('сщгтсшд', 'en')).toEqual(['council layout']);
	});
});

describe('a word in Latin letters', () => {
	it.each([
		['hromada', 'громада'],
		['Hromadoiu', 'громада'],
		['gromadoju', 'громада'],
		['lvivska', 'львівський'],
		['raion', 'район'],
		['obiednannia', 'обєднання'],
		['rukhom', 'рух'],
		['vibory', 'вибори'],
		['vyboramy', 'вибори'],
		['jaroslav', 'ярослав'],
	])('%s is %s', async (typed, key) => {
		expect(await read(typed)).toEqual([`${key} romanised`]);
	});

	it('is the Ukrainian one where the site has that far more often', async () => {
		expect(await read('rada')).toEqual(['рада romanised']);
		expect([...(await read('media')), ...(await read('covid'))]).toEqual(['media', 'covid']);
	});

	it('is shown as the word that was found', async () => {
		const [meaning] = await understand('hromadoiu', lexicons.uk, { locale: 'uk', literal: false });
		expect(meaning?.text).toBe('громадою');
	});

	it('may be what a Cyrillic one is on the English site', async () => {
		expect(await read('віче', 'en')).toEqual(['viche romanised']);
	});
});

describe('letters of another alphabet', () => {
	it.each([
		['гpомада', 'громада'],
		['гpoмaдoю', 'громада'],
		['coціально', 'соціально'],
		['соvid', 'covid'],
		['pyx', 'рух'],
		['OCH', 'осн'],
		['рышення', 'рішення'],
		['громады', 'громада'],
		['раён', 'район'],
		['объєднання', 'обєднання'],
	])('%s is %s', async (typed, key) => {
		expect(await read(typed)).toEqual([`${key} letters`]);
	});

	it('are not looked for where no word of the site comes of them', async () => {
		expect(await read('BOX')).toEqual(['']);
		expect(await read('COVID')).toEqual(['covid']);
	});
});
