/** A small built site on the disk: a page of each entry of the base, with what books must keep, drop and change. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { entryPath, withBase } from '../../../../src/lib/addresses.ts';
import { baseSite } from '../../../../src/lib/__fixtures__/site.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { Site } from '../../../../src/lib/site.ts';
import { TAKE_AWAY_MARKER, type BookType } from '../../../../src/lib/take-away.ts';
import { booksOf, type Book } from '../books.ts';
import { openLibrary, type Library } from '../library.ts';
import { pictureHtml } from '../../pictures/markup.ts';
import type { Place } from '../links.ts';

export const place: Place = { origin: 'https://example.org', base: '/viche/' };

/** One white dot. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
	'base64',
);

/** The same in WebP. */
const WEBP = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

export interface Built {
	readonly folder: string;
	readonly site: Site;
	readonly library: Library;
	readonly book: (type: BookType) => Book;
}

export function builtSite(locale: Locale): Built {
	const folder = mkdtempSync(join(tmpdir(), 'viche-take-'));
	const site = baseSite(locale, [], place.base);
	const write = (path: string, data: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), data);
	};
	for (const entry of site.entries.values())
		write(`${entryPath(entry, locale)}index.html`, pageOf(site, entry.fields.title));
	for (const book of booksOf(site))
		for (const { path, title } of book.chapters) write(`${path}index.html`, pageOf(site, title));
	write('media/map.png', PNG);
	write('media/hall.webp', WEBP);
	write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	const book = (type: BookType) => {
		const found = booksOf(site).find(({ collection }) => collection === type);
		if (!found) throw new Error(`The base has none of ${type}.`);
		return found;
	};
	return { folder, site, library: openLibrary(folder, place), book };
}

function pageOf(site: Site, title: string): string {
	const to = (path: string) => withBase(path, place.base);
	const home = site.href([]);
	return `<!DOCTYPE html><html lang="${site.locale}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="${to('/favicon.svg')}"><link rel="manifest" href="${home}manifest.webmanifest"></head><body>
<header><form class="site-search" role="search" action="${home}search/"><input name="q"></form><div class="site-langs"><a href="${to('/en/')}">English</a></div></header>
<main id="main"><nav><a href="${home}">Головна</a></nav><article class="entry"><h1>${title}</h1>
<section aria-labelledby="law"><h2 id="law">Закон &amp; порядок</h2><p><a href="#law">Сюди</a> <a href="${home}practices/public-hearing/#law">практика</a> <a href="${home}glossary/toloka/">термін</a> <a href="https://zakon.rada.gov.ua/laws/show/3703-20?a=1&amp;b=2">закон</a><br></p></section>
<h2>Без імені</h2><details><summary>Більше</summary><p>Усе</p></details><img src="${to('/media/map.png')}" alt="Мапа" width="1" height="1">
<p>${pictureWithCopies(site)}</p>
<footer><p class="no-print"><a href="https://t.me/share">Telegram</a></p>${TAKE_AWAY_MARKER}</footer></article></main><script type="application/ld+json">{}</script></body></html>`;
}

/** A picture as finished pages have it; only the copy that goes along is on the disk. */
function pictureWithCopies({ locale }: Site): string {
	const copy = (path: string, width: number) => ({ path, width, data: PNG });
	const along = copy('media/hall.webp', 720);
	const copies = {
		width: 1280,
		height: 640,
		avif: [copy('media/hall-360.avif', 360), copy('media/hall-1280.avif', 1280)],
		webp: [copy('media/hall-360.webp', 360), along, copy('media/hall-1280.webp', 1280)],
		along,
		light: copy('media/hall-360.avif', 360),
	};
	return pictureHtml('<img src="/media/hall.jpg" alt="Зала">', copies, { locale, base: place.base });
}
