import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { builtPages, dist, launch, openPage, origin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const taken = readdirSync(join(dist, 'take'), { recursive: true, encoding: 'utf8' });
const ending = (end: string) => taken.filter((name) => name.endsWith(end)).map((name) => `/take/${name}`);

test('every EPUB is without fault', async () => {
	const faults = [];
	for (const path of ending('.epub')) {
		const { messages } = await EpubCheck.validate(readFileSync(join(dist, path)));
		faults.push(...messages.map(({ message }) => `${path}: ${message}`));
	}
	expect(ending('.epub').length).toBeGreaterThan(100);
	expect(faults).toEqual([]);
}, 120_000);

test('no page keeps the marker, and every weight that a page names is true', () => {
	const pages = builtPages();
	expect(pages.filter(({ html }) => html.includes('<!--take')).map(({ path }) => path)).toEqual([]);
	const offers = pages.flatMap(({ html }) => [...html.matchAll(/href="(\/take\/[^"]+)">[^<]+<\/a> \((\d+)\s[КK]/g)]);
	expect(offers.length).toBeGreaterThan(250);
	for (const [, path = '', said] of offers) {
		const file = join(dist, path);
		const { size } = statSync(existsSync(`${file}.br`) ? `${file}.br` : file);
		expect(Math.abs(size / 1000 - Number(said)), path).toBeLessThanOrEqual(0.5);
	}
});

test.each([
	['/take/uk/toolkits/draft-community-statute.epub', 'application/epub+zip'],
	['/take/uk/toolkits/draft-community-statute.pdf', 'application/pdf'],
	['/take/viche-uk.zip', 'application/zip'],
	['/take/uk/practices/public-hearing-poster.html', 'text/html;charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
	const answer = await fetch(origin + path);
	expect(answer.headers.get('content-type')).toBe(type);
	await answer.arrayBuffer();
});

describe('a reader', () => {
	test('finds under a toolkit its print version, EPUB and PDF, and opens the first', async () => {
		const { page, requests, faults } = await openPage(browser, { javaScriptEnabled: false });
		await visit(page, '/toolkits/draft-community-statute/');
		for (const name of ['EPUB', 'PDF', 'версія для друку'])
			expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
		requests.length = 0;
		await page.getByRole('link', { name: 'версія для друку' }).click();
		await page.getByRole('heading', { name: 'Зразки документів' }).first().waitFor();
		expect(requests.filter((url) => !url.endsWith('.html') && !url.startsWith('data:'))).toEqual([]);
		const code = page.getByRole('img', { name: /камеру/ });
		expect(await code.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await code.isVisible()).toBe(true);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test.each([
		['uk/toolkits/draft-community-statute', 'light'],
		['uk/collections/six-cases', 'dark'],
		['en/practices/e-petition-poster', 'light'],
	] as const)(
		'meets nothing in %s, in the %s scheme, that axe has against it, and it fits a phone',
		async (name, colorScheme) => {
			const { page } = await openPage(browser, { colorScheme, viewport: { width: 320, height: 640 } });
			await visit(page, `/take/${name}.html`);
			expect(await axeFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			await page.context().close();
		},
	);
});

/** Sheets of paper in a PDF. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('every poster fits on one sheet of A4', async () => {
	const { page } = await openPage(browser, { javaScriptEnabled: false });
	const tooLong: string[] = [];
	for (const path of ending('-poster.html')) {
		await visit(page, path);
		if (sheets(await page.pdf({ preferCSSPageSize: true })) !== 1) tooLong.push(path);
	}
	expect(ending('-poster.html').length).toBeGreaterThan(40);
	expect(tooLong).toEqual([]);
	await page.context().close();
});

test('a reading page prints without navigation, with addresses in full', async () => {
	const { page } = await openPage(browser);
	await visit(page, '/practices/public-hearing/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('navigation').count()).toBe(0);
	expect(await page.getByText('Забрати з собою').isVisible()).toBe(false);
	const address = await page
		.locator('.sources a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('(https://');
	await page.context().close();
});
