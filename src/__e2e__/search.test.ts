/** The search page in a real browser: what a reader types, sees and hears. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../../scripts/bench/browser.ts';
import { axeFaults } from './axe.ts';
import budget from './budget.json' with { type: 'json' };
import { ask, box, results, status } from './search-page.ts';
import { launch, openPage, origin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('a query', () => {
	test('from the header of any page finds another form of the word, marked, with kind and place', async () => {
		const { page, faults } = await openPage(browser);
		await visit(page, '/laws/');
		await page.getByRole('banner').getByRole('searchbox').fill('статутами громад');
		await page.keyboard.press('Enter');
		await results(page).nth(4).getByRole('link').waitFor();
		expect(new URL(page.url()).searchParams.get('q')).toBe('статутами громад');
		expect(await status(page).textContent()).toMatch(/^Знайдено \d+ сторін/);
		const first = results(page).first();
		expect(await first.getByRole('link').count()).toBe(1);
		expect(await first.getByRole('heading', { level: 2 }).textContent()).toMatch(/статут/i);
		expect((await first.locator('mark').allTextContents()).join(' ')).toMatch(/статут/i);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('counts in the right plural form', async () => {
		const { page } = await openPage(browser);
		for (const query of ['вуличний комітет', 'сортування', 'переселенці', 'громада']) {
			await ask(page, query);
			const text = (await status(page).textContent()) ?? '';
			const count = Number(/\d+/.exec(text)?.[0] ?? 0);
			const form = { one: 'сторінку', few: 'сторінки', many: 'сторінок' }[
				new Intl.PluralRules('uk').select(count) as 'one'
			];
			expect(text).toBe(count === 0 ? text : `Знайдено ${String(count)} ${form}`);
		}
		await ask(page, 'hromada', '/en/search/');
		expect(await status(page).textContent()).toMatch(/^\d+ pages found$/);
		await page.context().close();
	});

	test('typed with the wrong keyboard says what was searched, and leads to the query as typed', async () => {
		const { page } = await openPage(browser);
		await ask(page, 'uhjvflf');
		await page.getByText('Шукали «громада»').waitFor();
		await page.getByRole('link', { name: 'Шукати саме «uhjvflf»' }).click();
		await page.getByText(/^Нічого не знайдено за запитом «uhjvflf»/).waitFor();
		expect(await results(page).count()).toBe(0);
		await page.context().close();
	});

	test('keeps its place: back and forward, and a reload', async () => {
		const { page } = await openPage(browser);
		await ask(page, 'петиція');
		const before = await status(page).textContent();
		await box(page).fill('староста');
		await page.keyboard.press('Enter');
		await page.waitForFunction(
			(text) =>
				document.querySelector('[role=status]')?.textContent !== text &&
				/\d/.test(document.querySelector('[role=status]')?.textContent ?? ''),
			before,
		);
		await page.goBack();
		await page.waitForFunction((text) => document.querySelector('[role=status]')?.textContent === text, before);
		expect(await box(page).inputValue()).toBe('петиція');
		await page.reload();
		await results(page).first().getByRole('link').waitFor();
		expect(await status(page).textContent()).toBe(before);
		await page.context().close();
	});

	test('shows more results when the reader comes to the end of them', async () => {
		const { page } = await openPage(browser, { viewport: { width: 360, height: 640 } });
		await ask(page, 'громада');
		await results(page).nth(4).getByRole('link').waitFor();
		await page.getByRole('button', { name: 'Показати ще' }).scrollIntoViewIfNeeded();
		await results(page).nth(9).getByRole('link').waitFor();
		expect(await results(page).getByRole('link').count()).toBeGreaterThanOrEqual(10);
		await page.context().close();
	});
});

describe('narrowing', () => {
	test('counts what each value leaves, stands in the address, and can be cleared', async () => {
		const { page } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
		await ask(page, 'бюджет');
		const all = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
		const cases = page.getByRole('checkbox', { name: /^Кейси \d+$/ });
		await cases.waitFor();
		const label =
			(await page.locator('label', { has: page.locator('input[name=kind][value=cases]') }).textContent()) ?? '';
		const count = Number(/\d+/.exec(label)?.[0]);
		expect(count).toBeLessThan(all);
		await cases.check();
		await page.waitForFunction(
			(wanted) => document.querySelector('[role=status]')?.textContent.includes(` ${wanted} `),
			String(count),
		);
		expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['cases']);
		await results(page).nth(4).getByRole('link').waitFor();
		expect(new Set(await results(page).locator('.eyebrow').allTextContents())).toEqual(new Set(['Кейс']));
		await page.getByRole('button', { name: 'Прибрати фільтри' }).click();
		await page.waitForFunction(
			(wanted) => document.querySelector('[role=status]')?.textContent.includes(` ${wanted} `),
			String(all),
		);
		expect(new URL(page.url()).searchParams.has('kind')).toBe(false);
		await page.context().close();
	});

	test('by a value that there is not is said, and left out', async () => {
		const { page, faults } = await openPage(browser);
		await visit(page, '/search/?q=%D0%B1%D1%8E%D0%B4%D0%B6%D0%B5%D1%82&kind=spaceships');
		await page.getByText('Фільтр з адреси невідомий').waitFor();
		await results(page).first().getByRole('link').waitFor();
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

describe('the keyboard', () => {
	test('goes from the box to suggestions, back with Escape, and down the results', async () => {
		const { page } = await openPage(browser);
		await ask(page, 'участь');
		await results(page).nth(1).getByRole('link').waitFor();
		await box(page).fill('');
		await box(page).fill('громадські сл');
		const listed = page.getByRole('listbox', { name: 'Підказки' });
		await listed.waitFor();
		expect(await listed.getByRole('option').first().textContent()).toMatch(/громадські слухання/i);
		await page.keyboard.press('ArrowDown');
		expect(await listed.getByRole('option', { selected: true }).count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await listed.isVisible()).toBe(false);
		await page.keyboard.press('ArrowDown');
		expect(
			await page.evaluate(() => document.activeElement?.closest('li') === document.querySelector('#results > li')),
		).toBe(true);
		await page.keyboard.press('ArrowDown');
		expect(
			await page.evaluate(
				() => document.activeElement?.closest('li') === document.querySelector('#results > li:nth-child(2)'),
			),
		).toBe(true);
		await page.keyboard.press('Escape');
		expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
		await page.context().close();
	});

	test('takes a suggestion with Enter', async () => {
		const { page } = await openPage(browser);
		await visit(page, '/search/');
		await box(page).fill('старостинський');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/glossary\/starosta-district\/$/);
		await page.context().close();
	});
});

describe('what it costs', () => {
	test('nothing of it is loaded before something is asked', async () => {
		const { page, requests } = await openPage(browser);
		await visit(page, '/search/');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((url) => url.includes('search-data'))).toEqual([]);
		await page.context().close();
	});

	test('the first answer and a later word stay within their budgets', async () => {
		const { page } = await openPage(browser, { viewport: { width: 360, height: 640 } });
		const bytes = await countBytes(await page.context().newCDPSession(page));
		await visit(page, '/search/');
		await page.waitForLoadState('networkidle');
		for (const [query, limit] of [
			['бюджетами', budget.firstQuery],
			['радою', budget.laterQuery],
		] as const) {
			const before = bytes();
			await box(page).fill(query);
			await page.keyboard.press('Enter');
			await page.waitForFunction((text) => document.title.startsWith(text), query);
			await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.startsWith('Знайдено'));
			await results(page).nth(4).getByRole('link').waitFor();
			await page.waitForLoadState('networkidle');
			expect(bytes() - before).toBeGreaterThan(0);
			expect(bytes() - before).toBeLessThanOrEqual(limit);
		}
		await page.context().close();
	});
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
	test.each([360, 1280])('axe finds no fault with results, facets and suggestions at %d px', async (width) => {
		const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
		await ask(page, 'hromadi');
		await results(page).nth(2).getByRole('link').waitFor();
		await page.locator('.narrow > summary').first().click();
		await box(page).fill('');
		await box(page).pressSequentially('бюдж');
		await page.getByRole('option').first().waitFor();
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	});
});

test('asks nobody but the site', async () => {
	const { page, requests } = await openPage(browser);
	await ask(page, 'петиція');
	await results(page).first().getByRole('link').waitFor();
	expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	await page.context().close();
});
