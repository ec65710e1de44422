/** The same look with axe at every kind of page; the longest tests, so they are in several files, and two run at once. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { allKinds, launch, openPage, visit } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that a colour scheme can break; the markup is the same in both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** A small phone and a laptop. */
const WIDTHS = [360, 1280];

/** What axe has against a page as it stands. @param colours only what a colour scheme can break */
export async function axeFaults(page: Page, { colours = false } = {}): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations } = await (colours ? builder.withRules(OF_COLOUR) : builder.withTags(TAGS)).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** @param locale only pages in this language */
export function testWithAxe(colorScheme: 'light' | 'dark', locale?: Locale): void {
	const kinds = allKinds.filter((kind) => locale === undefined || kind.locale === locale);
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	describe(`in the ${colorScheme} scheme axe finds no fault`, () => {
		test.each(kinds)('on $kind in $locale', async ({ path }) => {
			const { page } = await openPage(browser, { colorScheme });
			const faults: string[] = [];
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				await visit(page, path);
				const found = await axeFaults(page, { colours: colorScheme === 'dark' });
				faults.push(...found.map((fault) => `${String(width)} ${fault}`));
			}
			await page.context().close();
			expect(faults).toEqual([]);
		});
	});
}
