/** Packs of the built site: what each page that offers one brings along, the search, and all of a language. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getT } from '../../src/i18n/index.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { facetSlugs } from '../../src/lib/facet-names.ts';
import { HASH_DIGITS, packId, type Pack, type PackFile } from '../../src/lib/packs.ts';
import { compressFolder } from './compress.ts';

interface Page {
	/** From the base of the site: `toolkits/hold-public-hearing/`; empty for the home page. */
	readonly path: string;
	readonly file: string;
	readonly html: string;
	readonly locale: Locale;
}

interface Draft {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	readonly paths: readonly string[];
}

/** Writes `packs/` and the sizes on the buttons. @param base of the site, `/` or `/viche/` */
export async function buildPacks(folder: string, base: string): Promise<string> {
	const pages = pagesOf(folder);
	const drafts = locales.flatMap((locale) => draftsOf(folder, base, locale, pages));
	const sizes = new Map(drafts.map(({ id, paths }) => [id, sum(paths.map((path) => sentBytes(folder, path)))]));
	for (const page of pages) fillSizes(folder, page, sizes);
	await compressFolder(folder);
	for (const locale of locales) writePacks(folder, locale, drafts);
	await compressFolder(folder);
	return String(drafts.length);
}

function pagesOf(folder: string): Page[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /(^|\/)index\.html$/.test(name) && !/^(admin|take)\//.test(name))
		.sort()
		.map((file) => {
			const path = file.slice(0, -'index.html'.length);
			return { path, file, html: readFileSync(join(folder, file), 'utf8'), locale: localeOf(path) };
		});
}

function localeOf(path: string): Locale {
	return locales.findLast((locale) => path.startsWith(LOCALES[locale].prefix)) ?? 'uk';
}

const SIZE = /(<span data-pack-size="([^"]+)">)[^<]*/g;

function draftsOf(folder: string, base: string, locale: Locale, pages: readonly Page[]): Draft[] {
	// Without a network there is nobody to share with.
	const own = pages.filter((page) => page.locale === locale && !page.path.endsWith('/share/'));
	const known = new Map(own.map((page) => [page.path, page]));
	const withFiles = (some: readonly Page[]) => [
		...new Set([...some.map(({ path }) => path), ...some.flatMap(({ html }) => filesIn(folder, html, base))]),
	];
	const prefix = LOCALES[locale].prefix;
	const t = getT(locale);
	const begun = own.flatMap((page) =>
		[...page.html.matchAll(SIZE)].map(([, , id = '']) => {
			const linked = addressesIn(page.html, base).flatMap((path) => known.get(path) ?? []);
			return { id, title: titleOf(page.html), path: page.path, paths: withFiles([page, ...linked]) };
		}),
	);
	const reading = own.filter(({ path }) => !isList(path.slice(prefix.length)) && !path.endsWith('search/'));
	return [
		{ id: packId(locale, ['all']), title: t('offline.all'), path: prefix, paths: withFiles(reading) },
		{
			id: packId(locale, ['search']),
			title: t('offline.search'),
			path: `${prefix}search/`,
			paths: searchPaths(folder, base, locale),
		},
		...begun.toSorted((a, b) => kindOrder(a) - kindOrder(b)),
	];
}

/** What is done step by step comes first, places last. */
const KINDS = ['toolkits', 'collections', 'sectors', 'oblasts'];
const kindOrder = ({ id }: Draft) => KINDS.indexOf(id.split('/')[1] ?? '');

/** Lists by one facet or two are found again in the lists of their types. */
const isList = (path: string) => (facetSlugs as readonly string[]).includes(path.split('/')[1] ?? '');

/** Of each picture the one copy that goes along, which the worker gives for any other; and what a program of the page reads. */
function filesIn(folder: string, html: string, base: string): string[] {
	return addressesIn(html, base).filter(
		(path) => /\.(avif|webp|png|jpe?g|svg)$|\/data\.[\da-f]{8}\.json$/.test(path) && existsSync(join(folder, path)),
	);
}

function addressesIn(html: string, base: string): string[] {
	const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
	return [...main.matchAll(/\s(?:href|src|data-file)="([^"#?]+)/g)].flatMap(([, address = '']) =>
		address.startsWith(base) ? [decodeURI(address.slice(base.length))] : [],
	);
}

function searchPaths(folder: string, base: string, locale: Locale): string[] {
	const page = `${LOCALES[locale].prefix}search/`;
	const html = existsSync(join(folder, page, 'index.html'))
		? readFileSync(join(folder, page, 'index.html'), 'utf8')
		: '';
	const entry = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = '']) => path.slice(base.length));
	const data = `search-data/${locale}`;
	const files = readdirSync(join(folder, data), { recursive: true, encoding: 'utf8' })
		.filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(folder, data, name)).isFile())
		.map((name) => `${data}/${name}`);
	return [page, ...new Set(entry.flatMap((path) => [...withImports(folder, path)])), ...files.sort()];
}

/** A program and those that it loads, at once or later. */
function withImports(folder: string, path: string, known = new Set<string>()): Set<string> {
	if (known.has(path) || !existsSync(join(folder, path))) return known;
	known.add(path);
	const code = readFileSync(join(folder, path), 'utf8');
	for (const [, name = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
		withImports(folder, `${dirname(path)}/${name}`, known);
	return known;
}

function titleOf(html: string): string {
	const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
	return heading
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.trim();
}

const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

function sentBytes(folder: string, path: string): number {
	const file = join(folder, fileOf(path));
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function fillSizes(folder: string, { file, html, locale }: Page, sizes: ReadonlyMap<string, number>): void {
	if (html.search(SIZE) < 0) return;
	const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
	const sizeOf = (id: string) => format.format((sizes.get(id) ?? 0) / 1024);
	const filled = html.replaceAll(SIZE, (_, start: string, id: string) => start + sizeOf(id));
	if (filled === html) return;
	writeFileSync(join(folder, file), filled);
	for (const end of ['br', 'gz']) rmSync(join(folder, `${file}.${end}`), { force: true });
}

function writePacks(folder: string, locale: Locale, drafts: readonly Draft[]): void {
	const packs = drafts.filter(({ id }) => id.startsWith(`${locale}/`)).map((draft) => packOf(folder, draft));
	for (const pack of packs) write(join(folder, 'packs', `${pack.id}.json`), pack);
	write(
		join(folder, 'packs', `${locale}.json`),
		packs.map(({ list: _, ...info }) => info),
	);
}

function packOf(folder: string, { id, title, path, paths }: Draft): Pack {
	const list = paths.map((one): PackFile => {
		const hash = createHash('sha256')
			.update(readFileSync(join(folder, fileOf(one))))
			.digest('hex');
		return [one, hash.slice(0, HASH_DIGITS), sentBytes(folder, one)];
	});
	const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, HASH_DIGITS);
	return { id, title, path, version, files: list.length, bytes: sum(list.map(([, , bytes]) => bytes)), list };
}

function write(file: string, value: unknown): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(value));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
