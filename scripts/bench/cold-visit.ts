/** One page as somebody gets it who was never here: what came over the wire, what held it up, when it could be seen. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page, Request } from 'playwright-core';

export interface Network {
	/** Milliseconds from asking to the first byte. */
	readonly rtt: number;
	/** Kilobits a second, down and up. */
	readonly kilobits: number;
	/** How many times the processor is slower than this one. */
	readonly slower: number;
}

export const networks = {
	'3G': { rtt: 400, kilobits: 400, slower: 1 },
	'2G': { rtt: 800, kilobits: 50, slower: 6 },
} as const satisfies Record<string, Network>;

export interface ColdVisit {
	/** Bytes of bodies as sent, everything the page fetched. */
	readonly bytes: number;
	/** Requests of the page, its icon and the program of its service worker, if it has one. */
	readonly requests: number;
	/** What the service worker fetched for later; Chromium does not slow it down, and it is not in `bytes`. */
	readonly background: number;
	/** Style files and scripts that the first paint waited for. */
	readonly blocking: number;
	readonly fonts: number;
	/** Requests to anybody else. */
	readonly others: number;
	/** Brotli, of files and of scripts inside the page; service workers are not in it. */
	readonly scriptBytes: number;
	/** Words of the page's main part. */
	readonly words: number;
	readonly shift: number;
	/** What moved, as the beginning of its markup. */
	readonly moved: readonly string[];
	/** Milliseconds to the first and to the largest paint. */
	readonly fcp: number;
	readonly lcp: number;
}

/** A page counts as quiet after this many milliseconds without a request. */
const QUIET = 400;

/** A small phone with an empty cache. @param network as fast as the machine when left out */
export async function visitCold(browser: Browser, url: string, network?: Network): Promise<ColdVisit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
	await context.addInitScript(watchPaints);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const bodies = await countBodies(session);
	if (network) await slowDown(session, network);
	const requests = await untilQuiet(context, () => page.goto(url, { waitUntil: 'load', timeout: 180_000 }));
	// On a busy machine paints are told of later than they were.
	await page.waitForFunction(() => (globalThis as { watched?: Watched }).watched?.lcp);
	const seen = await readPage(page);
	await context.close();
	const { origin } = new URL(url);
	const background = requests.filter(isBackground);
	return {
		bytes: sum([...bodies.values()].map(({ bytes }) => bytes)),
		requests: requests.length - background.length,
		background: background.length,
		blocking: seen.blocking,
		fonts: requests.filter((request) => request.resourceType() === 'font').length,
		others: requests.filter((request) => !request.url().startsWith(origin)).length,
		scriptBytes:
			sum([...bodies.values()].filter(({ type }) => type === 'Script').map(({ bytes }) => bytes)) +
			sum(seen.inlineScripts.map((code) => brotliCompressSync(code).length)),
		words: seen.words,
		shift: seen.shift,
		moved: seen.moved,
		fcp: Math.round(seen.fcp),
		lcp: Math.round(seen.lcp),
	};
}

/** @returns every request, the program of the service worker too, whose own requests come later */
async function untilQuiet(context: BrowserContext, open: () => Promise<unknown>): Promise<Request[]> {
	const requests: Request[] = [];
	let running = 0;
	let changed = performance.now();
	const tell = (by: number) => {
		running += by;
		changed = performance.now();
	};
	context.on('request', (request) => {
		requests.push(request);
		tell(1);
	});
	const ended = () => {
		tell(-1);
	};
	context.on('requestfinished', ended);
	context.on('requestfailed', ended);
	await open();
	while (running > 0 || performance.now() - changed < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
	return requests;
}

function isBackground(request: Request): boolean {
	const worker = request.serviceWorker();
	return worker !== null && request.url() !== worker.url();
}

/** Bytes of each body as sent, without headers. */
async function countBodies(session: CDPSession): Promise<ReadonlyMap<string, { type: string; bytes: number }>> {
	const bodies = new Map<string, { type: string; bytes: number }>();
	const heads = new Map<string, { type: string; bytes: number }>();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('http')) heads.set(requestId, { type, bytes: response.encodedDataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const head = heads.get(requestId);
		if (head) bodies.set(requestId, { type: head.type, bytes: Math.max(0, encodedDataLength - head.bytes) });
	});
	await session.send('Network.enable');
	return bodies;
}

async function slowDown(session: CDPSession, { rtt, kilobits, slower }: Network): Promise<void> {
	const bytesASecond = (kilobits * 1000) / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: rtt,
		downloadThroughput: bytesASecond,
		uploadThroughput: bytesASecond,
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

interface Watched {
	fcp: number;
	lcp: number;
	shift: number;
	moved: string[];
}

/** What Chromium says of a layout shift; TypeScript does not know it yet. */
interface Shift {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page before its own scripts. */
function watchPaints(): void {
	const watched: Watched = { fcp: 0, lcp: 0, shift: 0, moved: [] };
	(globalThis as { watched?: Watched }).watched = watched;
	const watch = (type: string, take: (entry: PerformanceEntry & Partial<Shift>) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(take);
		}).observe({ type, buffered: true });
	};
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') watched.fcp = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => (watched.lcp = startTime));
	watch('layout-shift', ({ value = 0, sources = [] }) => {
		watched.shift += value;
		for (const { node } of sources)
			watched.moved.push((node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80));
	});
}

type Seen = Watched & { blocking: number; inlineScripts: string[]; words: number };

function readPage(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
			renderBlockingStatus?: string;
		})[];
		const inline = [...document.scripts].filter(({ src, type }) => src === '' && /^$|javascript|module/.test(type));
		const { watched = { fcp: 0, lcp: 0, shift: 0, moved: [] } } = globalThis as { watched?: Watched };
		return {
			...watched,
			blocking: files.filter((file) => file.renderBlockingStatus === 'blocking').length,
			inlineScripts: inline.map(({ textContent }) => textContent),
			words: document.querySelector('main')?.innerText.split(/\s+/).length ?? 0,
		};
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
