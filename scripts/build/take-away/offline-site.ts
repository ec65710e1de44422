/** All reading pages of one language as a folder that opens from a USB stick: no server, no network, no script. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { formatDate, getT } from '../../../src/i18n/index.ts';
import { LOCALES, locales, type Locale } from '../../../src/i18n/locales.ts';
import { TAKE_AWAY_MARKER } from '../../../src/lib/take-away.ts';
import { addressOf, ownLink, type Place } from './links.ts';
import { escape } from './markup.ts';
import type { Files } from './zip.ts';

export interface OfflineSite {
	readonly locale: Locale;
	readonly place: Place;
	/** Day of the last change of the base. */
	readonly day: string;
}

/** @param folder of the built site. @returns files by their names in the archive, in a fixed order */
export function offlineFiles(folder: string, site: OfflineSite): Files {
	const { prefix } = LOCALES[site.locale];
	const names = pagesOf(folder, site.locale);
	const inside = new Set(names);
	const files = new Map<string, string | Uint8Array>();
	for (const name of names) {
		const from = posix.dirname(name.slice(prefix.length));
		const html = withoutServer(readFileSync(join(folder, name), 'utf8'), name, site);
		const page = readdressed(html, (href) => {
			const own = ownLink(href, site.place.base);
			if (!own) return href;
			const target = `${own.path.slice(1)}index.html`;
			if (own.path.endsWith('/') && inside.has(target))
				return relative(from, target.slice(prefix.length)) + (own.hash && `#${own.hash}`);
			const file = own.path.slice(1);
			if (!isAsset(file) || !existsSync(join(folder, file))) return new URL(href, site.place.origin).href;
			files.set(file, readFileSync(join(folder, file)));
			return relative(from, file);
		});
		files.set(name.slice(prefix.length), page);
	}
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isAsset = (file: string) => /^(media|_assets)\/|^favicon\.svg$/.test(file) && !file.endsWith('.js');

/** Path from a folder of the archive to one of its files. */
const relative = (from: string, to: string) => posix.relative(from, to);

/** Folders at the root that are no reading pages of the default language. */
const OTHER = ['admin/', 'take/', ...locales.map((locale) => LOCALES[locale].prefix).filter(Boolean)];

/** Pages that are read; the search needs its script, the page of a withdrawn entry leads elsewhere by itself. */
function pagesOf(folder: string, locale: Locale): string[] {
	const { prefix } = LOCALES[locale];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('index.html') && name.startsWith(prefix))
		.filter((name) => prefix !== '' || !OTHER.some((other) => name.startsWith(other)))
		.filter((name) => name !== `${prefix}search/index.html`)
		.filter((name) => !readFileSync(join(folder, name), 'utf8').includes('http-equiv="refresh"'))
		.sort();
}

const TAG = /<(?:a|img|link|source)\s[^>]*>/g;

function readdressed(html: string, move: (href: string) => string): string {
	return html.replaceAll(TAG, (tag) =>
		tag.replaceAll(/ (href|src)="([^"]*)"/g, (_, name: string, href: string) => ` ${name}="${move(href)}"`),
	);
}

/** What asks a server, or speaks to one. */
const ONLINE_ONLY =
	/<form class="site-search"[\s\S]*?<\/form>|<script[\s\S]*?<\/script>|<link rel="(?:alternate|manifest)"[^>]*>|<meta (?:property="og:|name="twitter:)[^>]*>/g;

/** The other language is in another archive, so in its place stand the copy's day and the way to the living page. */
function withoutServer(html: string, name: string, { locale, place, day }: OfflineSite): string {
	const t = getT(locale);
	const address = escape(addressOf(place, `/${name.replace(/index\.html$/, '')}`));
	const copy = `${escape(t('take.copy', { date: formatDate(locale, day) }))} <a href="${address}">${escape(t('take.online'))}</a>`;
	return html
		.replaceAll(ONLINE_ONLY, '')
		.replace(TAKE_AWAY_MARKER, '')
		.replace(/(<div class="site-langs">)[\s\S]*?(<\/div>)/, (_, open: string, close: string) => open + copy + close);
}
