/** The parts of the search page, by their roles and names. */
import type { Page } from 'playwright-core';
import { visit } from './site.ts';

export const status = (page: Page) => page.getByRole('status');
export const results = (page: Page) => page.locator('ol#results > li');
export const box = (page: Page) => page.getByRole('main').getByLabel(/Що шукаєте|What are you looking for/);

/** Opens the page with a query, and waits for what it says. */
export async function ask(page: Page, query: string, path = '/search/'): Promise<void> {
	await visit(page, `${path}?${new URLSearchParams({ q: query }).toString()}`);
	await page.waitForFunction(() =>
		/^(Знайдено|Нічого|Nothing|\d+ page|З цими)/.test(document.querySelector('[role=status]')?.textContent ?? ''),
	);
}
