import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Pack } from '../lib/packs.ts';
import { Host, openReader, pagesOf } from './offline-host.ts';
import { launch } from './site.ts';

const TOOLKIT = '/toolkits/hold-public-hearing/';

let browser: Browser;
let host: Host;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
	browser = await launch();
});

afterAll(async () => {
	await browser.close();
});

beforeEach(async () => {
	host = new Host();
	await host.start();
	const reader = await openReader(browser, host);
	page = reader.page;
	close = () => reader.context.close();
});

afterEach(async () => {
	await close();
	await host.remove();
});

const button = () => page.getByRole('button', { name: /Зберегти|Видалити|Оновити/ });
const line = () => page.getByRole('main').getByRole('status');

async function save(): Promise<void> {
	await page.goto(TOOLKIT);
	await button().click();
	await line().filter({ hasText: 'Збережено' }).waitFor();
}

/** Every page of the pack opens from the device, whole: with its title, its styles and its end. */
async function expectWhole(pack: Pack): Promise<void> {
	for (const path of pagesOf(pack)) {
		await page.goto(`/${path}`);
		expect(await page.title()).toBe(host.titleOf(path));
		expect(await page.locator('footer.site-foot').count()).toBe(1);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
	}
}

describe('a reader whose network went away', () => {
	test('reads the pages visited before, and is told that they are copies', async () => {
		await page.goto('/practices/public-hearing/');
		await host.stop();
		await page.goto('/practices/public-hearing/');
		expect(await page.title()).toBe(host.titleOf('practices/public-hearing'));
		expect(await page.getByRole('status').textContent()).toContain('Це збережена копія');
	});

	test('is told so where nothing is kept, in the language of the address, and what is there', async () => {
		await save();
		await host.stop();
		await page.goto('/glossary/toloka-nowhere/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Без мережі');
		await page
			.getByRole('region', { name: 'Що вже на цьому пристрої' })
			.getByRole('link', { name: 'Проведіть' })
			.first()
			.waitFor();
		expect(await page.getByText('Якщо ви шукали іншу сторінку').isVisible()).toBe(true);
		await page.goto('/en/laws/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Without a network');
		expect(await page.getByText('If you were looking for another page').isVisible()).toBe(true);
	});

	test('is not told that another page is missing where nobody looked for one', async () => {
		const other = page.getByText('Якщо ви шукали іншу сторінку');
		await page.goto('/offline/');
		expect(await other.isVisible()).toBe(false);
		await host.stop();
		await page.goto('/offline/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Без мережі');
		expect(await other.isVisible()).toBe(false);
	});

	test('sees the pictures that were seen before, and may still choose to be asked', async () => {
		const picture = page.getByRole('img').first();
		const seen = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0);
		await page.goto('/editors/');
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(seen).toBe(true);
		await host.stop();
		await page.goto('/editors/');
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(seen).toBe(true);
		await page.goto('/offline/');
		await page.getByRole('checkbox', { name: /Показувати зображення/ }).check();
		await page.goto('/editors/');
		await expect.poll(() => page.getByRole('button', { name: /^Показати зображення/ }).count()).toBe(8);
	});

	test('opens every page of a saved toolkit, without a byte from the network', async () => {
		await page.goto(TOOLKIT);
		expect(await button().textContent()).toMatch(/Зберегти на пристрої · \d+\sкБ|КБ|kB/);
		await save();
		await host.stop();
		const pack = host.packOf('uk/toolkits/hold-public-hearing');
		expect(pagesOf(pack).length).toBeGreaterThan(10);
		await expectWhole(pack);
	});

	test('finds with a saved search', async () => {
		await page.goto('/offline/');
		await page.getByRole('button', { name: 'Зберегти на пристрої: Пошук' }).click();
		await page.getByRole('button', { name: 'Видалити з пристрою: Пошук' }).first().waitFor({ timeout: 60_000 });
		await host.stop();
		await page.goto('/search/?q=громадських+слухань');
		await page.getByRole('main').getByRole('link', { name: 'Громадські слухання' }).first().waitFor();
	});
});

