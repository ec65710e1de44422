/** Every page of the site, not only one of each kind: a screen reader reads each part by the rules of its language. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { skippedLevels, unmarkedLanguages } from './in-page.ts';
import { builtPages, launch } from './site.ts';

const pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** What is looked for, and what was found, each fault once with a page that has it. */
const looks = [
	['what is in another language than its page says so', unmarkedLanguages],
	['headings skip no level', skippedLevels],
] as const;
const found = looks.map(() => new Map<string, string>());

/** Pages read by the browser at one time. */
const BATCH = 100;

beforeAll(async () => {
	const browser = await launch();
	afterAll(() => browser.close());
	const page = await browser.newPage();
	for (let from = 0; from < pages.length; from += BATCH) {
		const batch = pages.slice(from, from + BATCH);
		for (const [index, [, look]] of looks.entries()) {
			const faults = await page.evaluate(readEach, { texts: batch.map(({ html }) => html), look: look.toString() });
			for (const [place, { path }] of batch.entries())
				for (const fault of faults[place] ?? []) found[index]?.set(fault, path);
		}
	}
}, 300_000);

/** Runs in the browser: parses pages without showing them, which runs no script and loads no file. */
function readEach({ texts, look }: { texts: readonly string[]; look: string }): string[][] {
	const lookAt = (0, eval)(`(${look})`) as (page: Document) => string[];
	const parser = new DOMParser();
	return texts.map((text) => lookAt(parser.parseFromString(text, 'text/html')));
}

test.each(looks.map(([name], index) => ({ name, index })))('$name', ({ index }) => {
	expect([...(found[index] ?? [])].map(([fault, path]) => `${path}: ${fault}`)).toEqual([]);
});
