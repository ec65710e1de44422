/** A toolkit that one works with, by roles and names. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, pageKinds, visit } from './site.ts';

export const PATH = pageKinds['toolkit'] ?? '';
export const KEY = 'viche:toolkit:draft-community-statute';

/** The toolkit's own first day: 40 days end on 30 December, two before the deadline. */
export const DAY = '2026-11-21';

export const startButton = (page: Page) => page.getByRole('button', { name: 'Почати сьогодні' });
export const status = (page: Page) => page.getByRole('status');
export const panel = (page: Page) => page.getByRole('region', { name: 'Ваш поступ' });
export const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
export const press = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();
export const step = (page: Page, number: number) => page.locator(`#step-${String(number)}`);

interface Opening extends BrowserContextOptions {
	readonly day?: string;
	readonly path?: string;
}

/** A page of its own reader, on the day given, at the toolkit. */
export async function openToolkit(browser: Browser, { day = DAY, path = PATH, ...options }: Opening = {}) {
	const opened = await openPage(browser, { viewport: { width: 360, height: 740 }, ...options });
	await opened.page.clock.setFixedTime(`${day}T09:00:00Z`);
	await visit(opened.page, path);
	return opened;
}

/** The same, with the work begun. */
export async function startToolkit(browser: Browser, options: Opening = {}) {
	const opened = await openToolkit(browser, options);
	await startButton(opened.page).click();
	await panel(opened.page).waitFor();
	return opened;
}

/** What a button gives as a file. */
export async function fileFrom(page: Page, name: string): Promise<{ name: string; path: string; text: string }> {
	const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
	const path = await file.path();
	return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

export async function give(
	page: Page,
	file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Завантажити поступ із файла')]);
	await chooser.setFiles(file);
}