describe('what was saved', () => {
	test('is listed with its size, and deleted by a button', async () => {
		await save();
		await page.goto('/offline/');
		const saved = page.getByRole('region', { name: 'Що вже на цьому пристрої' });
		await saved.getByText(/Збережено .*Відкривається|Збережено .*Відкриється без мережі/).waitFor();
		await saved.getByRole('button', { name: /Видалити з пристрою/ }).click();
		await saved.getByText('Ще нічого не збережено.').waitFor();
		await host.stop();
		await page.goto('/toolkits/hold-public-hearing/templates/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Без мережі');
	});

	test('goes all at once where somebody asks for it, and means it', async () => {
		await save();
		await page.goto('/offline/');
		page.on('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Видалити все, що зберіг сайт' }).click();
		await page.getByText('Ще нічого не збережено.').waitFor();
		expect(await page.evaluate(async () => (await caches.keys()).filter((name) => !name.startsWith('shell-')))).toEqual(
			[],
		);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});

	test('says that there is no room, in plain words, and keeps what was there', async () => {
		const devtools = await page.context().newCDPSession(page);
		await page.goto(TOOLKIT);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 400_000 });
		await button().click();
		await line().filter({ hasText: 'бракує місця' }).waitFor();
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
		await button().click();
		await line().filter({ hasText: 'Відкриється без мережі' }).waitFor();
	});
});

/** The same moments in every run (mulberry32). */
function moments(seed: number, count: number, longest: number): number[] {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (state + 0x6d2b79f5) | 0;
		const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * longest);
	});
}

describe('a network that is cut at any moment', () => {
	test('of saving: what was saved stays, and saving goes on when the network is back', async () => {
		const pack = host.packOf('uk/toolkits/hold-public-hearing');
		host.delay = 15;
		for (const moment of moments(1, 10, 600)) {
			await page.goto(TOOLKIT);
			await button().click();
			// The program is there, and begins.
			await line().waitFor({ state: 'attached' });
			await page.waitForTimeout(moment);
			await host.stop();
			const ended = line().filter({ hasText: /Мережа зникла|Відкриється без мережі/ });
			await ended.waitFor();
			const told = await line().textContent();
			await host.start();
			await page.reload();
			if (told?.includes('Мережа')) await button().click();
			await line().filter({ hasText: 'Відкриється без мережі' }).waitFor();
			await host.stop();
			await page.goto(`/${pagesOf(pack).at(-1) ?? ''}`);
			expect(await page.title()).toBe(host.titleOf(pagesOf(pack).at(-1) ?? ''));
			await host.start();
			await page.goto(TOOLKIT);
			await page.getByRole('button', { name: 'Видалити з пристрою' }).click();
			await line().filter({ hasText: 'Видалено' }).waitFor();
		}
	}, 180_000);

	test('of updating: the former version stays whole until the new one is', async () => {
		await save();
		const saved = page.getByRole('region', { name: 'Що вже на цьому пристрої' });
		for (const [index, moment] of moments(2, 5, 600).entries()) {
			const word = `Нове${String(index)}`;
			await host.stop();
			await host.publish(word);
			await host.start();
			host.delay = 25;
			await page.goto('/offline/');
			await saved.getByRole('button', { name: /^Оновити:/ }).click();
			await page.waitForTimeout(moment);
			await host.stop();
			for (const path of pagesOf(host.packOf('uk/toolkits/hold-public-hearing')).slice(0, 4)) {
				await page.goto(`/${path}`);
				expect(await page.title()).not.toBe(host.titleOf('offline'));
				expect(await page.locator('footer.site-foot').count()).toBe(1);
			}
			await host.start();
			await page.goto('/offline/');
			await saved.getByRole('listitem').first().waitFor();
			const update = saved.getByRole('button', { name: /^Оновити:/ });
			if (await update.isVisible()) await update.click();
			await saved.getByText('Відкриється без мережі').waitFor();
			await host.stop();
			await page.goto(TOOLKIT);
			expect(await page.title()).toContain(`${word}: `);
			await host.start();
		}
	}, 180_000);

	test('of reading: a page is whole, or it is the page that says so', async () => {
		await save();
		host.delay = 10;
		for (const moment of moments(3, 15, 120)) {
			const going = page.goto('/practices/community-statute/').catch(() => undefined);
			await page.waitForTimeout(moment);
			await host.stop();
			await going;
			await page.goto(TOOLKIT);
			expect(await page.title()).toBe(host.titleOf('toolkits/hold-public-hearing'));
			expect(await page.locator('footer.site-foot').count()).toBe(1);
			await page.goto('/practices/community-statute/');
			expect([host.titleOf('practices/community-statute'), host.titleOf('offline')]).toContain(await page.title());
			expect(await page.locator('footer.site-foot').count()).toBe(1);
			await host.start();
		}
	}, 120_000);
});
