import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budget from './budget.json' with { type: 'json' };
import { allKinds, builtPages, dist } from './site.ts';

const weights = builtPages().map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }));
const weightOf = new Map(weights.map(({ path, bytes }) => [path, bytes]));

describe('weight, everything inlined, brotli', () => {
	test.each(allKinds.filter(({ kind }) => kind !== 'not found'))(
		`$kind in $locale is at most ${String(budget.page)} bytes`,
		({ path }) => {
			expect(weightOf.get(path)).toBeLessThanOrEqual(budget.page);
		},
	);

	test(`95 of 100 pages are at most ${String(budget.p95)} bytes, none over ${String(budget.max)}`, () => {
		const sorted = weights.map(({ bytes }) => bytes).sort((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(budget.p95);
		expect(weights.filter(({ bytes }) => bytes > budget.max)).toEqual([]);
	});
});

test('no reading page has a script that runs, a style file, or a font', () => {
	const reading = builtPages().filter(({ path }) => !path.endsWith('/search/'));
	const heavy = reading.filter(({ html }) =>
		/<script(?![^>]*ld\+json)|<link[^>]+stylesheet|@font-face|<iframe/.test(html),
	);
	expect(heavy.map(({ path }) => path)).toEqual([]);
});

test(`the search's own code is at most ${String(budget.searchCode)} bytes, gzip, for a query that needs no mending`, () => {
	const html = readFileSync(join(dist, 'search/index.html'), 'utf8');
	const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path = '']) => path);
	expect(scripts).toHaveLength(1);
	const code = readFileSync(join(dist, scripts[0] ?? ''));
	expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(budget.searchCode);
});

test('a compressed copy says the same as its page', () => {
	const page = join(dist, 'index.html');
	expect(brotliCompressSync(readFileSync(page)).length).toBeGreaterThan(0);
	expect(readFileSync(`${page}.br`).length).toBeLessThan(readFileSync(page).length / 3);
});
