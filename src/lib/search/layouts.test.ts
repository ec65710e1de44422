import { describe, expect, it } from 'vitest';
import { asTwins, fromRussian, oneAlphabet, otherLayout } from './layouts.ts';
import { normalise } from './words.ts';

describe('a text typed with the keyboard in the other language', () => {
	it.each([
		['uhjvflf', 'громада'],
		['Uhjvflf', 'громада'],
		[',.l;tn exfcns', 'бюджет участі'],
		['cjwsfkmyj-trjyjvsxybq', 'соціально-економічний'],
		["j,`'lyfyyz", "об'єднання"],
		['[fnf', 'хата'],
		['{fnf', 'хата'],
		['<.l;tn', 'бюджет'],
		['<>L:TN', 'бюджет'],
		['}:F', 'їжа'],
		['~fnf|"', "'атаґє"],
		['\\fyjr', 'ґанок'],
		['сщььгтшен', 'community'],
		['Сщььгтшен', 'community'],
		['ыусещк', 'sector'],
		['вщтэе', "don't"],
		['2025', '2025'],
		['', ''],
	])('%s → %s', (typed, meant) => {
		expect(otherLayout(typed)).toBe(meant);
	});

	it('is the same again when it is typed twice, whatever the letters', () => {
		const words = "жебракують філософи при ґанку церкви в гадячі ще й шатро їхнє п'яне знаємо".split(' ');
		expect(words.map((word) => otherLayout(otherLayout(word)))).toEqual(words);
	});
});

describe('a word in two alphabets', () => {
	it.each([
		['гpoмaдa', 'громада'],
		['cело', 'село'],
		['Xерсон', 'Херсон'],
		['ВПO', 'ВПО'],
		['соvid', 'covid'],
		['соmmunity', 'community'],
	])('%s is brought to one', (mixed, word) => {
		expect(mixed).not.toBe(word);
		expect(oneAlphabet(mixed)).toBe(word);
	});

	it.each(['громада', 'community', 'BIO', '2025', 'обʼєднання', ''])('%s is in one already', (word) => {
		expect(oneAlphabet(word)).toBe(word);
	});
});

describe('a Latin word of letters that Cyrillic has too', () => {
	it.each([
		['BIO', 'ВІО'],
		['paca', 'раса'],
		['pyx', 'рух'],
		['OCH', 'ОСН'],
	])('%s may be %s', (latin, cyrillic) => {
		expect(latin).not.toBe(cyrillic);
		expect(asTwins(latin)).toBe(cyrillic);
	});
});

describe('letters of the Russian keyboard', () => {
	it.each([
		['рышення', 'рішення'],
		['выбори', 'вибори'],
		['эвропа', 'європа'],
		['экологія', 'екологія'],
		['зъїзд', 'зїзд'],
		['объєднання', normalise('обʼєднання')],
		['раён', 'район'],
		['партнёр', 'партнер'],
		['сёгодні', 'сьогодні'],
	])('%s may be %s', (typed, meant) => {
		expect(fromRussian(typed)).toContain(meant);
	});

	it('stand first for what is on the same key', () => {
		expect(fromRussian('рышення')[0]).toBe('рішення');
		expect(fromRussian('эвропа')[0]).toBe('європа');
	});

	it('are not looked for in a word that has none', () => {
		expect(fromRussian('рішення')).toEqual([]);
		expect(fromRussian('вибори')).toEqual([]);
	});

	it('make no flood of guesses', () => {
		expect(fromRussian('ыыыыыыыыыы').length).toBeLessThanOrEqual(16);
	});
});
