import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allKinds, launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A fault as a person reads it: the rule, the element, what to do. */
async function axeFaults(path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
	const { page } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
	await visit(page, path);
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	await page.context().close();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	test.each(allKinds)('$kind in $locale has no fault that axe finds', async ({ path, locale }) => {
		// Two widths by two languages: each kind is seen at both, in each scheme.
		const width = (locale === 'uk') === (scheme === 'light') ? 360 : 1280;
		expect(await axeFaults(path, scheme, width)).toEqual([]);
	});
});
