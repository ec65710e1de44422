import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FormSite, hostOf, isReady } from './form-page.ts';
import type { Host } from './offline-host.ts';
import { launch } from './site.ts';

const SETTINGS = { email: 'redaktsiia@example.org' };

const site = new FormSite();
let browser: Browser;
let host: Host;

beforeAll(async () => {
	host = await hostOf(await site.build(SETTINGS), SETTINGS);
	browser = await launch();
}, 240_000);

afterAll(async () => {
	await browser.close();
	await host.remove();
	site.remove();
});

test('a site with an address for letters makes a whole letter, and nothing forbids it', async () => {
	const page = await browser.newPage({ baseURL: host.origin });
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await page.goto('/feedback/?about=/glossary/toloka/');
	await isReady(page);
	await page.getByLabel('Що не так').fill('Не та дата.\nМає бути 2025.');
	await page.getByRole('button', { name: 'Підготувати лист' }).click();
	const href = (await page.getByRole('link', { name: 'Відкрити лист' }).getAttribute('href')) ?? '';
	const { pathname, searchParams } = new URL(href);
	expect(pathname).toBe(SETTINGS.email);
	expect(searchParams.get('subject')).toBe('Відгук');
	expect(searchParams.get('body')).toContain(`${host.origin}/glossary/toloka/`);
	expect(searchParams.get('body')).toContain('Не та дата.\r\nМає бути 2025.');
	expect(faults).toEqual([]);
	await page.close();
});

test('and without a script the form is a letter too, and the address stands in the page', async () => {
	const page = await browser.newPage({ baseURL: host.origin, javaScriptEnabled: false });
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await page.goto('/en/feedback/');
	expect(await page.locator('#message').getAttribute('action')).toBe(`mailto:${SETTINGS.email}?subject=Feedback`);
	await page.getByLabel('What is wrong').fill('The date.');
	await page.getByRole('button', { name: 'Prepare an e-mail' }).click();
	expect(faults).toEqual([]);
	expect(await page.getByRole('link', { name: SETTINGS.email }).isVisible()).toBe(true);
	await page.close();
});
