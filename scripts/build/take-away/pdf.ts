/** PDFs of print versions, by a browser where there is one. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { getT } from '../../../src/i18n/index.ts';
import { takePath } from '../../../src/lib/take-away.ts';
import { findBrowser, launchBrowser } from '../../browser.ts';
import { terminalLocale } from '../../settings.ts';
import type { Book } from './books.ts';
import type { Shelf } from './shelf.ts';

const AT_ONCE = 2;

/** @returns what was done, for the terminal: a place without a browser has all but PDFs */
export async function printBooks(shelf: Shelf, books: readonly Book[]): Promise<string> {
	const program = findBrowser();
	// A browser that does not start here must not keep the site from being published.
	const browser = program && (await launchBrowser(program).catch(() => undefined));
	if (!browser) return getT(terminalLocale())('build.noBrowser');
	try {
		await printAll(browser, shelf, books);
	} finally {
		await browser.close();
	}
	return `${String(books.length)} PDF`;
}

async function printAll(browser: Browser, shelf: Shelf, books: readonly Book[]): Promise<void> {
	const queue = books.values();
	const work = async () => {
		for (const book of queue) shelf.put(takePath(book.locale, book, 'pdf'), await printed(browser, shelf, book));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function printed(browser: Browser, shelf: Shelf, book: Book): Promise<Uint8Array> {
	// Tags of a PDF are numbered from the first page that its tab has shown, so each gets its own.
	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const page = await context.newPage();
	await page.goto(pathToFileURL(shelf.fileOf(takePath(book.locale, book, 'html'))).href);
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
	await context.close();
	return datedAs(pdf, book.day);
}

/** Puts the day of the text in place of the hour of printing: as many signs, so that no place in the file moves. */
function datedAs(pdf: Buffer, day: string): Buffer {
	const date = `${day.replaceAll('-', '')}000000+00'00'`;
	const text = pdf.toString('latin1');
	return Buffer.from(text.replaceAll(/(?<=\/(?:CreationDate|ModDate) \(D:)[^)]{21}/g, date), 'latin1');
}
