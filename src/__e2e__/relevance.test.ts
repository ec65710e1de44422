/** The project's own test set against the built site: what each kind of query must reach. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSiteSearch } from '../../scripts/search/client.ts';
import { contentRoot } from '../../scripts/settings.ts';
import { locales } from '../i18n/locales.ts';
import { readShard } from '../lib/search/lexicon.ts';
import { items, measure, type Measured } from './relevance/measure.ts';
import { dist } from './site.ts';

let all: readonly Measured[] = [];
beforeAll(async () => {
	all = await measure(dist, contentRoot);
}, 120_000);

const kinds = [...new Set(items.map(({ kind }) => kind))];

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const of = (kind: string) => all.filter((one) => one.kind === kind);

const recall = (kind: string) => mean(of(kind).map((one) => one.recall));

const precision = (kind: string) => mean(of(kind).flatMap((one) => one.precision ?? []));

afterAll(() => {
	const row = (kind: string) => {
		const measured = of(kind);
		const numbers = [recall(kind), precision(kind), mean(measured.map(({ top3 }) => Number(top3)))];
		return [
			kind.padEnd(18),
			String(measured.length).padStart(5),
			...numbers.map((one) => (Number.isNaN(one) ? '–' : one.toFixed(3)).padStart(9)),
		].join('');
	};
	console.log([`${'kind'.padEnd(18)}    n     R@10     P@10     top 3`, ...kinds.map(row)].join('\n'));
});

test('has at least 150 queries of at least ten kinds', () => {
	expect(items.length).toBeGreaterThanOrEqual(150);
	expect(kinds.length).toBeGreaterThanOrEqual(10);
	expect(all.filter(({ none, relevant }) => !none && relevant.length === 0)).toEqual([]);
});

describe('one word', () => {
	test.each(['dictionary-form', 'case-form'])('as a %s finds its pages and no others', (kind) => {
		expect(recall(kind)).toBeGreaterThanOrEqual(0.97);
		expect(precision(kind)).toBeGreaterThanOrEqual(0.95);
	});

	test.each(['layout', 'transliteration', 'apostrophe', 'look-alikes', 'russian-letters'])(
		'by %s is as good',
		(kind) => {
			expect(recall(kind)).toBeGreaterThanOrEqual(0.98 * recall('dictionary-form'));
		},
	);

	test('with a typo finds the right pages first', () => {
		expect(mean(of('typo').map(({ top3 }) => Number(top3)))).toBeGreaterThanOrEqual(0.85);
	});
});

describe('several words', () => {
	test('find the pages that have both', () => {
		expect(recall('two-words')).toBeGreaterThanOrEqual(0.95);
	});

	test('by another name find the thing', () => {
		expect(recall('synonym')).toBeGreaterThanOrEqual(0.9);
	});

	test('asked as people ask find a page that answers', () => {
		expect(
			mean(of('question').map(({ found, relevant }) => Number(found.some((path) => relevant.includes(path))))),
		).toBeGreaterThanOrEqual(0.9);
		expect(recall('english')).toBeGreaterThanOrEqual(0.85);
	});

	test('of a title find that page first', () => {
		expect(mean(of('title').map(({ first }) => Number(first)))).toBeGreaterThanOrEqual(0.95);
	});
});

test.each(locales)('every word of the lexicon in %s is on a page: the index has lost none', async (locale) => {
	const folder = join(dist, 'search-data', locale, 'words');
	const files = readdirSync(folder).filter((name) => /^[^-].*\.txt$/.test(name));
	const words = files.flatMap((name) => [...readShard(readFileSync(join(folder, name), 'utf8')).forms()]);
	const keys = [...new Set(words.map(([, { key }]) => key))];
	expect(keys.length).toBeGreaterThan(1000);
	const search = await openSiteSearch(dist, locale);
	const lost: string[] = [];
	for (const key of keys) if ((await search.find(key, { literal: true })).total === 0) lost.push(key);
	await search.close();
	expect(lost).toEqual([]);
});

test('nonsense finds nothing', () => {
	expect(of('nonsense').filter(({ found }) => found.length > 0)).toEqual([]);
});
