import { describe, expect, it } from 'vitest';
import { english, readerOf, smallLexicon, ukrainian } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { understand } from './understand.ts';

const lexicons = { uk: await smallLexicon({ words: ukrainian }), en: await smallLexicon({ words: english }) };
const read = readerOf(lexicons);

describe('a word that goes on', () => {
	it('is any word that begins so, the commonest first, and nothing was mended', async () => {
		expect(await read('гром')).toEqual(['громада громадський']);
		expect(await read('громадс')).toEqual(['громадський']);
		expect(await read('економ')).toEqual(['економічний']);
	});

	it('has three letters at least', async () => {
		expect(await read('еко')).toEqual(['економічний']);
		expect(await read('ек')).toEqual(['']);
	});

	it('does not bring a flood of words', async () => {
		const words = Array.from('абвгдежзик', (letter, at) => `${String(at + 1)} прав${letter}`).join('\n');
		const many = await smallLexicon({ words });
		const [meaning] = await understand('прав', many, { locale: 'uk', literal: false });
		expect(meaning?.keys).toEqual(['правз', 'прави', 'правк', 'правг', 'правд', 'праве']);
	});
});

describe('a slip of the finger', () => {
	it.each([
		['хромада', 'громада'],
		['ромада', 'громада'],
		['ргомадою', 'громада'],
		['громмада', 'громада'],
		['грмада', 'громада'],
		['бюдежт', 'бюджет'],
		['рішеннх', 'рішення'],
		['бюджетк', 'бюджет'],
	])('%s is %s', async (typed, key) => {
		expect(await read(typed)).toEqual([`${key} typo`]);
	});

	it('leads to the commonest of the words that are near', async () => {
		const near = await smallLexicon({ words: '3 каран\n300 качан\n20 капан' });
		const [meaning] = await understand('кахан', near, { locale: 'uk', literal: false });
		expect(meaning).toEqual({ text: 'качан', keys: ['качан'], mended: 'typo' });
	});

	it('is not looked for in words so short that anything is near', async () => {
		expect(await read('рух')).toEqual(['рух']);
		expect(await read('рах')).toEqual(['']);
	});

	it('in one half of a word with a hyphen leaves the other as it is', async () => {
		expect(await read('соціально-екномічна')).toEqual(['соціально', 'економічний typo']);
	});
});

describe('what nothing is like', () => {
	it.each(['хрумадо', 'абракадабра', 'qwxzzz', 'щщщщщщ', '99999', 'ъъъъ', 'зз'])(
		'%s stays, and finds nothing',
		async (typed) => {
			expect(await read(typed)).toEqual(['']);
		},
	);
});

describe('an English word', () => {
	it('is found in another form by its stem', async () => {
		expect(await read('hearings', 'en')).toEqual(['hearing']);
	});

	it('is found by its beginning, and with a slip of the finger', async () => {
		expect(await read('commun', 'en')).toEqual(['community']);
		expect(await read('comunity', 'en')).toEqual(['community typo']);
		expect(await read('ststute', 'en')).toEqual(['statute typo']);
	});
});
