/** The site as it is shipped: nobody receives messages yet, and its forms are of use all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isReady, press, question, QUESTION, says } from './form-page.ts';
import { dist, launch, openPage, origin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

test('a form that nobody receives says so, and gives the text to copy and to keep as a file', async () => {
	const { page, faults } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
	await visit(page, '/ask/?about=/practices/public-hearing/');
	await isReady(page);
	expect(await page.getByText('Сайт іще не приймає повідомлень').isVisible()).toBe(true);
	expect(await page.getByRole('button', { name: 'Надіслати' }).count()).toBe(0);
	await question(page).fill(QUESTION);
	await press(page, 'Скопіювати текст');
	await says(page, 'Скопійовано');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(QUESTION);
	expect(copied).toContain(`${origin}/practices/public-hearing/`);
	const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Зберегти у файл')]);
	expect(file.suggestedFilename()).toBe('ask.md');
	expect(readFileSync(await file.path(), 'utf8')).toContain(`## Запитання\n\n${QUESTION}`);
	await question(page).press('Enter');
	expect(faults).toEqual([]);
});

test('without a script no dead form is shown, and blank documents are there, in both languages', async () => {
	const { page } = await openPage(browser, { javaScriptEnabled: false });
	for (const [path, locale] of [
		['/ask/', 'uk'],
		['/en/exchange/join/', 'en'],
	] as const) {
		await visit(page, path);
		expect(await page.locator('#message').isVisible()).toBe(false);
		const href = (await page.getByRole('link', { name: 'DOCX' }).getAttribute('href')) ?? '';
		expect(href).toContain(`/take/${locale}/forms/`);
		expect(Object.keys(unzipSync(readFileSync(join(dist, href))))).toContain('word/document.xml');
	}
});

test('an entry leads to a question about it and to a report of an error in it', async () => {
	const { page } = await openPage(browser);
	await visit(page, '/practices/public-hearing/');
	await page.getByRole('link', { name: 'Поділитися, процитувати, повідомити про помилку' }).click();
	await page.getByRole('link', { name: 'Повідомити про помилку', exact: true }).click();
	await isReady(page);
	expect(await page.getByLabel('Про яку сторінку йдеться').inputValue()).toBe(`${origin}/practices/public-hearing/`);
	await page.goBack();
	await page.getByRole('link', { name: 'Запитати про цю сторінку' }).click();
	await page.getByRole('heading', { level: 1, name: 'Поставити запитання' }).waitFor();
});
