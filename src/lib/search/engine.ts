/** The search itself: the same in the browser, at the command line and in tests. */
import type { Locale } from '../../i18n/locales.ts';
import { show, type Shown } from './excerpt.ts';
import { countResults, openFacets, passing, type Counts, type Facets, type Filters } from './facets.ts';
import { hitsOf, type Pagefind } from './hits.ts';
import { once } from './keep.ts';
import type { Suggestion } from './lexicon.ts';
import { openLexicon, type LoadText } from './load.ts';
import { carryOut, readParts, SearchUnreachable, type Part } from './plan.ts';
import { parseQuery } from './query.ts';
import { falling, mixKinds, rank, type Ranked } from './rank.ts';
import type { Mending } from './understand.ts';

export interface Found {
	readonly score: number;
	/** Whether the page has every word of the query. */
	readonly whole: boolean;
	/** Reads the page's title and text. */
	show(): Promise<Shown>;
}

export interface Answer {
	/** How many pages were found. */
	readonly total: number;
	/** The pages in order; where one kind would fill the first screen, kinds are looked up and mixed first. */
	results(): Promise<readonly Found[]>;
	/** The query as it was searched for. */
	readonly searched: string;
	/** Why it is not the query as typed. */
	readonly mended: readonly Mending[];
	/** Words that no page has. */
	readonly unknown: readonly string[];
	/** Whether the query was too long, and only its beginning was searched for. */
	readonly cut: boolean;
	/** How many results each value of each facet would leave. */
	counts(): Promise<Counts>;
}

/** Every method throws SearchUnreachable where a file of the search cannot be had: «nothing found» is never said then. */
export interface Search {
	find(query: string, options?: { filters?: Filters; literal?: boolean }): Promise<Answer>;
	/** Titles and terms that go on as the text does. */
	suggest(text: string): Promise<readonly Suggestion[]>;
}

interface Sources {
	readonly locale: Locale;
	readonly load: LoadText;
	/** Starts Pagefind. @param version changes whenever the index does */
	readonly start: (version: string) => Promise<Pagefind>;
}

/** With this many pages that have both words of a short query, those that have only one are left out. */
const ENOUGH = 5;
const SHORT = 2;

export function openSearch({ locale, load, start }: Sources): Search {
	const lexicon = once(() => openLexicon(load));
	const index = once(async () => start((await lexicon()).version));
	const facets = once(async () => openFacets(await index()));
	return {
		find: reaching(async (text, { filters = {}, literal = false } = {}) => {
			const query = parseQuery(text);
			// The index is on its way while words are looked up; a query of unknown words does without it.
			const pagefind = index();
			pagefind.catch(() => undefined);
			const words = await lexicon();
			const parts = await readParts(query.parts, words, { locale, literal });
			const ranked =
				parts.length === 0
					? await everyPage(await pagefind, filters)
					: isUnknown(parts)
						? []
						: enough(await carryOut(parts, words, await pagefind, locale));
			return {
				cut: query.cut,
				...wordsOfAnswer(parts),
				...(await resultsOf(ranked, filters, facets, words.kinds)),
			};
		}),
		suggest: reaching(async (text) => {
			const { suggestionsFor } = await import('./suggest.ts');
			return suggestionsFor(text, await lexicon());
		}),
	};
}

function reaching<Arguments extends unknown[], Value>(run: (...given: Arguments) => Promise<Value>) {
	return async (...given: Arguments): Promise<Value> => {
		try {
			return await run(...given);
		} catch (cause) {
			throw cause instanceof SearchUnreachable ? cause : new SearchUnreachable('', { cause });
		}
	};
}

/** Filters without words: all that has them. */
async function everyPage(pagefind: Pagefind, filters: Filters): Promise<Ranked[]> {
	const [facet, values] = Object.entries(filters).find(([, chosen]) => chosen.length > 0) ?? [];
	if (!facet || !values) return [];
	const hits = await Promise.all(values.map((value) => hitsOf(null, pagefind, { [facet]: value })));
	const pages = new Map(hits.flatMap((one) => [...one]));
	return [...pages].map(([id, { data }]) => ({ id, score: 1, matched: 0, whole: true, positions: [], data }));
}

/** Pages with some of the words are shown only where few have all, and only with at least half of them. */
function enough(plan: Awaited<ReturnType<typeof carryOut>>): Ranked[] {
	const ranked = rank(plan);
	const whole = ranked.filter((one) => one.whole);
	if (plan.wanted.length <= SHORT && whole.length >= ENOUGH) return whole;
	return ranked.filter(({ matched }) => matched * 2 >= plan.wanted.length);
}

function isUnknown(parts: readonly Part[]): boolean {
	return parts.every(({ meanings }) => meanings.every(({ keys }) => keys.length === 0));
}

function wordsOfAnswer(parts: readonly Part[]): Pick<Answer, 'searched' | 'mended' | 'unknown'> {
	const meanings = parts.flatMap((part) => part.meanings);
	const texts = parts.map(({ meanings: own, phrase }) => {
		const text = own.map((meaning) => meaning.text).join(' ');
		return phrase ? `"${text}"` : text;
	});
	return {
		searched: texts.join(' '),
		mended: [...new Set(meanings.flatMap(({ mended }) => mended ?? []))],
		unknown: meanings.filter(({ keys }) => keys.length === 0).map(({ text }) => text),
	};
}

async function resultsOf(
	ranked: readonly Ranked[],
	filters: Filters,
	facets: () => Promise<Facets>,
	kinds: number,
): Promise<Pick<Answer, 'total' | 'results' | 'counts'>> {
	const ids = ranked.map(({ id }) => id);
	const passed = ids.length > 0 ? await passing(ids, await facets(), filters) : new Set();
	const kept = ranked.filter(({ id }) => passed.has(id));
	return {
		total: kept.length,
		results: reaching(async () =>
			(kinds > 1 ? await mixed(kept) : falling(kept)).map(({ score, whole, data, positions }) => ({
				score,
				whole,
				show: reaching(async () => show(await data(), positions)),
			})),
		),
		counts: reaching(async () => countResults(ids, await facets(), filters)),
	};
}

/** Results that are read at once, and that many more where they are too much alike. */
const FIRST_SCREEN = 5;
const CANDIDATES = 10;
/** So many of one kind on the first screen, and others get their chance. */
const CROWD = 4;

/** A page's kind is known when its answer has been read: for most queries that is no more than is shown anyway. */
async function mixed(ranked: readonly Ranked[]): Promise<readonly Ranked[]> {
	const first = await kindsOf(ranked.slice(0, FIRST_SCREEN));
	const largest = Math.max(
		0,
		...[...Map.groupBy(first.values(), (kind) => kind).values()].map((group) => group.length),
	);
	if (largest < CROWD) return falling(ranked);
	const kinds = await kindsOf(ranked.slice(0, CANDIDATES));
	const candidates = mixKinds(ranked.slice(0, CANDIDATES), (id) => kinds.get(id));
	return falling([...candidates, ...ranked.slice(CANDIDATES)]);
}

async function kindsOf(ranked: readonly Ranked[]): Promise<Map<string, string>> {
	const kinds = ranked.map(async ({ id, data }) => [id, (await data()).meta['kind'] ?? ''] as const);
	return new Map(await Promise.all(kinds));
}
