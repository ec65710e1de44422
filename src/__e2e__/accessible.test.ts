/** What axe cannot see: a finger, a keyboard, a reader who wants no motion, a browser that takes no style. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLocale } from '../i18n/locales.ts';
import { drawnNumbers, movements, skippedLevels, smallTargets, watchFocus, type Walk } from './in-page.ts';
import { allKinds, launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
	const { page } = await openPage(browser, { viewport: { width: 360, height: 740 }, ...options });
	await visit(page, path);
	// A program that begins at once may add what the keyboard must reach.
	if ((await page.locator('[data-now]').count()) > 0) await page.waitForLoadState('networkidle');
	return page;
}

// What these ask of the markup is the same in every language.
const ofOneLanguage = allKinds.filter(({ locale }) => locale === defaultLocale);

describe.each(ofOneLanguage)('$kind', ({ path }) => {
	test('has links and buttons that a finger hits, and nothing that moves by itself', async () => {
		const page = await open(path, { reducedMotion: 'reduce' });
		expect(await page.evaluate(smallTargets)).toEqual([]);
		expect(await page.evaluate(movements)).toEqual([]);
		await page.context().close();
	});

	test('lets the keyboard through, from the way to the content to the last link, and shows where it is', async () => {
		const page = await open(path);
		// Programs that a page starts by itself have put their links and buttons there.
		await page.waitForLoadState('networkidle');
		const stops = await page.evaluate(watchFocus);
		for (let stop = 0; stop < stops + 2; stop++) await page.keyboard.press('Tab');
		const { first, unseen, missed } = await page.evaluate(() =>
			(globalThis as unknown as { walked: () => Walk }).walked(),
		);
		expect(first).toMatch(/^(До змісту|Skip to content)$/);
		expect(unseen).toEqual([]);
		expect(missed).toEqual([]);
		await page.context().close();
	});

	test('can be read without its styles', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		const styled = await page.locator('body').innerText();
		expect(await page.evaluate(drawnNumbers)).toEqual([]);
		await page.evaluate(() => {
			for (const style of document.querySelectorAll('style')) style.remove();
		});
		expect((await page.locator('body').innerText()).split(/\s+/)).toEqual(expect.arrayContaining(styled.split(/\s+/)));
		expect(await page.evaluate(skippedLevels)).toEqual([]);
		for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
		expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
		await page.context().close();
	});
});
