import { describe, expect, it } from 'vitest';
import { inOrder, union, type Hits } from './hits.ts';

/** Page → where the term stands in it; each place is worth one. */
const hits = (pages: Readonly<Record<string, readonly number[]>>): Hits =>
	new Map(
		Object.entries(pages).map(([id, positions]) => [
			id,
			{ score: positions.length, positions, data: () => Promise.reject(new Error(id)) },
		]),
	);

const places = (found: Hits) => Object.fromEntries([...found].map(([id, { positions }]) => [id, positions]));

describe('words in quotes', () => {
	it('are found where they stand side by side, in their order', () => {
		const budget = hits({ next: [7], before: [8], apart: [3], twice: [2, 10, 40] });
		const participation = hits({ next: [8], before: [7], apart: [9], twice: [3, 20, 41] });
		expect(places(inOrder([budget, participation]))).toEqual({ next: [7, 8], twice: [2, 3, 40, 41] });
	});

	it('are found only where all of them stand', () => {
		const found = inOrder([hits({ all: [1], two: [1] }), hits({ all: [2], two: [2] }), hits({ all: [3], two: [4] })]);
		expect(places(found)).toEqual({ all: [1, 2, 3] });
		expect(places(inOrder([hits({ a: [1] }), hits({})]))).toEqual({});
	});

	it('may share a place, as words with a hyphen do', () => {
		const social = hits({ page: [5] });
		const economic = hits({ page: [5] });
		const plan = hits({ page: [6] });
		expect([...inOrder([social, economic]).keys()]).toEqual(['page']);
		expect([...inOrder([social, economic, plan]).keys()]).toEqual(['page']);
		expect([...inOrder([plan, social, economic]).keys()]).toEqual([]);
	});

	it('are marked where they stand, a shared place for each of its words, and nowhere else', () => {
		const inPlace = (...words: number[][]) => places(inOrder(words.map((at) => hits({ page: at }))))['page'];
		expect(inPlace([5], [5], [6])).toEqual([5, 5, 6]);
		expect(inPlace([5], [6], [6])).toEqual([5, 6, 6]);
		expect(inPlace([5, 20], [6, 9, 20], [7, 30])).toEqual([5, 6, 7]);
	});

	it('are found also where a shared place has to be tried before the next one is given up', () => {
		expect(places(inOrder([hits({ page: [5] }), hits({ page: [5, 6] }), hits({ page: [5] })]))).toEqual({
			page: [5, 5, 5],
		});
	});

	it('are worth what their words are worth', () => {
		const found = inOrder([hits({ page: [1, 5] }), hits({ page: [2] })]);
		expect(found.get('page')?.score).toBe(3);
	});

	it('find the pages of the word where there is only one', () => {
		expect(places(inOrder([hits({ a: [1, 4], b: [2] })]))).toEqual({ a: [1, 4], b: [2] });
		expect(inOrder([]).size).toBe(0);
	});
});

describe('words that may all be meant', () => {
	it('are found together, each page once, with all their places', () => {
		const found = union([hits({ a: [1], b: [2, 3] }), hits({ a: [7] }), hits({ c: [9] })]);
		expect(places(found)).toEqual({ a: [1, 7], b: [2, 3], c: [9] });
	});

	it('are worth on a page what the best of them is worth', () => {
		const found = union([hits({ a: [1, 2, 3], b: [1] }), hits({ a: [5], b: [5, 6] })]);
		expect([found.get('a')?.score, found.get('b')?.score]).toEqual([3, 2]);
	});

	it('may be one or none', () => {
		const one = hits({ a: [1] });
		expect(places(union([one]))).toEqual({ a: [1] });
		expect(union([]).size).toBe(0);
	});
});
