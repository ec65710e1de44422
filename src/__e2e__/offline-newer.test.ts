/** Readers of a saved pack learn that the site has gone on, and need not go far to follow it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { Host, openReader, pagesOf } from './offline-host.ts';
import { launch } from './site.ts';

const TOOLKIT = '/toolkits/hold-public-hearing/';

let browser: Browser;
let host: Host;
let page: Page;
let former: string;

/** Saves a pack; then the site gets newer pages. */
beforeAll(async () => {
	browser = await launch();
	host = new Host();
	await host.start();
	({ page } = await openReader(browser, host));
	await page.goto(TOOLKIT);
	former = await page.title();
	await page.getByRole('button', { name: /Зберегти/ }).click();
	await page.getByRole('main').getByRole('status').filter({ hasText: 'Відкриється без мережі' }).waitFor();
	await host.stop();
	await host.publish('Нове1');
	await host.start();
}, 120_000);
afterAll(async () => {
	await browser.close();
	await host.remove();
});

const bar = () => page.getByRole('region', { name: 'Збережена копія' });

describe('a saved page', () => {
	test('says nothing where only another page of its pack is newer', async () => {
		const same = pagesOf(host.packOf('uk/toolkits/hold-public-hearing')).find((path) => path.startsWith('glossary/'));
		await Promise.all([page.waitForResponse(/packs\/uk\/toolkits/), page.goto(`/${same ?? ''}`)]);
		await page.waitForTimeout(500);
		expect(await bar().count()).toBe(0);
	});

	test('says nothing where there is no network to know it', async () => {
		await host.stop();
		await page.goto(TOOLKIT);
		await page.waitForTimeout(500);
		expect(await bar().count()).toBe(0);
		await host.start();
	});

	test('says aloud that the site has a newer one, with no fault that axe finds', async () => {
		await page.goto(TOOLKIT);
		expect(await page.title()).toBe(former);
		const told = /Це збережена копія від \d+ \p{L}+\. Є новіша\./u;
		await bar().getByRole('status').filter({ hasText: told }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
	});

	test('lets that be closed by the keyboard, which goes on in the page', async () => {
		await bar().getByRole('button', { name: 'Закрити' }).press('Enter');
		expect(await bar().count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	});

	test('is brought up to date by a button, with all of its pack', async () => {
		await page.goto(TOOLKIT);
		await bar().getByRole('button', { name: 'Оновити' }).click();
		await page.waitForFunction((title) => document.title === title, `Нове1: ${former}`);
		await host.stop();
		for (const path of ['toolkits/hold-public-hearing', 'practices/public-hearing']) {
			await page.goto(`/${path}/`);
			expect(await page.title()).toBe(host.titleOf(path));
			expect(await page.title()).toContain('Нове1: ');
		}
		expect(await bar().count()).toBe(0);
	});
});
