import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allKinds, launch, openPage, origin, pageKinds, visit } from './site.ts';

let browser: Browser;
/** One phone for all kinds of pages. */
let opened: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
	browser = await launch();
	opened = await openPage(browser, { viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

describe.each(allKinds)('$kind in $locale', ({ path, locale }) => {
	beforeAll(async () => {
		opened.requests.length = 0;
		opened.faults.length = 0;
		await visit(opened.page, path);
	});

	test('asks nobody else, and complains of nothing', () => {
		expect(opened.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
		expect(opened.requests.length).toBeLessThanOrEqual(3);
		expect(opened.faults).toEqual([]);
	});

	test('says its language, its title and one main heading', async () => {
		const { page } = opened;
		expect(await page.locator('html').getAttribute('lang')).toBe(locale);
		expect(await page.title()).toMatch(locale === 'uk' ? /Віче/ : /Viche/);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await page.getByRole('main').count()).toBe(1);
	});

	test('fits 320 pixels, and twice the text', async () => {
		const overflow = () =>
			opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await overflow()).toBe(0);
		await opened.page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		expect(await overflow()).toBe(0);
	});
});

describe('a reader without script', () => {
	test('goes from the home page to the step that comes next', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
		await visit(page, '/');
		await page.getByRole('main').getByRole('link', { name: 'Інструментарії' }).click();
		await page.getByRole('link', { name: 'Підготуйте статут громади за 40 днів' }).click();
		expect(new URL(page.url()).pathname).toBe(pageKinds['toolkit']);
		await page.getByRole('navigation', { name: 'Кроки' }).getByRole('link').nth(1).click();
		expect(new URL(page.url()).hash).toBe('#step-2');
		expect(await page.getByRole('heading', { level: 3 }).nth(1).isVisible()).toBe(true);
		await page.context().close();
	});

	test('narrows cases to failures, then reads one', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false });
		await visit(page, '/cases/');
		await page.getByText('Підсумок', { exact: true }).click();
		await page.getByRole('link', { name: 'Мети не досягнуто' }).click();
		expect(new URL(page.url()).pathname).toBe('/cases/outcome/not-achieved/');
		await page.getByRole('link', { name: /Калуш/ }).click();
		await page.getByRole('heading', { name: 'Що не вдалося' }).waitFor();
		await page.context().close();
	});

	test('finds a gap in the matrix and is asked to help', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false });
		await visit(page, '/');
		await page.getByRole('link', { name: /^Малий бізнес, Адміністративні послуги: 0 записів/ }).click();
		await page.getByText('Тут прогалина').waitFor();
		await page.context().close();
	});
});

describe('the language switch', () => {
	test.each(Object.entries(pageKinds).filter(([kind]) => kind !== 'not found'))(
		'leads from %s to the same page in English and back',
		async (_kind, path) => {
			const { page } = opened;
			await visit(page, path);
			await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
			expect(new URL(page.url()).pathname).toBe(`/en${path}`);
			await page.getByRole('banner').getByRole('link', { name: 'Українська' }).click();
			expect(new URL(page.url()).pathname).toBe(path);
		},
	);
});

describe('the keyboard', () => {
	test('skips to the content first, and every stop shows where it is', async () => {
		const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
		await visit(page, '/practices/community-statute/');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('До змісту');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		for (let stop = 0; stop < 25; stop++) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element) return 'nothing';
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const { width, height } = element.getBoundingClientRect();
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
					? 'seen'
					: element.outerHTML;
			});
			expect(seen).toBe('seen');
		}
		await page.context().close();
	});
});

test('an unknown address is answered in the language of its path', async () => {
	const { page } = await openPage(browser);
	await visit(page, '/en/practices/no-such-practice/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
	await page.context().close();
});
