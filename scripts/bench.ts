/**
 * npm run bench: what a page costs a reader, beside Starlight's page of the same text; what a search costs, beside Pagefind
 * as it comes and MiniSearch; the editors' door beside Decap as it comes. As tables and as JSON.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getT } from '../src/i18n/index.ts';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { doorTable, measureDoors } from './bench/door.ts';
import { measureReading } from './bench/reading.ts';
import { readingTable } from './bench/reading-table.ts';
import { measureSearch, searchTable } from './bench/search.ts';
import { contentRoot, outRoot, shortPath, terminalLocale } from './settings.ts';

const { values } = parseArgs({
	allowNegative: true,
	options: {
		/** What pages cost their readers; --no-reading leaves it out. */
		reading: { type: 'boolean', default: true },
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

const browser = await launchBrowser(ensureBrowser());
const tell = {
	progress: (text: string) => {
		console.error(text);
	},
	alone: (reason: string) => {
		console.error(t('bench.alone', { reason }));
	},
};
const reading = values.reading ? await measureReading(browser, outRoot, tell) : [];
const sizes = values.pages.split(',').filter(Boolean).map(Number);
const search = await measureSearch(browser, { content: contentRoot, site: outRoot, sizes });
const entries = Number(values.entries);
const doors = entries > 0 ? await measureDoors(browser, { content: contentRoot, site: outRoot, entries }) : [];
await browser.close();
const json = JSON.stringify([...reading, ...search, ...doors], undefined, '\t');
if (values.out) writeFileSync(values.out, `${json}\n`);
const tables = [
	...(reading.length > 0 ? [readingTable(reading)] : []),
	...(search.length > 0 ? [searchTable(search)] : []),
	...(doors.length > 0 ? [doorTable(doors)] : []),
];
console.log([...tables, json].join('\n\n'));
process.exit(0);
