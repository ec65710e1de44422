/** How good the answers are, by kind of query: the project's own test set against the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openSiteSearch, type SiteSearch } from '../../../scripts/search/client.ts';
import { siteIn } from '../../lib/site-in.ts';
import { recordsOf } from '../../../scripts/search/records.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { readContentTree } from '../../lib/content/read-tree.ts';

interface Item {
	readonly query: string;
	readonly kind: string;
	readonly locale?: Locale;
	/** Words of which a relevant page has a form each. */
	readonly words?: readonly string[];
	/** Pages that answer, the best first. */
	readonly pages?: readonly string[];
	readonly none?: true;
}

export interface Measured extends Item {
	readonly found: readonly string[];
	readonly relevant: readonly string[];
	/** Share of the relevant pages, or of ten, among the first ten. */
	readonly recall: number;
	/** Share of relevant pages in the first ten results; only where all relevant pages are known. */
	readonly precision?: number;
	/** Whether a relevant page is among the first three. */
	readonly top3: boolean;
	readonly first: boolean;
}

const FIRST = 10;

const read = (name: string): unknown => parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

export const items = read('queries.yml') as readonly Item[];

const forms = read('words.yml') as Readonly<Record<string, readonly string[]>>;

export async function measure(site: string, content: string): Promise<Measured[]> {
	const pages = pagesByWord(content);
	const searches = new Map<Locale, SiteSearch>();
	for (const locale of locales) searches.set(locale, await openSiteSearch(site, locale));
	const measured: Measured[] = [];
	for (const item of items) {
		const locale = item.locale ?? locales[0];
		const relevant = item.pages ?? (item.words ? pages(item.words, locale) : []);
		const answer = await searches.get(locale)?.find(item.query);
		const results = (await answer?.results()) ?? [];
		const shown = await Promise.all(results.slice(0, FIRST).map((result) => result.show()));
		measured.push(
			judge(
				item,
				shown.map(({ path }) => path),
				relevant,
			),
		);
	}
	for (const search of searches.values()) await search.close();
	return measured;
}

function judge(item: Item, found: readonly string[], relevant: readonly string[]): Measured {
	const hits = found.filter((path) => relevant.includes(path)).length;
	const precision = item.words ? { precision: found.length === 0 ? 0 : hits / found.length } : {};
	const top3 = found.slice(0, 3).some((path) => relevant.includes(path));
	const recall = item.none ? Number(found.length === 0) : hits / Math.min(FIRST, relevant.length);
	return { ...item, found, relevant, recall, ...precision, top3, first: found[0] === relevant[0] };
}

/** Which pages have a form of every word: forms are typed by hand, so nothing here knows the search's own lexicon. */
function pagesByWord(content: string): (words: readonly string[], locale: Locale) => string[] {
	const tree = readContentTree(content);
	const texts = new Map(
		locales.map((locale) => {
			const records = recordsOf(siteIn(locale, tree, '2026-01-01'));
			return [
				locale,
				records.map((page) => ({
					path: page.path,
					words: plainWords([page.title, ...page.synonyms, page.summary, page.body].join(' ')),
				})),
			];
		}),
	);
	return (words, locale) =>
		(texts.get(locale) ?? [])
			.filter((page) => words.every((word) => forms[word]?.some((form) => page.words.has(form))))
			.map(({ path }) => path);
}

function plainWords(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'ʼ][\p{L}\p{N}]+)*/gu) ?? []);
}
