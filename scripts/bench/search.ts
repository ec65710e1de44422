/** What a search costs a reader at several sizes of site, beside Pagefind as it comes and MiniSearch. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readContentTree, type TreeOnDisk } from '../../src/lib/content/read-tree.ts';
import { siteIn } from '../../src/lib/site-in.ts';
import { today } from '../../src/lib/today.ts';
import { compressFolder } from '../build/compress.ts';
import { noWords, writeSearch } from '../search/index.ts';
import { recordsOf, type SearchRecord } from '../search/records.ts';
import { serveFolder } from '../serve.ts';
import { measureMiniSearch, measureOurs, measurePagefind, type Measured } from './browser.ts';
import { generatePages } from './pages.ts';
import { writeMiniSearch, writePlainPagefind } from './peers.ts';

export interface SearchRow {
	readonly pages: number;
	readonly engine: string;
	readonly buildSeconds: number;
	readonly measured: Measured;
}

interface Options {
	/** Absolute path of the content whose sentences the pages are made of. */
	readonly content: string;
	/** The built site. */
	readonly site: string;
	/** Numbers of pages. */
	readonly sizes: readonly number[];
}

export async function measureSearch(browser: Browser, { content, site, sizes }: Options): Promise<SearchRow[]> {
	const tree = readContentTree(content);
	const real = recordsOf(siteIn('uk', tree, today()));
	const rows: SearchRow[] = [];
	for (const count of sizes) {
		const records = await generatePages(real, count);
		rows.push(...(await measureSize(browser, { tree, site, records })));
	}
	return rows;
}

interface Size {
	readonly tree: TreeOnDisk;
	readonly site: string;
	readonly records: readonly SearchRecord[];
}

/** One size of site, every engine over the same pages in the same run. */
async function measureSize(browser: Browser, { tree, site, records }: Size): Promise<SearchRow[]> {
	const folder = mkdtempSync(join(tmpdir(), 'viche-bench-'));
	for (const name of ['search', '_assets']) cpSync(join(site, name), join(folder, name), { recursive: true });
	const engines = [
		{ engine: 'viche', write: () => writeOurs(folder, tree, records), measure: measureOurs },
		{ engine: 'pagefind', write: () => writePlainPagefind(join(folder, 'plain'), records), measure: measurePagefind },
		{
			engine: 'minisearch',
			write: () => writeMiniSearch(join(folder, 'mini'), records),
			measure: measureMiniSearch,
		},
	];
	const built: SearchRow[] = [];
	const times = new Map<string, number>();
	for (const { engine, write } of engines) {
		const started = performance.now();
		await write();
		times.set(engine, (performance.now() - started) / 1000);
		console.error(`${String(records.length)} ${engine} ${(times.get(engine) ?? 0).toFixed(1)} s`);
	}
	await compressFolder(folder);
	const server = await serveFolder(folder, { port: 0, base: '/' });
	for (const { engine, measure } of engines) {
		const measured = await measure(browser, server.url.replace(/\/$/, ''));
		built.push({
			pages: records.length,
			engine,
			buildSeconds: Math.round((times.get(engine) ?? 0) * 10) / 10,
			measured,
		});
	}
	await server.close();
	rmSync(folder, { recursive: true });
	return built;
}

async function writeOurs(folder: string, tree: TreeOnDisk, records: readonly SearchRecord[]): Promise<void> {
	const words = tree.searchWords ?? noWords;
	await writeSearch(join(folder, 'search-data/uk'), {
		locale: 'uk',
		records,
		names: words.synonyms,
		suggestions: [],
		words,
	});
}

/** Times are also given as a ratio to Pagefind's in the same run: machines differ, and this one may be busy. */
export function searchTable(all: readonly SearchRow[]): string {
	const head = ['pages', 'engine', 'build s', 'first KB', 'first ms', '×', 'later KB', 'later ms', '×'];
	const lines = all.map(({ pages, engine, buildSeconds, measured: { first, later } }) => {
		const peer = all.find((row) => row.pages === pages && row.engine === 'pagefind')?.measured;
		const ratio = (own: number, other: number | undefined) => (other ? (own / other).toFixed(2) : '–');
		const kb = (bytes: number) => (bytes / 1024).toFixed(1);
		return [
			pages,
			engine,
			buildSeconds,
			kb(first.bytes),
			first.ms,
			ratio(first.ms, peer?.first.ms),
			kb(later.bytes),
			later.ms,
			ratio(later.ms, peer?.later.ms),
		].map(String);
	});
	return [head, ...lines]
		.map((cells) => cells.map((cell, at) => (at === 1 ? cell.padEnd(11) : cell.padStart(9))).join(' '))
		.join('\n');
}
