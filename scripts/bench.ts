/**
 * npm run bench: what a search costs a reader, beside Pagefind as it comes and MiniSearch, and the editors' door beside
 * Decap as it comes, as tables and as JSON.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getT } from '../src/i18n/index.ts';
import { readContentTree } from '../src/lib/content/read-tree.ts';
import { today } from '../src/lib/today.ts';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { compressFolder } from './build/compress.ts';
import { measureMiniSearch, measureOurs, measurePagefind, type Measured } from './bench/browser.ts';
import { doorTable, measureDoors } from './bench/door.ts';
import { generatePages } from './bench/pages.ts';
import { writeMiniSearch, writePlainPagefind } from './bench/peers.ts';
import { noWords, writeSearch } from './search/index.ts';
import { siteIn } from '../src/lib/site-in.ts';
import { recordsOf, type SearchRecord } from './search/records.ts';
import { serveFolder } from './serve.ts';
import { contentRoot, outRoot, shortPath, terminalLocale } from './settings.ts';

const { values } = parseArgs({
	options: {
		/** Sizes of sites for the search; an empty text leaves the search out. */
		pages: { type: 'string', default: '100,1000,10000' },
		/** Entries behind the editors' door; 0 leaves the door out. */
		entries: { type: 'string', default: '2000' },
		out: { type: 'string' },
	},
});
const t = getT(terminalLocale());
if (!existsSync(join(outRoot, 'search'))) {
	console.error(t('search.noSite', { path: shortPath(outRoot) }));
	process.exit(1);
}

interface Row {
	readonly pages: number;
	readonly engine: string;
	readonly buildSeconds: number;
	readonly measured: Measured;
}

const tree = readContentTree(contentRoot);
const real = recordsOf(siteIn('uk', tree, today()));
const rows: Row[] = [];
const browser = await launchBrowser(ensureBrowser());
for (const count of values.pages.split(',').filter(Boolean).map(Number)) rows.push(...(await measureSize(count)));
const entries = Number(values.entries);
const doors = entries > 0 ? await measureDoors(browser, { content: contentRoot, site: outRoot, entries }) : [];
await browser.close();
const json = JSON.stringify([...rows, ...doors], undefined, '\t');
if (values.out) writeFileSync(values.out, `${json}\n`);
console.log(
	[...(rows.length > 0 ? [table(rows)] : []), ...(doors.length > 0 ? [doorTable(doors)] : []), json].join('\n\n'),
);
process.exit(0);

/** One size of site, every engine over the same pages in the same run. */
async function measureSize(count: number): Promise<Row[]> {
	const records = await generatePages(real, count);
	const folder = mkdtempSync(join(tmpdir(), 'viche-bench-'));
	for (const name of ['search', '_assets']) cpSync(join(outRoot, name), join(folder, name), { recursive: true });
	const engines = [
		{ engine: 'viche', write: () => writeOurs(folder, records), measure: measureOurs },
		{ engine: 'pagefind', write: () => writePlainPagefind(join(folder, 'plain'), records), measure: measurePagefind },
		{
			engine: 'minisearch',
			write: () => writeMiniSearch(join(folder, 'mini'), records),
			measure: measureMiniSearch,
		},
	];
	const built: Row[] = [];
	const times = new Map<string, number>();
	for (const { engine, write } of engines) {
		const started = performance.now();
		await write();
		times.set(engine, (performance.now() - started) / 1000);
		console.error(`${String(count)} ${engine} ${(times.get(engine) ?? 0).toFixed(1)} s`);
	}
	await compressFolder(folder);
	const server = await serveFolder(folder, { port: 0, base: '/' });
	for (const { engine, measure } of engines) {
		const measured = await measure(browser, server.url.replace(/\/$/, ''));
		built.push({ pages: count, engine, buildSeconds: Math.round((times.get(engine) ?? 0) * 10) / 10, measured });
	}
	await server.close();
	rmSync(folder, { recursive: true });
	return built;
}

async function writeOurs(folder: string, records: readonly SearchRecord[]): Promise<void> {
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
function table(all: readonly Row[]): string {
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
