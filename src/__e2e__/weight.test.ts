import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import budget from './budget.json' with { type: 'json' };
import { allKinds, builtPages, dist } from './site.ts';

/** The file of a page as the site sends it. */
const sentFile = (path: string) => join(dist, `${path.replace(/\/$/, '/index.html')}.br`);

const weights = builtPages().map(({ path }) => ({ path, bytes: statSync(sentFile(path)).size }));
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
			return codeBytes(file ? readFileSync(join(dist, file), 'utf8') : code);
		})
		.reduce((sum, bytes) => sum + bytes, 0);
}

/** Pages share their scripts. */
const known = new Map<string, number>();

function codeBytes(code: string): number {
	const bytes = known.get(code) ?? brotliCompressSync(code).length;
	known.set(code, bytes);
	return bytes;
}

test(`the search's own code is at most ${String(budget.searchCode)} bytes, gzip, for a query that needs no mending`, () => {
	const html = readFileSync(join(dist, 'search/index.html'), 'utf8');
	const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path = '']) => path);
	expect(scripts).toHaveLength(1);
	const code = readFileSync(join(dist, scripts[0] ?? ''));
	expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(budget.searchCode);
});

test('what is sent says the same as its page', () => {
	const other = builtPages().filter(
		({ path, html }) => brotliDecompressSync(readFileSync(sentFile(path))).toString() !== html,
	);
	expect(other.map(({ path }) => path)).toEqual([]);
});
