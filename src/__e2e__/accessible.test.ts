/** What axe cannot see: a finger, a keyboard, a reader who wants no motion, a browser that takes no style. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLocale } from '../i18n/locales.ts';
import { drawnNumbers, movements, skippedLevels, smallTargets, watchFocus, type Walk } from './in-page.ts';
import { allKinds, launch, openPage, visit } from './site.ts';

let browser: Browser;
let page: Page;
/** Takes no scripts. */
let plain: Page;
beforeAll(async () => {
	browser = await launch();
	const viewport = { width: 360, height: 740 };
	({ page } = await openPage(browser, { viewport, reducedMotion: 'reduce' }));
	({ page: plain } = await openPage(browser, { viewport, javaScriptEnabled: false }));
});
afterAll(() => browser.close());

// What these ask of the markup is the same in every language.
const ofOneLanguage = allKinds.filter(({ locale }) => locale === defaultLocale);

describe.each(ofOneLanguage)('$kind', ({ path }) => {
	beforeAll(async () => {
		await visit(page, path);
		// Programs that a page starts by itself put their links and buttons there.
		if ((await page.locator('[data-now]').count()) > 0) await page.waitForLoadState('networkidle');
	});

	test('has links and buttons that a finger hits, and nothing that moves by itself', async () => {
		expect(await page.evaluate(smallTargets)).toEqual([]);
		expect(await page.evaluate(movements)).toEqual([]);
	});

	test('lets the keyboard through, from the way to the content to the last link, and shows where it is', async () => {
		const stops = await page.evaluate(watchFocus);
		for (let stop = 0; stop < stops + 2; stop++) await page.keyboard.press('Tab');
		const { first, unseen, missed } = await page.evaluate(() =>
			(globalThis as unknown as { walked: () => Walk }).walked(),
		);
		expect(first).toMatch(/^(До змісту|Skip to content)$/);
		expect(unseen).toEqual([]);
		expect(missed).toEqual([]);
	});

	test('can be read without its styles', async () => {
		await visit(plain, path);
		const styled = await plain.locator('body').innerText();
		expect(await plain.evaluate(drawnNumbers)).toEqual([]);
		await plain.evaluate(() => {
			for (const style of document.querySelectorAll('style')) style.remove();
		});
		const unstyled = new Set((await plain.locator('body').innerText()).split(/\s+/));
		expect(styled.split(/\s+/).filter((word) => !unstyled.has(word))).toEqual([]);
		expect(await plain.evaluate(skippedLevels, await plain.evaluateHandle(() => document))).toEqual([]);
		for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await plain.getByRole(role).count()).toBe(1);
		expect(await plain.getByRole('navigation').count()).toBeGreaterThan(0);
	});
});
