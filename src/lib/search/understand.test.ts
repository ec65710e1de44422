import { describe, expect, it } from 'vitest';
import { smallLexicon, ukrainian } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { understand } from './understand.ts';

const lexicon = await smallLexicon({ words: ukrainian });

const read = (chunk: string, literal = false) => understand(chunk, lexicon, { locale: 'uk', literal });

describe('a word of the site', () => {
	it.each([
		['громада', 'громада'],
		['Громадою', 'громада'],
		['«громад»,', 'громада'],
		['ГРОМА́ДІ', 'громада'],
		['радам', 'рада'],
		["об'єднань", 'обєднання'],
		['обʼєднання', 'обєднання'],
		['ОСН', 'осн'],
	])('%s is %s in any form, and nothing is mended', async (typed, key) => {
		const [meaning, ...others] = await read(typed);
		expect(meaning?.keys).toEqual([key]);
		expect(meaning?.mended).toBeUndefined();
		expect(others).toEqual([]);
	});

	it('is shown as it was typed, not in its dictionary form', async () => {
		expect(await read('Громадою')).toMatchObject([{ text: 'громадою' }]);
	});

	it('may be a Latin one: it stays, where no Ukrainian word is written so', async () => {
		expect(await read('COVID')).toEqual([{ text: 'covid', keys: ['covid'] }]);
		expect(await read('email')).toEqual([{ text: 'email', keys: ['email'] }]);
	});

	it('has two meanings where there is a hyphen', async () => {
		expect(await read('Соціально-економічного')).toEqual([
			{ text: 'соціально', keys: ['соціально'] },
			{ text: 'економічного', keys: ['економічний'] },
		]);
	});

	it('is none in signs', async () => {
		expect(await read('–')).toEqual([]);
	});
});

describe('a query that is taken as it stands', () => {
	it.each(['uhjvflf', 'hromada', 'хромада', 'гpомада', 'рышення', 'громадс'])('mends nothing in %s', async (typed) => {
		const [literal] = await read(typed, true);
		expect(literal).toEqual({ text: typed, keys: [] });
		const [mended] = await read(typed);
		expect(mended?.keys).not.toEqual([]);
	});

	it('finds words of the site all the same', async () => {
		expect(await read('громадою', true)).toEqual([{ text: 'громадою', keys: ['громада'] }]);
		expect(await read('rada', true)).toEqual([{ text: 'rada', keys: ['rada'] }]);
		expect(await read('соціально-хромада', true)).toEqual([
			{ text: 'соціально', keys: ['соціально'] },
			{ text: 'хромада', keys: [] },
		]);
	});
});
