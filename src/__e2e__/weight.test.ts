import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budget from './budget.json' with { type: 'json' };
import { allKinds, builtPages, dist } from './site.ts';

const weights = builtPages().map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }));
const weightOf = new Map(weights.map(({ path, bytes }) => [path, bytes]));

/** The page of an unknown address stands in a file of its own. */
const fileOf = (path: string) => path.replace('no-such-page/', '404.html');

describe('weight, everything inlined, brotli', () => {
	test.each(allKinds)(`$kind in $locale is at most ${String(budget.page)} bytes`, ({ path }) => {
		expect(weightOf.get(fileOf(path))).toBeLessThanOrEqual(budget.page);
	});

	test(`95 of 100 pages are at most ${String(budget.p95)} bytes, none over ${String(budget.max)}`, () => {
		const sorted = weights.map(({ bytes }) => bytes).sort((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(budget.p95);
		expect(weights.filter(({ bytes }) => bytes > budget.max)).toEqual([]);
	});
});

const reading = builtPages().filter(({ path }) => !path.endsWith('/search/'));

test('no reading page has a style file, a font or a frame', () => {
	const heavy = reading.filter(({ html }) => /<link[^>]+stylesheet|@font-face|<iframe/.test(html));
	expect(heavy.map(({ path }) => path)).toEqual([]);
});

test(`scripts of a reading page, inside it and beside it, are at most ${String(budget.script)} bytes, brotli`, () => {
	const heavy = reading.map(({ path, html }) => ({ path, bytes: scriptBytes(html) }));
	expect(heavy.filter(({ bytes }) => bytes > budget.script)).toEqual([]);
});

/** Data for machines is in script elements too, and is not counted. */
function scriptBytes(html: string): number {
	const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
		([, attributes = '']) => !attributes.includes('json'),
	);
	return scripts
		.map(([, attributes = '', code = '']) => {
			const file = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
			return brotliCompressSync(file ? readFileSync(join(dist, file)) : code).length;
		})
		.reduce((sum, bytes) => sum + bytes, 0);
}

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
