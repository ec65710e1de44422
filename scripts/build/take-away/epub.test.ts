import { rmSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { bookTypes } from '../../../src/lib/take-away.ts';
import { builtSite } from './__fixtures__/built.ts';
import { epubOf } from './epub.ts';

const sites = locales.map((locale) => ({ locale, built: builtSite(locale) }));
const [{ built: uk }] = sites as [(typeof sites)[number]];
afterAll(() => {
	for (const { built } of sites) rmSync(built.folder, { recursive: true });
});

/** The files of an EPUB as texts. */
function read(epub: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(epub)).map(([name, data]) => [name, strFromU8(data)]));
}

const complaints = async (epub: Uint8Array) => (await EpubCheck.validate(epub)).messages.map(({ message }) => message);

describe.each(sites)('EPUBs in $locale', ({ built: { book, library } }) => {
	it.each(bookTypes)('of %s have no fault that EPUBCheck knows', async (type) => {
		expect(await complaints(epubOf(book(type), library))).toEqual([]);
	});
});

it('a fault would be found', async () => {
	const epub = epubOf({ ...uk.book('cases'), day: 'колись' }, uk.library);
	expect(await complaints(epub)).not.toEqual([]);
});

describe('an EPUB', () => {
	const epub = epubOf(uk.book('toolkits'), uk.library);
	const files = read(epub);

	it('begins with its type, as it is', () => {
		expect(Buffer.from(epub.slice(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
	});

	it('says its language, title, address, day, and whom it suits', () => {
		const { title, day } = uk.book('toolkits');
		for (const said of [
			'<dc:language>uk</dc:language>',
			`<dc:title>${title}</dc:title>`,
			'<dc:identifier id="address">https://example.org/viche/toolkits/',
			`<meta property="dcterms:modified">${day}T00:00:00Z</meta>`,
			'<meta property="schema:accessMode">textual</meta>',
			'<meta property="schema:accessibilityFeature">tableOfContents</meta>',
			'<meta property="schema:accessibilitySummary">Увесь вміст',
		])
			expect(files['EPUB/package.opf']).toContain(said);
	});

	it('has a table of contents that leads to chapters and their parts', () => {
		expect(files['EPUB/nav.xhtml']).toContain('<a href="chapter-1.xhtml#law">Закон &amp; порядок</a>');
		expect(files['EPUB/nav.xhtml']).toContain('<a href="chapter-1.xhtml#part-2">Без імені</a>');
	});

	it('leads to other pages by their full addresses, and leaves what is only for sites behind', () => {
		const text = files['EPUB/chapter-1.xhtml'] ?? '';
		expect(text).toContain('href="#law"');
		expect(text).toContain('href="https://example.org/viche/glossary/toloka/"');
		expect(text).toContain('<details open="">');
		for (const gone of ['Telegram', 'Головна', '<!--', '<script']) expect(text).not.toContain(gone);
	});

	it('carries its pictures', () => {
		expect(files['EPUB/chapter-1.xhtml']).toContain('src="images/media-map.png"');
		expect(files['EPUB/images/media-map.png']).toBeDefined();
		expect(files['EPUB/chapter-1.xhtml']).toContain('<p><img src="images/media-hall.webp"');
		expect(files['EPUB/chapter-1.xhtml']).not.toMatch(/srcset|<button/);
		expect(files['EPUB/images/media-hall.webp']).toBeDefined();
	});

	it('is the same whenever and wherever it is made', () => {
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		const again = epubOf(uk.book('toolkits'), uk.library);
		process.env['TZ'] = zone;
		expect(Buffer.compare(again, epub)).toBe(0);
	});
});

it('an EPUB of a collection has its items in their order, and leads from one to another', () => {
	const book = uk.book('collections');
	const files = read(epubOf(book, uk.library));
	const titles = Object.keys(files)
		.filter((name) => name.includes('chapter-'))
		.map((name) => /<title>(.*?)<\/title>/.exec(files[name] ?? '')?.[1]);
	expect(titles).toEqual(book.chapters.map(({ title }) => title));
	const hearing = book.chapters.findIndex(({ path }) => path === '/practices/public-hearing/');
	expect(files['EPUB/chapter-1.xhtml']).toContain(`href="chapter-${String(hearing + 1)}.xhtml#law"`);
});
