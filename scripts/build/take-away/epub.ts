/** An EPUB 3 of a book: a chapter a page, tables of contents for new and old readers, a word on where it is from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getT } from '../../../src/i18n/index.ts';
import type { Book } from './books.ts';
import { CONTAINER, navBody, ncx, packageDocument, xhtmlPage } from './epub-package.ts';
import { epubText, type EpubChapter, type EpubText } from './epub-text.ts';
import type { Library } from './library.ts';
import { escape } from '../../../src/lib/markup.ts';
import { liveAddress, originOf } from './origin.ts';
import { zipOf } from '../../../src/lib/zip.ts';

const STYLE = readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8');

export function epubOf(book: Book, library: Library): Uint8Array {
	const read = epubText(book, library);
	const text: EpubText = { ...read, chapters: [...read.chapters, lastPage(book, library)] };
	const address = liveAddress(book, library.place);
	const files: [string, string | Uint8Array][] = [
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', CONTAINER],
		['EPUB/package.opf', packageDocument(book, text, address)],
		['EPUB/nav.xhtml', xhtmlPage(book, book.title, navBody(book, text.chapters))],
		['EPUB/toc.ncx', ncx(book, text.chapters, address)],
		['EPUB/style.css', STYLE],
		...text.chapters.map(({ file, title, body }): [string, string] => [`EPUB/${file}`, xhtmlPage(book, title, body)]),
		...text.pictures.map(({ name, bytes }): [string, Uint8Array] => [`EPUB/images/${name}`, bytes]),
	];
	return zipOf(new Map(files), book.day);
}

function lastPage(book: Book, { place }: Library): EpubChapter {
	const title = getT(book.locale)('take.about');
	return { title, file: 'about.xhtml', parts: [], body: `<h1>${escape(title)}</h1>${originOf(book, place)}` };
}
