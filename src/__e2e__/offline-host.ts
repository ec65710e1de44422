/** A site that can be stopped, started again and changed, as a network does, in a browser that keeps what it may. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { headersFor } from '../../scripts/deploy/headers.ts';
import { serveFolder, type RunningServer } from '../../scripts/serve.ts';
import { dist } from './site.ts';

export class Host {
	readonly folder: string;
	#server: RunningServer | undefined;
	#port = 0;
	readonly #headers: typeof headersFor;
	/** Milliseconds that each answer takes: the network of a test is never instant. */
	delay = 0;

	/** @param source a built site, copied so that the test may change it. @param headers of its answers */
	constructor(source = dist, headers = headersFor) {
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
			base: '/',
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
	await page.goto('/');
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated')
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
	});
	return { context, page };
}
