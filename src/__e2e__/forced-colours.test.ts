/** Readers who choose the colours of all pages themselves (Windows high contrast): nothing may be told by a background alone. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, visit } from './site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	({ page } = await openPage(browser, { forcedColors: 'active', viewport: { width: 360, height: 740 } }));
});
afterAll(() => browser.close());

/** Whether the picture of a place changes with what is done to it. */
async function looksOther(place: Locator, change: () => Promise<unknown>): Promise<boolean> {
	await place.scrollIntoViewIfNeeded();
	const box = await place.boundingBox();
	if (!box) return false;
	// What shows around it too, as outlines do.
	const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
	const before = await page.screenshot({ clip });
	await change();
	return !before.equals(await page.screenshot({ clip }));
}

const withoutMark = (place: Locator) => () =>
	place.evaluate((element) => {
		element.removeAttribute('aria-current');
	});

test.each([
	['the section of the page', '/practices/community-statute/', 'Практики', 'banner'],
	['the list that is chosen', '/cases/outcome/not-achieved/', 'Мети не досягнуто', 'main'],
	['the letter that is open', '/a-z/p/', 'П', 'main'],
] as const)('%s is marked', async (_, path, name, role) => {
	await visit(page, path);
	const link = page.getByRole(role).getByRole('link', { name, exact: true }).first();
	expect(await looksOther(link, withoutMark(link))).toBe(true);
});

test.each(['/practices/community-statute/', '/cases/', '/search/', '/'])(
	'what has the focus on %s shows it',
	async (path) => {
		await visit(page, path);
		for (const place of [
			page.getByRole('banner').getByRole('link').first(),
			page.getByRole('main').getByRole('link').first(),
		])
			expect(await looksOther(place, () => focusByKeyboard(place))).toBe(true);
		const box = page.getByRole('searchbox');
		expect(await looksOther(box, () => focusByKeyboard(box))).toBe(true);
	},
);

/** A focus that a program gives is shown only when the keyboard was used before. */
async function focusByKeyboard(place: Locator): Promise<void> {
	await page.keyboard.press('Shift');
	await place.focus();
}

test.each(['/practices/community-statute/', '/toolkits/draft-community-statute/'])(
	'numbers of steps on %s stand in circles',
	async (path) => {
		await visit(page, path);
		const number = await page
			.locator('.step')
			.first()
			.evaluate((step) => {
				const { content, borderTopStyle, borderTopColor, backgroundColor, color } = getComputedStyle(step, '::before');
				return { content, line: borderTopStyle, seen: borderTopColor !== backgroundColor && color !== backgroundColor };
			});
		expect(number).toEqual({ content: 'counter(step)', line: 'solid', seen: true });
	},
);

test('fields and buttons of the search have a border, and the chosen suggestion is marked', async () => {
	await visit(page, '/search/');
	const box = page.getByRole('main').getByLabel('Що шукаєте?');
	const button = page.getByRole('button', { name: 'Знайти' });
	for (const control of [box, button])
		expect(
			await control.evaluate((element) => {
				const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
				return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
			}),
		).toBe(true);
	await box.pressSequentially('статут');
	await page.getByRole('option').first().waitFor();
	await box.press('ArrowDown');
	const chosen = page.getByRole('option', { selected: true });
	const unchoose = () =>
		chosen.evaluate((element) => {
			element.removeAttribute('aria-selected');
		});
	expect(await looksOther(chosen, unchoose)).toBe(true);
});
