/** What editors see of an entry before it is saved is what readers will see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, IMG, plainPictures } from '../../scripts/build/pictures/markup.ts';
import { markLanguages } from '../lib/writing/languages.ts';
import { allEntries, editedEntry, entryNamed, frame, openDoor, outline, preview } from './admin-preview.ts';
import { dist, launch, openPage } from './site.ts';

/** What can be taken away is made after the pages, so an entry that is not saved has none of it. */
const OFFER = /<p class="no-print">[^<]*<a href="\/take\/.*?<\/p>/;

/** Programs, copies of pictures and sizes of packs are known when the site is whole: an entry that is not saved has none. */
const asBefore = (html: string) =>
	withoutFiles(plainPictures(html))
		.replace(OFFER, '')
		.replace(ALIKE, '')
		.replaceAll(/ data-run="[^"]*"/g, ' data-run=""')
		.replaceAll(/(<span data-pack-size="[^"]+">)[^<]*/g, '$1');

/** Pictures by their words alone. */
const withoutFiles = (html: string) => html.replaceAll(IMG, (tag) => `<img alt="${attribute(tag, 'alt')}">`);

/** Which communities are alike is weighed by all that each did, which the index of the door does not hold. */
const ALIKE = /<section class="section" aria-labelledby="?alike"?>[^]*?<\/section>/;

let browser: Browser;
let page: Page;
let faults: string[];
beforeAll(async () => {
	browser = await launch();
	({ page, faults } = await openPage(browser));
	await openDoor(page);
});
afterAll(() => browser.close());

test('every entry in both languages is the page that was built of it', async () => {
	const different: unknown[] = [];
	for (const { path, edited } of allEntries) {
		const [built, shown] = [
			await outline(page, asBefore(readFileSync(join(dist, path, 'index.html'), 'utf8'))),
			// Words of the other language are marked in whole pages, when the site is built.
			await outline(page, withoutFiles(markLanguages(await preview(page, edited))).replace(ALIKE, '')),
		];
		const at = built.findIndex((line, index) => line !== shown[index]);
		if (at >= 0 || built.length !== shown.length || built.length === 0) {
			different.push({ path, built: built.slice(at - 1, at + 3), shown: shown.slice(at - 1, at + 3) });
		}
	}
	expect(different).toEqual([]);
	expect(allEntries.length).toBeGreaterThan(100);
	expect(faults).toEqual([]);
});

test('the program weighs no more than 160 KB on the way', () => {
	expect(brotliCompressSync(readFileSync(join(dist, 'admin/preview.js'))).length).toBeLessThan(160_000);
});

describe('in a frame of the door', () => {
	const toolkit = editedEntry(entryNamed('toolkits/draft-community-statute'), 'uk');

	test('the page has its styles and breaks no rule of the headers', async () => {
		await frame(page, await preview(page, toolkit));
		const inner = page.frameLocator('iframe');
		const [font, width] = await inner.locator('h1').evaluate((heading) => {
			return [getComputedStyle(heading).fontFamily, document.querySelector('.wrap')?.getBoundingClientRect().width];
		});
		expect(font).toContain('serif');
		expect(width).toBeGreaterThan(300);
		expect(faults).toEqual([]);
	});

	test('a link within the page stays in it, others open beside the form', async () => {
		await frame(page, await preview(page, toolkit));
		const inner = page.frameLocator('iframe');
		await inner.locator('.contents a').last().click();
		await expect.poll(() => inner.locator('html').evaluate(() => scrollY)).toBeGreaterThan(100);
		expect(page.context().pages()).toHaveLength(1);
		const opened = page.context().waitForEvent('page');
		await inner.locator('.brand').click();
		expect(new URL((await opened).url()).pathname).toBe('/');
		await (await opened).close();
	});
});

describe('an entry that is not finished', () => {
	const practice = (data: Readonly<Record<string, unknown>>, body = '') =>
		preview(page, { collection: 'practices', id: 'new', locale: 'uk', files: { uk: { data, body, extension: 'md' } } });

	test('has a page as soon as it has a title', async () => {
		const html = await practice({ title: 'Нова практика', summary: 'Коротко' }, '## Розділ\n\nПерші *слова*.');
		expect(html).toContain('<h1>Нова практика</h1>');
		expect(html).toContain('Перші <em>слова</em>.');
		expect(html).not.toContain('undefined');
	});

	test('leaves out what is half-typed', async () => {
		const html = await practice({
			title: 'Нова',
			sources: [{ title: 'Без адреси' }, { title: 'Ціле', url: 'https://example.org/a', kind: 'site' }],
			participationLevel: 'no-such-level',
			steps: [{ title: 'Крок' }, {}],
		});
		expect(html).toContain('Крок');
		expect(html).toContain('Ціле');
		expect(html).not.toContain('Без адреси');
		expect(html).not.toContain('no-such-level');
	});

	test('with no file at all says that the page will be here', async () => {
		const html = await preview(page, { collection: 'practices', id: 'new', locale: 'uk', files: {} });
		expect(html).toContain('щойно ви почнете писати');
	});
});

describe('components in the text', () => {
	const toolkit = (body: string) => {
		const edited = editedEntry(entryNamed('toolkits/draft-community-statute'), 'uk');
		const { uk } = edited.files;
		return preview(page, {
			...edited,
			files: { ...edited.files, ...(uk && { uk: { ...uk, body, extension: 'mdx' } }) },
		});
	};

	test('are those of the site', async () => {
		const html = await toolkit(
			'Слово.\n\n<Note kind="law" title="Закон & право">\n\n- **пункт** [тут](/laws/)\n\n</Note>\n\n<Counts />\n',
		);
		const [note = ''] = /<aside.*?<\/aside>/s.exec(html) ?? [];
		expect(note.replaceAll(/>\s+</g, '><')).toBe(
			'<aside class="note note-law"><p class="note-title">Закон &amp; право</p><ul><li><strong>пункт</strong><a href="/laws/">тут</a></li></ul></aside>',
		);
		const [counts = ''] = /<dl class="counts">.*?<\/dl>/s.exec(html) ?? [];
		expect(counts).toMatch(/<dd>[1-9]\d*<\/dd>/);
	});

	test('without a pair are named', async () => {
		expect(await toolkit('<Note>\n\nСлово.')).toContain('не має пари');
	});
});
