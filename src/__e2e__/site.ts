/** The built site for tests: a browser, its pages, one page of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

export { allKinds, inEnglish, pageKinds } from '../../scripts/page-kinds.ts';

export const origin = inject('origin');
export const dist = inject('dist');

export function launch(): Promise<Browser> {
	return launchBrowser(inject('browser'));
}

/** A fresh page that remembers what went wrong on it. */
export async function openPage(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
	// Without a worker a test sees every request; those of reading without a network ask for one.
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', ...options });
	const page = await context.newPage();
	const faults: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		// A page that is not there answers 404, and Chromium says so.
		if (message.type() === 'error' && !message.text().includes('404')) faults.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => requests.push(request.url()));
	return { page, faults, requests };
}

/** Opens a page that must be there; the page of an unknown address must say 404. */
export async function visit(page: Page, path: string): Promise<void> {
	const answer = await page.goto(path);
	const expected = path.includes('no-such') ? 404 : 200;
	if (answer?.status() !== expected) throw new Error(`${path}: ${String(answer?.status())}`);
}

/** Every HTML page of the site that readers see, with its address; what they take away is no page of it. */
export function builtPages(): { path: string; html: string }[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html') && !/^(admin|take)\//.test(name))
		.map((name) => ({ path: `/${name.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, name), 'utf8') }));
}
