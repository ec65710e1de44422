/** A first and a later query in Chromium, with the processor slowed down as much as a cheap telephone is slower. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Query {
	/** Bytes that came over the wire. */
	readonly bytes: number;
	/** From asking to the first result on the screen. */
	readonly ms: number;
}

export interface Measured {
	readonly first: Query;
	readonly later: Query;
}

const SLOWED = 6;
const WORDS = ['петиціями', 'старостами'] as const;

/** The search page itself: asking, then the first result in the list. */
export function measureOurs(browser: Browser, origin: string): Promise<Measured> {
	return measure(browser, origin, (page, word) =>
		page.evaluate(
			(asked) =>
				new Promise<number>((resolve) => {
					const list = document.querySelector('#results');
					const input = document.querySelector<HTMLInputElement>('#query');
					if (!list || !input) throw new Error('This is not the search page.');
					const started = performance.now();
					new MutationObserver((_, observer) => {
						if (!list.querySelector('li a')) return;
						observer.disconnect();
						resolve(performance.now() - started);
					}).observe(list, { childList: true, subtree: true });
					input.value = asked;
					input.form?.requestSubmit();
				}),
			word,
		),
	);
}

/** Five results of Pagefind as it comes. */
export function measurePagefind(browser: Browser, origin: string): Promise<Measured> {
	return measure(browser, origin, (page, word) =>
		page.evaluate(async (asked) => {
			const started = performance.now();
			const address = '/plain/pagefind.js';
			interface Instance {
				search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
			}
			const { createInstance } = (await import(address)) as { createInstance: (options: object) => Instance };
			const kept = globalThis as { plain?: Instance };
			kept.plain ??= createInstance({ basePath: '/plain/', noWorker: true });
			const { results } = await kept.plain.search(asked);
			await Promise.all(results.slice(0, 5).map((result) => result.data()));
			return performance.now() - started;
		}, word),
	);
}

export function measureMiniSearch(browser: Browser, origin: string): Promise<Measured> {
	return measure(browser, origin, (page, word) =>
		page.evaluate(async (asked) => {
			const started = performance.now();
			const address = '/mini/minisearch.js';
			interface Index {
				search: (query: string) => unknown[];
			}
			const { default: MiniSearch } = (await import(address)) as {
				default: { loadJSON: (text: string, options: object) => Index };
			};
			const kept = globalThis as { mini?: Index };
			kept.mini ??= MiniSearch.loadJSON(await (await fetch('/mini/index.json')).text(), {
				idField: 'path',
				fields: ['title', 'text'],
				storeFields: ['title'],
			});
			kept.mini.search(asked);
			return performance.now() - started;
		}, word),
	);
}

async function measure(
	browser: Browser,
	origin: string,
	ask: (page: Page, word: string) => Promise<number>,
): Promise<Measured> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
	const bytes = await countBytes(session);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const queries: Query[] = [];
	for (const word of WORDS) {
		const before = bytes();
		const ms = await ask(page, word);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
		queries.push({ bytes: bytes() - before, ms: Math.round(ms) });
	}
	await context.close();
	const [first, later] = queries;
	if (!first || !later) throw new Error('Nothing was measured.');
	return { first, later };
}

/** @returns how many bytes have come over the wire since */
export async function countBytes(session: CDPSession): Promise<() => number> {
	let sum = 0;
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
	return () => sum;
}
