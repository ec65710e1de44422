/** Pictures of pages: light copies for each screen, and none at all until asked for where a reader saves data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import budget from './budget.json' with { type: 'json' };
import { builtPages, dist, launch, openPage, visit } from './site.ts';

/** A page with many real pictures. */
const PAGE = '/editors/';

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const isPicture = (url: string) => /\/media\/.*\.(avif|webp)$/.test(url);

/** Brings every part of the page onto the screen, as a reader does. */
async function scrollThrough(page: Page): Promise<void> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let top = 0; top < height; top += 600) {
		await page.evaluate((y) => {
			scrollTo(0, y);
		}, top);
		await page.waitForTimeout(60);
	}
	await page.waitForLoadState('networkidle');
}

/** What moved on its own, and how far; from now on. */
const watchShifts = (page: Page) =>
	page.evaluate(() => {
		const shifts: number[] = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, { shifts });
	});

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);

/** As the switch of a browser that saves data does. */
async function saveData(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}

const fileOf = (url: string) => readFileSync(join(dist, new URL(url, 'http://localhost').pathname));

describe('every picture of the site', () => {
	const tags = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/<img\b(?:[^>"]|"[^"]*")*>/g)].map(([tag]) => ({ path, tag, html })),
	);

	test('has copies in both formats, its size, words, and waits', () => {
		expect(tags.length).toBeGreaterThanOrEqual(16);
		for (const { html } of tags) expect(html).toMatch(/<source type="image\/avif" srcset="/);
		for (const { tag } of tags)
			expect(tag).toMatch(
				/srcset=".*\.webp 360w.* alt="[^"]{5,}" width="\d+" height="\d+" loading="lazy" decoding="async"/,
			);
	});

	test('weighs at most 30 KB at 360 pixels', () => {
		const narrow = tags.flatMap(({ html }) => [...html.matchAll(/(\/[^ "]+) 360w/g)].map(([, path = '']) => path));
		expect(narrow.length).toBeGreaterThan(0);
		expect([...new Set(narrow)].filter((path) => fileOf(path).length > 30_000)).toEqual([]);
	});
});

test('pages with pictures keep to the weight of all, and others carry nothing for them', () => {
	const pages = builtPages();
	const [own] = pages.filter(({ path }) => path === PAGE);
	expect(brotliCompressSync(own?.html ?? '').length).toBeLessThanOrEqual(budget.page);
	const without = pages.filter(({ html }) => !html.includes('<img'));
	const heavier = without.filter(({ html }) => /viche:light|data-light|\.picture|="picture/.test(html));
	expect(heavier.map(({ path }) => path)).toEqual([]);
	expect(without.length).toBeGreaterThan(500);
});

describe('a reader', () => {
	test('gets each picture once, as sharp as the screen, only when it comes near, and nothing moves', async () => {
		const { page, requests, faults } = await openPage(browser, PHONE);
		await visit(page, PAGE);
		await page.waitForLoadState('networkidle');
		const all = await page.getByRole('img').count();
		expect(requests.filter(isPicture).length).toBeLessThan(all);
		await watchShifts(page);
		await scrollThrough(page);
		const asked = requests.filter(isPicture);
		expect(new Set(asked).size).toBe(all);
		expect(asked).toHaveLength(all);
		expect(asked.filter((url) => !url.endsWith('-720.avif'))).toEqual([]);
		expect(await shifts(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('without scripts sees all of them, and no buttons', async () => {
		const { page, requests } = await openPage(browser, { ...PHONE, javaScriptEnabled: false });
		await visit(page, PAGE);
		await page.waitForLoadState('networkidle');
		expect(requests.filter(isPicture)).toHaveLength(await page.getByRole('img').count());
		expect(await page.getByRole('button').count()).toBe(0);
		await page.context().close();
	});
});

describe('a reader whose browser saves data', () => {
	let opened: Awaited<ReturnType<typeof openPage>>;
	let page: Page;
	const offers = () => page.getByRole('button', { name: /^Показати зображення, \d+ КБ/ });
	beforeAll(async () => {
		opened = await openPage(browser, PHONE);
		({ page } = opened);
		await saveData(page);
		await visit(page, PAGE);
		await watchShifts(page);
		await scrollThrough(page);
	});
	afterAll(() => page.context().close());

	test('gets none, and nothing moves', async () => {
		expect(opened.requests.filter(isPicture)).toEqual([]);
		expect(await shifts(page)).toEqual([]);
		expect(await page.getByRole('img').count()).toBe(0);
	});

	test('reads what each shows and how heavy it is, with no fault that axe finds', async () => {
		const alts = await page
			.locator('.picture img')
			.evaluateAll((all) => all.map((img) => img.getAttribute('alt') ?? ''));
		const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
		const names = (await offers().allTextContents()).map(plain);
		expect(names).toHaveLength(alts.length);
		for (const [index, alt] of alts.entries()) expect(names[index]).toContain(plain(alt));
		expect(await axeFaults(page)).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
	});

	test('gets the one that is asked for, in the same place, no heavier than was told', async () => {
		const offer = offers().first();
		const frame = page.locator('.picture').first();
		const before = await frame.boundingBox();
		const told = Number(/\d+/.exec((await offer.textContent()) ?? '')?.[0]);
		await offer.focus();
		const [answer] = await Promise.all([
			page.waitForResponse((response) => isPicture(response.url())),
			page.keyboard.press('Enter'),
		]);
		const img = frame.getByRole('img');
		await expect.poll(() => img.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
		expect(opened.requests.filter(isPicture)).toEqual([answer.url()]);
		expect(Math.ceil(fileOf(answer.url()).length / 1000)).toBe(told);
		expect(told).toBeLessThanOrEqual(30);
		expect((await frame.boundingBox())?.width).toBe(before?.width);
		expect((await frame.boundingBox())?.height).toBeCloseTo(before?.height ?? 0, 0);
		expect(await img.evaluate((one) => document.activeElement === one)).toBe(true);
		expect(opened.faults).toEqual([]);
	});
});

describe('a reader who wants pictures only when asked for', () => {
	test('says so on the page «Без мережі», by keyboard, and all tabs follow', async () => {
		const { page, requests } = await openPage(browser, PHONE);
		const box = page.getByRole('checkbox', { name: 'Показувати зображення, лише коли натисну' });
		await visit(page, '/offline/');
		await expect.poll(() => box.isEnabled()).toBe(true);
		expect(await box.isChecked()).toBe(false);
		const other = await page.context().newPage();
		await other.goto('/en/offline/');
		const otherBox = other.getByRole('checkbox', { name: 'Show pictures only when I press' });
		await expect.poll(() => otherBox.isEnabled()).toBe(true);
		await box.focus();
		await page.keyboard.press('Space');
		await expect.poll(() => otherBox.isChecked()).toBe(true);
		await visit(page, PAGE);
		await scrollThrough(page);
		expect(requests.filter(isPicture)).toEqual([]);
		await otherBox.uncheck();
		await expect.poll(() => page.getByRole('img').count()).toBeGreaterThan(0);
		await scrollThrough(page);
		expect(requests.filter(isPicture).length).toBeGreaterThan(0);
		await page.context().close();
	});

	test('has the last word where the browser saves data', async () => {
		const { page, requests } = await openPage(browser, PHONE);
		await saveData(page);
		await visit(page, '/offline/');
		const box = page.getByRole('checkbox', { name: /Показувати зображення/ });
		await expect.poll(() => box.isChecked()).toBe(true);
		await box.uncheck();
		await visit(page, PAGE);
		await scrollThrough(page);
		expect(requests.filter(isPicture).length).toBeGreaterThan(0);
		await page.context().close();
	});

	test('has none of it taken for granted without scripts', async () => {
		const { page } = await openPage(browser, { ...PHONE, javaScriptEnabled: false });
		await visit(page, '/offline/');
		expect(await page.getByRole('checkbox').isDisabled()).toBe(true);
		await page.context().close();
	});
});
