import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as clipboards from '../../admin/words/__fixtures__/clipboards.ts';
import { serveBench, type Bench } from './admin-bundle.ts';
import { launch } from './site.ts';

declare global {
	interface Window {
		pasted: string[];
	}
}

const SCRIPT = `
	import { markdownFromPaste } from './admin/words/paste.ts';
	window.pasted = [];
	document.querySelector('textarea').addEventListener('paste', (event) => {
		event.preventDefault();
		window.pasted.push(markdownFromPaste(event.clipboardData.getData('text/html')));
	});
`;

let browser: Browser;
let bench: Bench;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	bench = await serveBench(SCRIPT, '<textarea></textarea>');
	page = await browser.newPage();
	await page.goto(bench.url);
});
afterAll(async () => {
	bench.close();
	await browser.close();
});

test.each(Object.entries(clipboards))('the clipboard of %s gives the same in a browser', async (_name, sample) => {
	const markdown = await page.evaluate((html) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', html);
		document.querySelector('textarea')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
		return window.pasted.at(-1);
	}, sample.html);
	expect(markdown).toBe(sample.markdown);
});

test('nothing in what is pasted is run or asked for', async () => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const markdown = await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData(
			'text/html',
			'<img src="/pixel.png" onerror="document.title=1"><script>document.title=2</script>Слово',
		);
		document.querySelector('textarea')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
		return window.pasted.at(-1);
	});
	expect([markdown, await page.title(), requests]).toEqual(['Слово', 'bench', []]);
});
