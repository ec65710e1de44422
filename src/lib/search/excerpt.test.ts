import { describe, expect, it } from 'vitest';
import { show, type Stretch } from './excerpt.ts';

const filler = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => `сл${String(at + from)}`).join(' ');

const page = (title: string, text: string, meta: Record<string, string> = {}) => ({
	raw_url: '/practices/public-hearing/',
	content: `${title} ${text}`,
	meta: { title, kind: 'practices', ...meta },
});

/** Marked words in brackets. */
const written = (stretches: readonly Stretch[]) =>
	stretches.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

/** Shows the page as it would be for these words: each piece that has one is where it stands. */
function shown(title: string, text: string, ...words: string[]) {
	const pieces = `${title} ${text}`.split(' ');
	const positions = words.map((word) => pieces.flatMap((piece, at) => (piece.includes(word) ? [at] : [])));
	const { title: head, excerpt } = show(page(title, text), positions);
	return { title: written(head), excerpt: written(excerpt) };
}

describe('what is marked', () => {
	it('is the words without their quotes, brackets and commas', () => {
		expect(shown('Слухання', 'Разом із «громадою», (радою) та владою… кінець.', 'громадою', 'радою', 'владою')).toEqual(
			{
				title: 'Слухання',
				excerpt: 'Разом із «[громадою]», ([радою]) та [владою]… кінець.',
			},
		);
	});

	it('is a piece with a hyphen or an apostrophe as a whole', () => {
		const text = 'План «соціально-економічного» розвитку обʼєднання.';
		expect(shown('План', text, 'економічного', 'єднання').excerpt).toBe(
			'План «[соціально-економічного]» розвитку [обʼєднання].',
		);
	});

	it('stands in the title too', () => {
		expect(shown('Громадські слухання: як провести', 'Зустріч жителів із владою.', 'слухання').title).toBe(
			'Громадські [слухання]: як провести',
		);
	});

	it('is nothing in a piece without letters', () => {
		expect(written(show(page('Рада', 'Строк – рік.'), [[2]]).excerpt)).toBe('Строк – рік.');
	});
});

describe('an excerpt', () => {
	const summary = 'Зустріч жителів із владою.';

	it('is the summary where nothing but the title has the words', () => {
		const { excerpt } = shown('Громадські слухання', `${summary} ${filler(60)}`, 'слухання');
		expect(excerpt).toMatch(/^Зустріч жителів із владою\. сл0 .* …$/);
		expect(written(show(page('Слухання', summary), []).excerpt)).toBe(summary);
	});

	it('ends with … where the text goes on, and begins with … where something stands before', () => {
		const middle = shown('Слухання', `${filler(60)} громада ${filler(60, 60)}`, 'громада').excerpt;
		expect(middle).toMatch(/^… сл.* \[громада\] .*сл\d+ …$/);
		expect(shown('Слухання', summary, 'владою').excerpt).toBe('Зустріч жителів із [владою].');
		expect(shown('Слухання', `${filler(60)} громада`, 'громада').excerpt).toMatch(/^… сл.* \[громада\]$/);
	});

	it('is the place with the most different words, not the first with one of them', () => {
		const text = `громада громада громада ${filler(50)} громада ${filler(3)} бюджет ${filler(50)}`;
		expect(shown('Слухання', text, 'громада', 'бюджет').excerpt).toContain('[громада] сл0 сл1 сл2 [бюджет]');
	});

	it('is the place with the most of one word, where there is only one', () => {
		const text = `громада ${filler(50)} громада і громада ${filler(50)}`;
		expect(shown('Слухання', text, 'громада').excerpt).toContain('[громада] і [громада]');
	});

	it.each(['.', '!', '?', '…', '.»', '.)'])('begins with the sentence that ends before it with %s', (end) => {
		const text = `${filler(40)} кінець${end} Тоді прийшла вся громада й вирішила ${filler(40)}`;
		expect(shown('Слухання', text, 'громада').excerpt).toMatch(/^… Тоді прийшла вся \[громада\] й вирішила/);
	});

	it('begins a few words before where the sentence began long ago', () => {
		expect(shown('Слухання', `${filler(40)} громада ${filler(40)}`, 'громада').excerpt).toMatch(
			/^… сл36 сл37 сл38 сл39 \[громада\]/,
		);
	});

	it.each([0, 1, 3, 4, 5, 8, 12])('begins at the start where the word is %d words away from it', (before) => {
		const text = `${filler(before)} громада ${filler(80)}`.trim();
		expect(shown('Слухання', text, 'громада').excerpt.split(' ').indexOf('[громада]')).toBe(before);
		expect(shown('Слухання', text, 'громада').excerpt).not.toMatch(/^…/);
	});

	it('is looked for in the text, however well the title fits', () => {
		const { excerpt } = shown('Бюджет участі', `${filler(60)} бюджет ${filler(60)}`, 'юджет', 'участі');
		expect(excerpt).toContain('[бюджет]');
	});

	it('never repeats the title', () => {
		expect(shown('Про раду', `Громада обирає її. ${filler(60)}`, 'раду', 'обирає').excerpt).toMatch(
			/^Громада \[обирає\] її\./,
		);
	});

	it('has the words it was chosen for, wherever they stand', () => {
		for (let before = 0; before < 80; before++) {
			const text = `${filler(before)} громада ${filler(80 - before)}`.trim();
			const { excerpt } = shown('Слухання', text, 'громада');
			expect(excerpt).toContain('[громада]');
			expect(excerpt.split(' ').length).toBeLessThanOrEqual(34);
		}
	});
});

it('a result says what it is, where and when, as far as that is known', () => {
	const known = { lang: 'uk', place: 'Калуська громада', year: '2024' };
	expect(show(page('Слухання', 'Текст', known), [])).toMatchObject({
		path: '/practices/public-hearing/',
		kind: 'practices',
		...known,
	});
	expect(show(page('Слухання', 'Текст'), [])).toMatchObject({ lang: undefined, place: undefined, year: undefined });
});
