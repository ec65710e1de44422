import { describe, expect, it } from 'vitest';
import { normalise, piecesOf, wordsOf } from './words.ts';

describe('a word has one way of writing', () => {
	it.each(["сім'я", 'сім’я', 'сімʼя', 'сім‘я', 'сім`я', 'сім´я', 'сім"я'])('whatever its apostrophe: %s', (word) => {
		expect(normalise(word)).toBe('сімя');
		expect(wordsOf(`Моя ${word}!`)).toEqual(['моя', 'сімя']);
	});

	it.each([
		['Обʼє́днання', 'обєднання'],
		['ГРОМА́ДА', 'громада'],
		['ґанок', 'ганок'],
		['Ґалаґан', 'галаган'],
		['Їжакевич', 'їжакевич'],
		['Київ'.normalize('NFD'), 'київ'],
		['Café', 'café'],
		['Café'.normalize('NFD'), 'café'],
	])('%s → %s', (written, word) => {
		expect(normalise(written)).toBe(word);
	});

	it('and normalising it twice changes nothing more', () => {
		for (const word of ['Обʼє́днання', 'ҐАНОК', 'İstanbul', 'Straße'])
			expect(normalise(normalise(word))).toBe(normalise(word));
	});
});

describe('words of a text', () => {
	it.each([
		['Бюджет участі – спільна справа.', ['бюджет', 'участі', 'спільна', 'справа']],
		['Соціально-економічний (№ 3703-IX)', ['соціально', 'економічний', '3703', 'ix']],
		['гро́мада й «рада»', ['громада', 'й', 'рада']],
		["Він сказав: 'так' і ’ні’.", ['він', 'сказав', 'так', 'і', 'ні']],
		['громада\u00A0та\u202Fрада', ['громада', 'та', 'рада']],
		['рада/виконком,депутат', ['рада', 'виконком', 'депутат']],
		['<b>рада</b>', ['b', 'рада', 'b']],
		['вода 2,5 м³ на 100%', ['вода', '2', '5', 'м³', 'на', '100']],
		['COVID-19 і IT', ['covid', '19', 'і', 'it']],
		['😀 … – ’’ " 🇺🇦', []],
		['гро\u200Bмада\u00ADми й ра\u2060да\uFEFF', ['громадами', 'й', 'рада']],
		['Київ і йо́го об’є́днання'.normalize('NFD'), ['київ', 'і', 'його', 'обєднання']],
		['Café й Ґалаґан'.normalize('NFD'), ['café', 'й', 'галаган']],
		['', []],
	])('%s', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});

describe('pieces of a text', () => {
	it('are whatever stands between spaces of any kind', () => {
		expect(piecesOf('Стаття\u00A013,\tч.\u202F2\nзакону  «Про…»\u3000')).toEqual([
			'Стаття',
			'13,',
			'ч.',
			'2',
			'закону',
			'«Про…»',
		]);
	});

	it('have no signs of no width, and none is made of such signs alone', () => {
		expect(piecesOf('\uFEFFгро\u200Bмада \u200B рада')).toEqual(['громада', 'рада']);
	});

	it('are written one way, whatever the file they come from', () => {
		expect(piecesOf('«Бю\u00ADджет» Їхній Київ.'.normalize('NFD'))).toEqual(['«Бюджет»', 'Їхній', 'Київ.']);
	});

	it('are none in an empty text', () => {
		expect(piecesOf('')).toEqual([]);
		expect(piecesOf(' \n\u00A0')).toEqual([]);
	});

	it('hold the words of the text, in the same order', () => {
		const text = 'Соціально-економічний\u00A0розвиток – «об’єднання» (№ 3703-IX)\nі\tсім"я.';
		for (const one of [text, text.normalize('NFD'), Array.from(text).join('\u00AD'), Array.from(text).join('\u200B')])
			expect(piecesOf(one).flatMap(wordsOf)).toEqual(wordsOf(text));
	});
});
