/** Every page of the site, not only one of each kind: a screen reader reads each part by the rules of its language. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { skippedLevels, unmarkedLanguages } from './in-page.ts';
import { builtPages, launch, openPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** What is looked for, and what was found, each fault once with a page that has it. */
const looks = [
	['what is in another language than its page says so', unmarkedLanguages],
	['headings skip no level', skippedLevels],
] as const;
const found = looks.map(() => new Map<string, string>());

beforeAll(async () => {
	const { page } = await openPage(browser, { javaScriptEnabled: false });
	for (const { path, html } of pages) {
		// Styles only make it slower.
		await page.setContent(html.replaceAll(/<style[\s\S]*?<\/style>/g, ''), { waitUntil: 'commit' });
		for (const [index, [, look]] of looks.entries())
			for (const fault of await page.evaluate(look)) found[index]?.set(fault, path);
	}
	await page.context().close();
}, 300_000);

test.each(looks.map(([name], index) => ({ name, index })))('$name', ({ index }) => {
	expect([...(found[index] ?? [])].map(([fault, path]) => `${path}: ${fault}`)).toEqual([]);
});
