import { describe, expect, it } from 'vitest';
import { termOf, termOfName, termOfThing } from './terms.ts';

/** What Pagefind makes a word of its own of: it drops lone letters and digits, and takes words with digits apart. */
const WHOLE = /^\p{L}{2,}$/u;

describe('the term of a word', () => {
	it.each(['6', 'п', 'х', '24', '3703', 'covid19', 'рада', 'ix'])('%s is letters, and more than one of them', (key) => {
		expect(termOf(key, 'uk')).toMatch(WHOLE);
	});

	it.each(['r', 'd', '9', '24'])('%s is so on the English site too', (key) => {
		expect(termOf(key, 'en')).toMatch(WHOLE);
	});

	it('is the word itself where Pagefind knows its forms', () => {
		expect(termOf('budget', 'en')).toBe('budget');
	});

	it('is no beginning of another', () => {
		const terms = ['рада', 'радар', 'рад', 'р', '6', '69', '699', 'п', 'по'].map((key) => termOf(key, 'uk'));
		const clashes = terms.flatMap((a) => terms.filter((b) => a !== b && b.startsWith(a)));
		expect(clashes).toEqual([]);
	});

	it('is its own, whether the word is a digit or a letter', () => {
		const letters = Array.from('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя');
		const keys = [
			...letters,
			...letters.map((letter) => `5${letter}`),
			...Array.from({ length: 100 }, (_, at) => String(at)),
		];
		const byTerm = Map.groupBy(keys, (key) => termOf(key, 'uk'));
		expect([...byTerm.values()].filter((same) => same.length > 1)).toEqual([]);
	});

	it('is none of a thing or of a name', () => {
		expect(termOfThing(6)).not.toBe(termOf('6', 'uk'));
		expect(termOfName(['6'])).not.toBe(termOf('6', 'uk'));
		expect(termOfName(['рада'])).not.toBe(termOf('рада', 'uk'));
	});
});
