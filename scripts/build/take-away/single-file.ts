/** A book as one HTML file to keep, send and print: with the samples of a toolkit, the items of a collection. */
import type { AnyNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { getT } from '../../../src/i18n/index.ts';
import type { Book } from './books.ts';
import { documentOf } from './document.ts';
import type { Library } from './library.ts';
import { ownLink, readdress } from './links.ts';
import { escape } from '../../../src/lib/markup.ts';
import { htmlOf } from './markup.ts';
import { liveAddress, originOf } from './origin.ts';
import { qrCode } from '../../../src/lib/qr.ts';
import { sheetFor } from './styles.ts';

const STYLE = sheetFor('book.css');

export function singleFile(book: Book, library: Library): string {
	const { place } = library;
	const chapters = book.chapters.map(({ path }, index) => {
		const nodes = library.chapter(path);
		readdress(nodes, {
			link: (href) => linkTo(href, index, book, library),
			picture: (src) => dataAddress(src, library),
		});
		if (index > 0) placeBelow(nodes, index);
		return `<div class="chapter" id="${chapterId(index)}">${htmlOf(nodes)}</div>`;
	});
	const code = qrCode(liveAddress(book, place), escape(getT(book.locale)('take.scan')));
	const origin = `<header class="origin wrap"><div>${originOf(book, place)}</div>${code}</header>`;
	// Full addresses on paper are for what leads away from the base; the QR code leads to the rest.
	const style = `${STYLE}@media print{a[href^="${place.origin}"]::after{content:none}}`;
	return documentOf(book, place, style, `${origin}<main class="wrap">${chapters.join('')}</main>`);
}

const chapterId = (index: number) => `chapter-${String(index + 1)}`;

/** Names of places are unique in a chapter only; the first one keeps them as they are on the site. */
const idIn = (index: number, id: string) => (index === 0 ? id : `${chapterId(index)}-${id}`);

function linkTo(href: string, index: number, { chapters }: Book, { place }: Library): string {
	if (href.startsWith('#')) return `#${idIn(index, href.slice(1))}`;
	const own = ownLink(href, place.base);
	if (!own) return href;
	const chapter = chapters.findIndex(({ path }) => path === own.path);
	if (chapter === -1) return new URL(href, place.origin).href;
	return `#${own.hash === '' ? chapterId(chapter) : idIn(chapter, own.hash)}`;
}

function dataAddress(src: string, library: Library): string {
	const picture = library.picture(src);
	return picture ? `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}` : src;
}

/** Makes a further chapter part of the first one: headings a level lower, ids of its own. */
function placeBelow(nodes: readonly AnyNode[], index: number): void {
	for (const element of DomUtils.findAll(() => true, [...nodes])) {
		const [, level] = /^h([1-5])$/.exec(element.name) ?? [];
		if (level) element.name = `h${String(Number(level) + 1)}`;
		const { id } = element.attribs;
		if (id) element.attribs['id'] = idIn(index, id);
		// Parts of chapters have the same names, and landmarks must not.
		delete element.attribs['aria-labelledby'];
	}
}
