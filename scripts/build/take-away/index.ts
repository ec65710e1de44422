/** The stage of the build that makes what readers take away: print versions, EPUBs, PDFs, posters, the whole base. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { entryPath } from '../../../src/lib/addresses.ts';
import type { AnyEntry, Site } from '../../../src/lib/site.ts';
import { canTakeAway, TAKE_AWAY_MARKER, takePath, wholePath } from '../../../src/lib/take-away.ts';
import { bindPage } from '../../../src/lib/writing/bind.ts';
import { booksOf, lastDay, type Book } from './books.ts';
import { epubOf } from './epub.ts';
import { openLibrary, type Library } from './library.ts';
import type { Place } from './links.ts';
import { offerOf, wholeOffer } from './offer.ts';
import { offlineFiles } from './offline-site.ts';
import { printBooks } from './pdf.ts';
import { posterOf } from './poster.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { singleFile } from './single-file.ts';
import { zipOf } from '../../../src/lib/zip.ts';

/** Writes `take/` into a built site and tells its pages. @returns what was done, for the terminal */
export async function buildTakeAway(folder: string, sites: readonly Site[], place: Place): Promise<string> {
	const shelf = openShelf(folder);
	const library = openLibrary(folder, place);
	const books = sites.flatMap((site) => booksOf(site));
	for (const book of books) shelf.put(takePath(book.locale, book, 'html'), singleFile(book, library));
	const toolkits = books.filter(({ collection }) => collection === 'toolkits');
	const printing = printBooks(shelf, toolkits);
	for (const book of books) {
		shelf.put(takePath(book.locale, book, 'epub'), epubOf(book, library));
		// The browser prints at the same time, and is asked for the next sheet only between two turns of this loop.
		await nextTurn();
	}
	for (const site of sites) writePosters(site, library, shelf);
	for (const site of sites) shelf.put(wholePath(site.locale), wholeBase(folder, site, place));
	const pdfs = await printing;
	await shelf.settled();
	for (const site of sites) tellPages(folder, site, books, shelf, place);
	return `${String(books.length)} EPUB, ${pdfs}, ${(shelf.bytes() / 2 ** 20).toFixed(1)} MB`;
}

function writePosters(site: Site, { place }: Library, shelf: Shelf): void {
	const practices = new Map(site.of('practices').map((practice) => [practice.id, practice]));
	for (const book of booksOf(site)) {
		const practice = book.collection === 'practices' ? practices.get(book.id) : undefined;
		if (practice) shelf.put(takePath(site.locale, book, 'poster'), posterOf(book, practice, site, place));
	}
}

function wholeBase(folder: string, site: Site, place: Place): Uint8Array {
	const day = lastDay([...site.entries.values()]);
	return zipOf(offlineFiles({ folder, locale: site.locale, place, day }), day);
}

/** Puts the offer in the place of the marker. */
function tellPages(folder: string, site: Site, books: readonly Book[], shelf: Shelf, { base }: Place): void {
	const offers = new Map(
		books
			.filter(({ locale }) => locale === site.locale)
			.map((book) => [`${book.collection}/${book.id}`, offerOf(book, shelf.sizes, base)]),
	);
	const offerFor = ({ collection, id }: AnyEntry) =>
		offers.get(`${collection}/${id}`) ?? wholeOffer(site.locale, shelf.sizes, base);
	for (const entry of site.entries.values()) {
		if (!canTakeAway(entry)) continue;
		const path = join(folder, entryPath(entry, site.locale), 'index.html');
		const page = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			page.replace(TAKE_AWAY_MARKER, () => bindPage(offerFor(entry))),
		);
	}
}
