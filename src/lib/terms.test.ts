import { describe, expect, test } from 'vitest';
import { termFinder } from './terms.ts';

const uk = termFinder(
	[
		{ id: 'public-hearing', names: ['громадські слухання'] },
		{ id: 'participatory-budget', names: ['бюджет участі', 'громадський бюджет'] },
		{ id: 'self-organisation-body', names: ['орган самоорганізації населення', 'ОСН'] },
		{ id: 'case-study', names: ['кейс'] },
		{ id: 'decentralisation', names: ['децентралізація'] },
	],
	'uk',
);

const mentions = (text: string, seen: string[] = []) =>
	uk.find(text, new Set(seen)).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('terms in Ukrainian text', () => {
	test('are found in any case form', () => {
		expect(mentions('Після громадських слухань бюджетом участі керує рада.')).toEqual([
			'public-hearing: громадських слухань',
			'participatory-budget: бюджетом участі',
		]);
	});

	test('are found by their other names and as acronyms, but not inside words', () => {
		expect(mentions('Створіть ОСН. Громадський бюджет – не ОСНОВА.')).toEqual([
			'self-organisation-body: ОСН',
			'participatory-budget: Громадський бюджет',
		]);
		expect(mentions('ОСНОВА')).toEqual([]);
	});

	test('are left alone when they are everyday words or were linked before', () => {
		expect(mentions('Цей кейс про децентралізацію.')).toEqual(['decentralisation: децентралізацію']);
		expect(mentions('Про децентралізацію.', ['decentralisation'])).toEqual([]);
	});
});

test('terms in English text are found in the plural', () => {
	const en = termFinder(
		[
			{ id: 'public-hearing', names: ['public hearing'] },
			{ id: 'community', names: ['territorial community'] },
		],
		'en',
	);
	expect(en.find('Public hearings in territorial communities', new Set()).map(({ id }) => id)).toEqual([
		'public-hearing',
		'community',
	]);
});
