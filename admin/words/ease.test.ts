import { describe, expect, it, test } from 'vitest';
import { describeText, lettersLeft } from './ease.ts';

const sentence = (words: number) => `Мешканці ${'разом '.repeat(words - 2)}вирішують.`;

describe('the ease of a text', () => {
	it('is told in numbers', () => {
		expect(describeText(`## Заголовок\n\n${sentence(10)} ${sentence(4)}`, 'uk')).toEqual({
			words: 15,
			minutes: 1,
			longSentences: [],
			averageSentence: 7,
		});
		expect(describeText('', 'uk')).toEqual({ words: 0, minutes: 0, longSentences: [], averageSentence: 0 });
	});

	it('is slower to read in Ukrainian than in English', () => {
		const text = `${sentence(10)} `.repeat(60);
		expect([describeText(text, 'uk').minutes, describeText(text, 'en').minutes]).toEqual([3, 3]);
		expect([describeText(text + text, 'uk').minutes, describeText(text + text, 'en').minutes]).toEqual([7, 5]);
	});

	it('has a hint where sentences are long', () => {
		expect(describeText(sentence(27), 'uk').hint).toBe('Середнє речення – 27 слів: поділіть найдовші.');
		expect(describeText(sentence(21), 'uk').hint).toBe('Середнє речення – 21 слово: поділіть найдовші.');
		expect(describeText(`${sentence(32)} ${sentence(5)}`, 'uk').hint).toBe(
			'Поділіть речення на 32 слова: «Мешканці разом разом разом…».',
		);
		const two = describeText(`${sentence(26)} ${sentence(31)} ${`${sentence(5)} `.repeat(5)}`, 'uk');
		expect(two.hint).toBe('Поділіть речення на 31 слово: «Мешканці разом разом разом…». Довгих речень: 2.');
		expect(two.longSentences.map(({ words }) => words)).toEqual([31, 26]);
		expect(describeText(sentence(25), 'uk').longSentences).toEqual([]);
	});
});

test.each([
	[0, '0 із 280 – ще 40 літер'],
	[19, '19 із 280 – ще 21 літера'],
	[28, '28 із 280 – ще 12 літер'],
	[38, '38 із 280 – ще 2 літери'],
	[40, '40 із 280'],
	[280, '280 із 280'],
	[281, '281 із 280 – на 1 літеру задовгий'],
	[285, '285 із 280 – на 5 літер задовгий'],
	[302, '302 із 280 – на 22 літери задовгий'],
])('%i letters: %s', (length, words) => {
	expect(lettersLeft('а'.repeat(length), { min: 40, max: 280 })).toBe(words);
});
