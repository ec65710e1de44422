/** A site that can be stopped, started again and changed, as a network does, in a browser that keeps what it may. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildPacks } from '../../scripts/build/packs.ts';
import { buildWorker } from '../../scripts/build/worker.ts';
import { headersFor } from '../../scripts/deploy/headers.ts';
import { serveFolder, type RunningServer } from '../../scripts/serve.ts';
import type { Pack } from '../lib/packs.ts';
import { dist } from './site.ts';

export class Host {
	readonly folder: string;
	readonly base: string;
	#server: RunningServer | undefined;
	#port = 0;
	readonly #headers: typeof headersFor;
	/** Milliseconds that each answer takes: the network of a test is never instant. */
	delay = 0;

	/** @param source a built site, copied so that the test may change it @param base the path that it was built for @param headers of its answers */
	constructor(source = dist, base = '/', headers = headersFor) {
		this.base = base;
		this.#headers = headers;
		this.folder = mkdtempSync(join(tmpdir(), 'viche-host-'));
		cpSync(source, this.folder, { recursive: true });
	}

	get origin(): string {
		return `http://localhost:${String(this.#port)}`;
	}

	async start(): Promise<void> {
		this.#server = await serveFolder(this.folder, {
			port: this.#port,
			base: this.base,
			headers: (path) => this.#headers(path),
			local: (_request, _response, next) => {
				if (this.delay > 0) setTimeout(next, this.delay);
				else next();
			},
		});
		this.#port = Number(new URL(this.#server.url).port);
	}

	/** At once: answers under way are cut. */
	async stop(): Promise<void> {
		await this.#server?.close();
		this.#server = undefined;
	}

	packOf(id: string): Pack {
		return JSON.parse(readFileSync(join(this.folder, 'packs', `${id}.json`), 'utf8')) as Pack;
	}

	/** What the page of a path is called. @param path from the base of the site */
	titleOf(path: string): string {
		const html = readFileSync(join(this.folder, path, 'index.html'), 'utf8');
		const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
		return title.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
	}

	/** Puts another word into pages of the site, as an editor would, and publishes. */
	async publish(word: string): Promise<void> {
		rmSync(join(this.folder, 'packs'), { recursive: true });
		for (const path of ['toolkits/hold-public-hearing', 'practices/public-hearing', 'laws/local-self-government']) {
			const file = join(this.folder, path, 'index.html');
			const html = readFileSync(file, 'utf8').replace(/<title>(?:Нове\d: )?/, `<title>${word}: `);
			writeFileSync(file, html);
			for (const end of ['br', 'gz']) rmSync(`${file}.${end}`, { force: true });
		}
		await buildPacks(this.folder, this.base);
		await buildWorker(this.folder);
	}

	async remove(): Promise<void> {
		await this.stop();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** A reader whose browser runs the worker. */
export async function openReader(browser: Browser, host: Host): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({
		baseURL: host.origin,
		serviceWorkers: 'allow',
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	await page.goto(host.base);
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated')
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
	});
	return { context, page };
}

/** Paths of the pages among a pack's files. */
export const pagesOf = ({ list }: Pack): string[] =>
	list.map(([path]) => path).filter((path) => path === '' || path.endsWith('/'));
