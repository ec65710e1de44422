/** The same look with axe at every kind of page; the longest tests, so they are in several files, and two run at once. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { allKinds, launch, openPage, visit } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against a page as it stands, without what is in frames: our pages have none. */
export async function axeFaults(page: Page): Promise<string[]> {
	// The mode for pages without frames saves a page to gather in; what passed is counted only, which halves the time.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ runOnly: TAGS, resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

interface Look {
	readonly width: 360 | 1280;
	readonly colorScheme: 'light' | 'dark';
}

/** Every kind of page in one language. The two languages are looked at in different widths and schemes, so that each is covered. */
export function testWithAxe(locale: Locale, { width, colorScheme }: Look): void {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await launch();
		({ page } = await openPage(browser, { viewport: { width, height: 800 }, colorScheme }));
	});
	afterAll(() => browser.close());

	describe(`at ${String(width)} pixels, ${colorScheme}, axe finds no fault`, () => {
		test.each(allKinds.filter((kind) => kind.locale === locale))('on $kind in $locale', async ({ path }) => {
			await visit(page, path);
			expect(await axeFaults(page)).toEqual([]);
		});
	});
}
