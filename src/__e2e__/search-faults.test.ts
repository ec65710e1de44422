/** The search page when something is wrong: with the query, the network, the files, the browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { box, results, status } from './search-page.ts';
import { launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('bad input', () => {
	test.each([
		['ten thousand letters', 'громада '.repeat(1250)],
		['pictures', '🙂🙂🙂'],
		['signs of a pattern', '.*+?^${}()|[\\]\\'],
		['markup', '<img src=x onerror=alert(1)>"><script>alert(1)</script>'],
		['a broken percent sign', '%E0%A4%A'],
		['nothing but spaces', '   '],
	])('of %s gives a clear state and no fault', async (_, query) => {
		const { page, faults } = await openPage(browser);
		let alerted = false;
		page.on('dialog', (dialog) => {
			alerted = true;
			void dialog.dismiss();
		});
		await visit(page, `/search/?q=${encodeURIComponent(query)}`);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('main img, main script[src*="alert"]').count()).toBe(0);
		expect(await status(page).textContent()).toMatch(query.trim() === '' ? /^$/ : /^(Нічого не знайдено|Знайдено)/);
		expect(alerted).toBe(false);
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

test('a long text put into the box is searched for by its beginning, and the address stays short', async () => {
	const { page, faults } = await openPage(browser);
	await visit(page, '/search/');
	await box(page).fill('громада '.repeat(1250));
	await page.keyboard.press('Enter');
	await page.getByText('Запит задовгий').waitFor();
	await results(page).first().getByRole('link').waitFor();
	expect(page.url().length).toBeLessThan(4000);
	expect(faults).toEqual([]);
	await page.context().close();
});

describe('without what it needs', () => {
	test('without script the form leads to the page, which says so and shows the ways', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false });
		await visit(page, '/');
		await page.getByRole('banner').getByRole('searchbox').fill('громада');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=/);
		await page.getByText('Без JavaScript шукайте нижче').waitFor();
		await page.getByRole('main').getByRole('link', { name: 'Усе за абеткою' }).click();
		await page.getByRole('navigation', { name: 'Літери' }).getByRole('link', { name: 'Г', exact: true }).click();
		await page.getByRole('link', { name: 'Громадські слухання', exact: true }).waitFor();
		await page.context().close();
	});

	test('without a network it says so, and not that there is nothing; then it tries again', async () => {
		const { page } = await openPage(browser);
		await visit(page, '/search/');
		await box(page).focus();
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await box(page).fill('громада');
		await page.keyboard.press('Enter');
		await page.getByText(/^Немає зʼєднання/).waitFor();
		await page.context().setOffline(false);
		await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
		await results(page).first().getByRole('link').waitFor();
		await page.context().close();
	});

	test.each([
		['a missing index file', '**/*.pf_index', { status: 404, body: '' }],
		['a broken index file', '**/*.pf_index', { status: 200, body: 'not an index' }],
		['a missing list of files', '**/*.pf_meta', { status: 404, body: '' }],
		['a broken program', '**/wasm.*', { status: 200, body: 'not a program' }],
		['a missing lexicon', '**/manifest.json', { status: 404, body: '' }],
		['a missing word file', '**/words/*', { status: 500, body: '' }],
		['missing answers', '**/*.pf_fragment', { status: 404, body: '' }],
	])('with %s it says that it could not look', async (_, files, answer) => {
		const { page } = await openPage(browser);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route(files, (route) => route.fulfill(answer));
		await visit(page, '/search/?q=%D0%B3%D1%80%D0%BE%D0%BC%D0%B0%D0%B4%D0%B0');
		await page.getByText(/^Пошук не завантажився/).waitFor();
		expect(await page.getByText('Нічого не знайдено').count()).toBe(0);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
