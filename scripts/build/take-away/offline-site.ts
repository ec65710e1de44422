/** All reading pages of one language as a folder that opens from a USB stick: no server, no network, no script. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { formatDate, getT } from '../../../src/i18n/index.ts';
import { LOCALES, locales, type Locale } from '../../../src/i18n/locales.ts';
import { TAKE_AWAY_MARKER } from '../../../src/lib/take-away.ts';
import { plainPictures } from '../pictures/markup.ts';
import { addressOf, ownLink, type Place } from './links.ts';
import { escape } from '../../../src/lib/markup.ts';
import type { Files } from '../../../src/lib/zip.ts';

export interface OfflineSite {
	/** Of the built site. */
	readonly folder: string;
	readonly locale: Locale;
	readonly place: Place;
	/** Day of the last change of the base. */
	readonly day: string;
}

/** @returns files by their names in the archive, in a fixed order; `index.html` is the home page */
export function offlineFiles(site: OfflineSite): Files {
	const pages = pagesOf(site);
	const files = new Map<string, string | Uint8Array>();
	for (const [name, html] of pages) {
		const inArchive = archiveName(name, site);
		const move = (href: string) => linkFrom(posix.dirname(inArchive), href, { site, pages, files });
		files.set(inArchive, readdressed(withoutServer(html, name, site), move));
	}
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Folders at the root that are no reading pages of the default language. */
const OTHER = ['admin/', 'take/', ...locales.map((locale) => LOCALES[locale].prefix).filter(Boolean)];

/** HTML by the name of its file. The search needs its script, and the page of a withdrawn entry only leads on. */
function pagesOf({ folder, locale }: OfflineSite): Map<string, string> {
	const { prefix } = LOCALES[locale];
	const names = readdirSync(join(folder, prefix), { recursive: true, encoding: 'utf8' })
		.map((name) => prefix + name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('index.html') && name !== `${prefix}search/index.html`)
		.filter((name) => prefix !== '' || !OTHER.some((other) => name.startsWith(other)));
	const pages = names.map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
	return new Map(pages.filter(([, html]) => !html.includes('http-equiv="refresh"')));
}

const archiveName = (name: string, { locale }: OfflineSite) => name.slice(LOCALES[locale].prefix.length);

interface Archive {
	readonly site: OfflineSite;
	readonly pages: ReadonlyMap<string, string>;
	/** Pictures and documents that pages ask for are added here. */
	readonly files: Map<string, string | Uint8Array>;
}

/** What pages show or offer besides other pages. */
const ASSET = /^(media|_assets)\/.+(?<!\.js)$|^favicon\.svg$/;

/** A link as it must stand in a page of a folder of the archive: to a file in it, else to the living site. */
function linkFrom(folder: string, href: string, { site, pages, files }: Archive): string {
	const own = ownLink(href, site.place.base);
	if (!own) return href;
	const name = own.path.slice(1);
	const page = `${name}index.html`;
	if (pages.has(page)) return posix.relative(folder, archiveName(page, site)) + (own.hash && `#${own.hash}`);
	const file = join(site.folder, decodeURI(name));
	if (!ASSET.test(name) || !existsSync(file)) return new URL(href, site.place.origin).href;
	files.set(decodeURI(name), readFileSync(file));
	return posix.relative(folder, name);
}

const TAG = /<(?:a|img|link|source)\s[^>]*>/g;

function readdressed(html: string, move: (href: string) => string): string {
	return html.replaceAll(TAG, (tag) =>
		tag.replaceAll(/ (href|src)="([^"]*)"/g, (_, name: string, href: string) => ` ${name}="${move(href)}"`),
	);
}

/** What asks a server, or speaks to one. */
const ONLINE_ONLY =
	/<form\b[\s\S]*?<\/form>|<script[\s\S]*?<\/script>|<link rel="(?:alternate|manifest)"[^>]*>|<meta (?:property="og:|name="twitter:)[^>]*>/g;

/** The other language is in another archive, so in its place stand the copy's day and the way to the living page. */
function withoutServer(html: string, name: string, { locale, place, day }: OfflineSite): string {
	const t = getT(locale);
	const address = escape(addressOf(place, `/${name.replace(/index\.html$/, '')}`));
	const copy = `${escape(t('take.copy', { date: formatDate(locale, day) }))} <a href="${address}">${escape(t('take.online'))}</a>`;
	return plainPictures(html)
		.replaceAll(ONLINE_ONLY, '')
		.replace(TAKE_AWAY_MARKER, '')
		.replace(/(<div class="site-langs">)[\s\S]*?(<\/div>)/, (_, open: string, close: string) => open + copy + close);
}
