/** The page of the editors' door itself: what it loads, from where, and what it says meanwhile. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countBytes } from '../../../scripts/bench/browser.ts';
import budget from '../budget.json' with { type: 'json' };
import { launch, openPage, origin } from '../site.ts';
import { startDoor, type Door } from './door.ts';

let browser: Browser;
let door: Door;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor()]);
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

test('loads within its budget, from its own address alone, and can be entered', async () => {
	const { page, faults, requests } = await openPage(browser);
	const bytes = await countBytes(await page.context().newCDPSession(page));
	await page.goto(door.url);
	await page.getByRole('button', { name: 'Увійти' }).waitFor();
	expect(bytes()).toBeGreaterThan(500_000);
	expect(bytes()).toBeLessThanOrEqual(budget.admin);
	const site = new URL(door.url).origin;
	expect(requests.filter((url) => !url.startsWith(`${site}/`) && !/^(blob|data):/.test(url))).toEqual([]);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('says that it is loading while Decap is on its way', async () => {
	const { page } = await openPage(browser);
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/decap-cms.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(door.url, { waitUntil: 'domcontentloaded' });
	expect(await page.getByRole('status').innerText()).toContain('Відкриваємо редакцію…');
	await page.getByRole('progressbar', { name: 'Завантаження' }).waitFor();
	letGo();
	await page.getByRole('button', { name: 'Увійти' }).waitFor();
	expect(await page.getByText('Відкриваємо редакцію…').count()).toBe(0);
	await page.context().close();
});

test('says what to do when the connection breaks on the way', async () => {
	const { page } = await openPage(browser);
	await page.route('**/decap-cms.js', (route) => route.abort());
	await page.goto(door.url);
	await page.getByText('Редакція не завантажилася').waitFor();
	expect(await page.getByRole('status').innerText()).toContain('Оновіть сторінку');
	await page.context().close();
});

test('on a published site without a place for changes says so, and what to set', async () => {
	const { page } = await openPage(browser);
	// The site under test is served as a production server would: nobody saves there.
	await page.goto(`${origin}/admin/`);
	await page.getByText('Редагування на цьому сайті ще не ввімкнено').waitFor();
	await page.context().close();
});

test('keeps out of search engines', async () => {
	const answer = await fetch(`${origin}/admin/`);
	expect(answer.headers.get('x-robots-tag')).toBe('noindex');
	expect(await answer.text()).toContain('noindex');
	expect(await (await fetch(`${origin}/robots.txt`)).text()).toContain('Disallow: /admin/');
});

test('takes nothing from another site, even on this machine', async () => {
	const ask = (headers: Record<string, string>) =>
		fetch(`${door.url}api/v1/`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: '{"action":"info"}',
		});
	expect((await ask({})).status).toBe(200);
	expect((await ask({ origin: 'https://example.org' })).status).toBe(403);
	expect((await ask({ origin: 'http://localhost:1' })).status).toBe(403);
});
