/** Samples for word processors: filled in on a phone, read by LibreOffice. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice, readWithOffice } from '../../scripts/office.ts';
import { dist, launch, openPage, visit } from './site.ts';

const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'viche-documents-'));
const phone = { viewport: { width: 360, height: 740 }, acceptDownloads: true };

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

async function take(page: Page, form: 'DOCX' | 'ODT'): Promise<string> {
	const sample = page.getByRole('region', { name: 'Рішення ради про статут (зразок)' });
	const coming = page.waitForEvent('download');
	await sample.getByRole('button', { name: `Завантажити заповнений ${form}` }).click();
	const download = await coming;
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	await sample.getByRole('status').filter({ hasText: 'Файл готовий' }).waitFor();
	return path;
}

/** The text of each document by its name without the extension. */
function textsOf(files: readonly string[], name: string): Map<string, string> {
	const out = join(folder, name);
	mkdirSync(out);
	readWithOffice(office ?? '', files, out, join(folder, 'profile'));
	return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

describe('a reader', () => {
	test('fills in a sample where it stands, takes it as a document, and finds it again', async () => {
		const { page, faults } = await openPage(browser, phone);
		await visit(page, '/toolkits/draft-community-statute/templates/');
		const sample = page.getByRole('region', { name: 'Рішення ради про статут (зразок)' });
		await sample.getByRole('button', { name: 'Заповнити тут' }).click();
		await sample.getByRole('textbox', { name: /Про затвердження Статуту назва/ }).fill('Вигаданої «Тестової» & Малої');
		await sample.getByRole('textbox', { name: /оприлюднити Статут до дата/ }).fill('12 січня');
		const files = [await take(page, 'DOCX'), await take(page, 'ODT')];
		await page.reload();
		expect(await sample.getByRole('textbox', { name: /дата/ }).inputValue()).toBe('12 січня');
		await sample.getByRole('button', { name: 'Стерти написане' }).click();
		expect(await sample.getByRole('textbox', { name: /дата/ }).inputValue()).toBe('');
		expect(faults).toEqual([]);
		await page.context().close();
		if (office === undefined) return;
		for (const file of files) {
			const [text = ''] = textsOf([file], file.slice(file.lastIndexOf('.') + 1)).values();
			expect(text, file).toContain('Про затвердження Статуту Вигаданої «Тестової» & Малої територіальної громади');
			expect(text, file).toContain('(Посада) – оприлюднити Статут до 12 січня і подати');
		}
	});

	test('finds every sample on one page, without script too, with its weight', async () => {
		const { page } = await openPage(browser, { ...phone, javaScriptEnabled: false });
		await visit(page, '/en/documents/');
		const links = page.getByRole('main').getByRole('link', { name: /^(DOCX|ODT), / });
		expect(await links.count()).toBeGreaterThan(20);
		for (const text of await links.allInnerTexts()) expect(text).toMatch(/^(DOCX|ODT), \d+\sKB\s[^]+$/);
		await page.context().close();
	});

	test('is told when a file cannot be had, and keeps what was written', async () => {
		const { page } = await openPage(browser, phone);
		await visit(page, '/toolkits/draft-community-statute/templates/');
		const sample = page.getByRole('region', { name: 'Рішення ради про статут (зразок)' });
		await sample.getByRole('button', { name: 'Заповнити тут' }).click();
		await sample.getByRole('textbox', { name: /дата/ }).fill('12 січня');
		await page.context().setOffline(true);
		await sample.getByRole('button', { name: 'Завантажити заповнений ODT' }).click();
		await sample.getByRole('status').filter({ hasText: 'Файл не вдалося завантажити' }).waitFor();
		expect(await sample.getByRole('textbox', { name: /дата/ }).inputValue()).toBe('12 січня');
		await page.context().close();
	});
});

// Other machines than Debian's may have no LibreOffice; `npm test` says so.
test.skipIf(office === undefined)('LibreOffice opens every document of the site', () => {
	const made = ['uk', 'en'].flatMap((locale) =>
		['documents', 'forms'].flatMap((kind) =>
			readdirSync(join(dist, 'take', locale, kind))
				.filter((name) => /\.(docx|odt)$/.test(name))
				.map((name) => join(dist, 'take', locale, kind, name)),
		),
	);
	for (const form of ['docx', 'odt'])
		for (const locale of ['uk', 'en']) {
			const files = made.filter((file) => file.endsWith(form) && file.includes(`/take/${locale}/`));
			const texts = textsOf(files, `${locale}-${form}`);
			expect(texts.size).toBe(files.length);
			for (const [name, text] of texts) expect(text.length, name).toBeGreaterThan(100);
		}
});
