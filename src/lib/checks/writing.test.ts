import { describe, expect, it } from 'vitest';
import { describeFinding } from './describe.ts';
import { reportOf } from './__fixtures__/findings.ts';

const said = (...[fixture]: Parameters<typeof reportOf>) =>
	reportOf(fixture).findings.map((finding) => {
		const { file, line, column, what } = describeFinding(finding, 'uk');
		return `${file}:${String(line)}:${String(column)} ${what}`;
	});

describe('a text', () => {
	it('is told which sentence is too long', () => {
		expect(said('LongSentence')).toMatchInlineSnapshot(`
			[
			  "glossary/en/toloka.md:7:14 Речення на 39 сл.: «When neighbours come together to do…»",
			  "glossary/uk/toloka.md:8:17 Речення на 32 сл.: «Коли сусіди збираються разом, щоб за…»",
			]
		`);
	});

	it('is told what to say instead of words of the office, but for names in quotation marks', () => {
		expect(said('Officialese')).toMatchInlineSnapshot(`
			[
			  "glossary/en/toloka.md:7:11 Канцелярське слово: «in order to».",
			  "glossary/uk/toloka.md:3:10 Канцелярське слово: «здійснюється».",
			  "glossary/uk/toloka.md:8:16 Канцелярське слово: «з метою».",
			]
		`);
	});

	it('is told which turn is Russian, and that «зʼявляється» is not', () => {
		expect(said('Russianism')).toMatchInlineSnapshot(`
			[
			  "glossary/uk/toloka.md:8:10 Так українською не кажуть: «приймають участь».",
			]
		`);
	});

	it('may name numbers beside a source alone', () => {
		expect(said('UnsourcedNumber')).toMatchInlineSnapshot(`
			[
			  "glossary/en/toloka.md:7:1 Число без джерела: 120 residents.",
			  "glossary/uk/toloka.md:8:9 Число без джерела: 120 жителів.",
			]
		`);
	});

	it('is told the first wrong sign of each passage', () => {
		expect(said('Typography')).toMatchInlineSnapshot(`
			[
			  "glossary/en/toloka.md:7:15 Знак не той: «ighbours' "toloka» – має бути «ighbours’ "toloka».",
			  "glossary/uk/toloka.md:3:10 Знак не той: «сусідів - задля г» – має бути «сусідів – задля г».",
			  "glossary/uk/toloka.md:8:3 Знак не той: « Об’єднання » – має бути « Обʼєднання ».",
			]
		`);
	});
});
