import { describe, expect, it } from 'vitest';
import type { Hits } from './hits.ts';
import { falling, mixKinds, rank, type Plan, type Ranked } from './rank.ts';

/** Page → its score, then the places of the word. */
const hits = (pages: Readonly<Record<string, readonly [score: number, ...places: number[]]>>): Hits =>
	new Map(
		Object.entries(pages).map(([id, [score, ...positions]]) => [
			id,
			{ score, positions, data: () => Promise.reject(new Error(id)) },
		]),
	);

const none = hits({});

const order = (wanted: readonly Hits[], more: Partial<Plan> = {}) =>
	rank({ wanted: wanted.map((one) => ({ hits: one })), things: [], named: none, ...more });

const ids = (ranked: readonly Ranked[]) => ranked.map(({ id }) => id);

describe('the order of results', () => {
	it('has pages with all words before those with some, whatever their scores', () => {
		const ranked = order([hits({ some: [90, 1], all: [1, 1] }), hits({ all: [1, 50] })]);
		expect(ranked.map(({ id, whole, matched }) => ({ id, whole, matched }))).toEqual([
			{ id: 'all', whole: true, matched: 2 },
			{ id: 'some', whole: false, matched: 1 },
		]);
	});

	it('has more of the words before fewer', () => {
		const ranked = order([hits({ one: [3, 1], two: [1, 1] }), hits({ two: [1, 9] }), none]);
		expect(ids(ranked)).toEqual(['two', 'one']);
	});

	it('has words that are near before words that are far', () => {
		const ranked = order([
			hits({ far: [1, 10], near: [1, 10], beside: [1, 10] }),
			hits({ far: [1, 90], near: [1, 14], beside: [1, 11] }),
		]);
		expect(ids(ranked)).toEqual(['beside', 'near', 'far']);
	});

	it('looks for the place where words come nearest', () => {
		const ranked = order([hits({ far: [1, 1, 2, 3], near: [1, 1, 60] }), hits({ far: [1, 40], near: [1, 30, 61] })]);
		expect(ids(ranked)).toEqual(['near', 'far']);
	});

	it('has a page with this very name first', () => {
		const wanted = [hits({ mentions: [2, 3], named: [1, 3] })];
		expect(ids(order(wanted))).toEqual(['mentions', 'named']);
		expect(ids(order(wanted, { named: hits({ named: [1] }) }))).toEqual(['named', 'mentions']);
	});

	it('is the same each time where pages are worth the same', () => {
		const wanted = ['b', 'c', 'a'].map((id) => [id, [1, 5]] as const);
		expect(ids(order([hits(Object.fromEntries(wanted))]))).toEqual(['a', 'b', 'c']);
		expect(ids(order([hits(Object.fromEntries(wanted.toReversed()))]))).toEqual(['a', 'b', 'c']);
	});

	it('keeps the places of each word apart', () => {
		const [first] = order([hits({ page: [1, 3, 9] }), hits({ page: [1, 4] }), none]);
		expect(first?.positions).toEqual([[3, 9], [4], []]);
	});

	it('is empty where nothing was found', () => {
		expect(order([none, none])).toEqual([]);
	});
});

describe('a page that calls the thing otherwise', () => {
	it('counts as having all words, and stands behind those that have them', () => {
		const wanted = [hits({ same: [1, 5], half: [9, 5] }), hits({ same: [1, 6] })];
		const things = [{ hits: hits({ other: [2, 7, 8] }), from: 0, length: 2 }];
		const ranked = order(wanted, { things });
		expect(ids(ranked)).toEqual(['same', 'other', 'half']);
		expect(ranked[1]).toMatchObject({
			whole: true,
			positions: [
				[7, 8],
				[7, 8],
			],
		});
	});

	it('is worth less still for a single word', () => {
		const things = [{ hits: hits({ other: [1, 7] }), from: 0, length: 1 }];
		const one = order([hits({ same: [1, 7] })], { things });
		expect(ids(one)).toEqual(['same', 'other']);
		const two = order([none, none], { things: [{ hits: hits({ other: [1, 7] }), from: 0, length: 2 }] });
		expect(one[1]?.score).toBeLessThan(two[0]?.score ?? 0);
	});

	it('is not worth more for having both names', () => {
		const alone = order([hits({ page: [4, 5] })]);
		const both = order([hits({ page: [4, 5] })], { things: [{ hits: hits({ page: [4, 5] }), from: 0, length: 1 }] });
		expect(both[0]?.score).toBe(alone[0]?.score);
	});
});

describe('kinds on the first screen', () => {
	const kindOf = (id: string) => id.split('-')[0];
	const scores = (entries: Readonly<Record<string, number>>) =>
		order([hits(Object.fromEntries(Object.entries(entries).map(([id, score]) => [id, [score, 1]])))]);

	it('are mixed, so that one does not fill it', () => {
		const ranked = scores({ 'case-1': 100, 'case-2': 99, 'case-3': 98, 'case-4': 97, 'law-1': 80, 'news-1': 75 });
		expect(ids(mixKinds(ranked, kindOf)).slice(0, 3)).toEqual(['case-1', 'case-2', 'law-1']);
		expect(ids(mixKinds(ranked, kindOf)).slice(3, 4)).toEqual(['news-1']);
	});

	it('do not bring forward what is far from the query', () => {
		expect(ids(mixKinds(scores({ 'case-1': 100, 'case-2': 99, 'law-1': 5 }), kindOf))).toEqual([
			'case-1',
			'case-2',
			'law-1',
		]);
	});

	it('never bring a page with some of the words before one with all', () => {
		const ranked = order([
			hits({ 'case-1': [9, 1], 'case-2': [8, 1], 'law-1': [99, 1] }),
			hits({ 'case-1': [9, 2], 'case-2': [8, 2] }),
		]);
		expect(ids(mixKinds(ranked, kindOf))).toEqual(['case-1', 'case-2', 'law-1']);
	});

	it('lose no page, and scores never rise from one to the next', () => {
		const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`case-${String(at)}`, 100 - at]));
		const ranked = order([
			hits(Object.fromEntries(Object.entries(many).map(([id, score]) => [id, [score, 1]]))),
			hits({ 'case-29': [1, 2] }),
		]);
		const mixed = falling(mixKinds(ranked, kindOf));
		expect(ids(mixed).sort()).toEqual(ids(ranked).sort());
		expect(mixed.map(({ score }) => score)).toEqual(mixed.map(({ score }) => score).toSorted((a, b) => b - a));
		expect(mixKinds([], kindOf)).toEqual([]);
	});
});
