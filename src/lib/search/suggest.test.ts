import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { suggestionsFor } from './suggest.ts';

const titles = [
	'Шкільний громадський бюджет',
	'Громадські слухання',
	'Бюджет участі',
	'Місцева ініціатива',
	'Обʼєднання співвласників',
	'Рада: хто є хто',
	'E-петиція',
];

const lexiconWith = (all: readonly string[]) =>
	smallLexicon({ suggestions: all.map((title, at) => ({ title, path: `/${String(at)}/`, kind: 'practices' })) });

const lexicon = await lexiconWith(titles);

const suggested = async (text: string) => (await suggestionsFor(text, lexicon)).map(({ title }) => title);

describe('what is suggested while a reader types', () => {
	it.each([
		['слу', ['Громадські слухання']],
		['ГРОМАДСЬКІ СЛ', ['Громадські слухання']],
		['слухання гром', ['Громадські слухання']],
		["об'єд", ['Обʼєднання співвласників']],
		['хт', ['Рада: хто є хто']],
		['пет', ['E-петиція']],
		[' ініці ', ['Місцева ініціатива']],
	])('%j: titles with words that begin so', async (text, expected) => {
		expect(await suggested(text)).toEqual(expected);
	});

	it('has titles first that begin so, and keeps the order of the rest', async () => {
		expect(await suggested('бюд')).toEqual(['Бюджет участі', 'Шкільний громадський бюджет']);
		expect(await suggested('гром')).toEqual(['Громадські слухання', 'Шкільний громадський бюджет']);
	});

	it('needs every word of the text', async () => {
		expect(await suggested('громадський бюд')).toEqual(['Шкільний громадський бюджет']);
		expect(await suggested('місцевий бюд')).toEqual([]);
		expect(await suggested('юджет')).toEqual([]);
	});

	it('understands the keyboard in the other language', async () => {
		expect(await suggested(',.l;')).toEqual(['Бюджет участі', 'Шкільний громадський бюджет']);
		expect(await suggested('uhjvflcmrs ck')).toEqual(['Громадські слухання']);
	});

	it.each(['', ' ', 'г', 'бюджет г', '–', '😀', 'zzz'])('is nothing for %j', async (text) => {
		expect(await suggested(text)).toEqual([]);
	});

	it('is no more than fits under the field, and says where it leads', async () => {
		const many = await lexiconWith(Array.from({ length: 20 }, (_, at) => `Слухання ${String(at)}`));
		const found = await suggestionsFor('слух', many);
		expect(found.length).toBe(7);
		expect(found[0]).toEqual({ title: 'Слухання 0', path: '/0/', kind: 'practices' });
	});
});
