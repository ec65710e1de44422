/** Passing a page on: by a link, by ready words, by a code on a wall. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const practice = '/practices/community-statute/';
const phone = { viewport: { width: 360, height: 740 } };

test('a reader without script finds the ways to pass a page on at its foot', async () => {
	const { page, requests, faults } = await openPage(browser, { ...phone, javaScriptEnabled: false });
	await visit(page, practice);
	await page.getByRole('link', { name: 'Поділитися, процитувати, повідомити про помилку' }).click();
	expect(new URL(page.url()).pathname).toBe(`${practice}share/`);
	const address = await page.getByRole('group', { name: 'Адреса сторінки' }).innerText();
	expect(new URL(address).pathname).toBe(practice);
	for (const name of ['Telegram', 'Viber', 'WhatsApp', 'Facebook', 'Електронна пошта', 'SMS']) {
		const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
		expect(decodeURIComponent(href ?? ''), name).toContain(address);
	}
	expect(await page.getByRole('img', { name: 'QR-код' }).isVisible()).toBe(true);
	expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
	expect(requests.every((url) => url.startsWith(new URL(page.url()).origin))).toBe(true);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('the ready text is copied with one press, and it is said', async () => {
	const { page, faults } = await openPage(browser, { ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
	await visit(page, `/en${practice}share/`);
	await page.getByRole('button', { name: 'Copy: Ready text' }).click();
	await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split('\n')).toEqual([
		expect.stringMatching(/statute/i),
		expect.stringContaining('1 January 2027'),
		expect.stringMatching(/^http.*\/en\/practices\/community-statute\/$/),
	]);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('a page is cited in a line, in BibTeX and in CSL-JSON, by its own address', async () => {
	const { page } = await openPage(browser, { ...phone, javaScriptEnabled: false });
	await visit(page, `${practice}share/`);
	const address = await page.getByRole('group', { name: 'Адреса сторінки' }).innerText();
	const plain = await page.getByRole('group', { name: 'Як процитувати цю сторінку' }).innerText();
	expect(plain).toMatch(/^Віче\. Статут територіальної громади.+Оновлено \d+ [а-яі]+ \d{4}/);
	expect(plain).toContain(address);
	await page.getByText('BibTeX', { exact: true }).click();
	expect(await page.getByRole('group', { name: 'BibTeX' }).innerText()).toContain(`url = {${address}}`);
	await page.getByText('CSL-JSON', { exact: true }).click();
	const [item] = JSON.parse(await page.getByRole('group', { name: 'CSL-JSON' }).innerText()) as { URL: string }[];
	expect(item?.URL).toBe(address);
	await page.context().close();
});

test('where the browser refuses to copy, the text is marked and it is said', async () => {
	const { page } = await openPage(browser, phone);
	await visit(page, `${practice}share/`);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.getByRole('button', { name: 'Копіювати: Готовий текст' }).click();
	await page.getByRole('status').filter({ hasText: 'Не вдалося скопіювати' }).waitFor();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('Статут територіальної громади');
	await page.context().close();
});

test('an entry has a card of its own, which its page names', async () => {
	const { page } = await openPage(browser);
	await visit(page, practice);
	const card = await page.locator('meta[property="og:image"]').getAttribute('content');
	expect(new URL(card ?? '').pathname).toBe('/og/uk/practices/community-statute.png');
	const png = readFileSync(join(dist, 'og/uk/practices/community-statute.png'));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 420]);
	await page.context().close();
});

test('the page for those who tell others has texts, cards, posters and a quotation without script', async () => {
	const { page } = await openPage(browser, { ...phone, javaScriptEnabled: false });
	await visit(page, '/press/');
	expect(await page.getByRole('group', { name: 'Цитата для вашого сайту' }).innerText()).toMatch(/^<blockquote/);
	const poster = page.getByRole('main').getByRole('link', { name: 'Громадські слухання', exact: true });
	await poster.click();
	await page.getByRole('heading', { name: 'Громадські слухання' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/take/uk/practices/public-hearing-poster.html');
	await page.context().close();
});
