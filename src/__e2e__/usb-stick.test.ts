import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, launch } from './site.ts';

const words = [
	{
		locale: 'uk',
		toolkits: 'Інструментарії',
		toolkit: 'Підготуйте статут громади за 40 днів',
		samples: /Розділи статуту/,
	},
	{ locale: 'en', toolkits: 'Toolkits', toolkit: 'Prepare the community statute in 40 days', samples: /sample/ },
];

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(words)('the whole base in $locale, on a stick', ({ locale, toolkits, toolkit, samples }) => {
	const folder = mkdtempSync(join(tmpdir(), 'viche-stick-'));
	const files = Object.entries(unzipSync(readFileSync(join(dist, `take/viche-${locale}.zip`))));
	beforeAll(() => {
		for (const [name, data] of files) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), data);
		}
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	test('leads from the home page to a sample document, with no network and no script', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
		const page = await context.newPage();
		await page.goto(pathToFileURL(join(folder, 'index.html')).href);
		await page.getByRole('navigation').getByRole('link', { name: toolkits, exact: true }).click();
		await page.getByRole('main').getByRole('link', { name: toolkit }).first().click();
		await page.getByRole('main').getByRole('link', { name: samples }).first().click();
		expect(page.url()).toMatch(/^file:.*\/templates\/index\.html#sample-1$/);
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		await context.close();
	});

	test('shows the pictures of its pages, each from one file', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
		const page = await context.newPage();
		await page.goto(pathToFileURL(join(folder, 'editors/index.html')).href);
		const widths = await page
			.getByRole('img')
			.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
		expect(widths).toEqual(widths.map(() => 720));
		expect(widths).toHaveLength(8);
		expect(await page.locator('source, [srcset], .picture-load').count()).toBe(0);
		await context.close();
	});

	test('has every page and picture that its pages lead to', () => {
		const names = new Set(files.map(([name]) => name));
		const broken = files
			.filter(([name]) => name.endsWith('.html'))
			.flatMap(([name, data]) =>
				[
					...Buffer.from(data)
						.toString()
						.matchAll(/\s(?:href|src)="(?![a-z]+:|#)([^"#]+)/g),
				]
					.map(([, href = '']) => posix.join(posix.dirname(name), decodeURI(href)))
					.filter((target) => !names.has(target))
					.map((target) => `${name} → ${target}`),
			);
		expect([...new Set(broken)]).toEqual([]);
		expect(names.size).toBeGreaterThan(500);
	});

	test('has no script and no form', () => {
		const pages = files.filter(([name]) => name.endsWith('.html'));
		const active = pages.filter(([, data]) => /<script|<form|<iframe/.test(Buffer.from(data).toString()));
		expect(active.map(([name]) => name)).toEqual([]);
		expect(existsSync(join(folder, 'index.html'))).toBe(true);
	});
});
