/** What Pagefind finds for single terms, put together. */

/** The part of Pagefind's browser module that is used. */
export interface Pagefind {
	search(
		term: string | null,
		options?: { filters?: Readonly<Record<string, string>> },
	): Promise<{ results: RawResult[] }>;
	filters(): Promise<Record<string, Record<string, number>>>;
}

export interface RawResult {
	readonly id: string;
	readonly score: number;
	/** Positions in the text. */
	readonly words: readonly number[];
	readonly data: () => Promise<Fragment>;
}

/** The readable text of a page. */
export interface Fragment {
	/** Path on the site, without its base. */
	readonly raw_url: string;
	/** Title, summary and body, in pieces with single spaces between: positions count these. */
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** A page that has a term. */
export interface Hit {
	readonly score: number;
	readonly positions: readonly number[];
	readonly data: () => Promise<Fragment>;
}

/** Pages by their id. */
export type Hits = ReadonlyMap<string, Hit>;

/** @param term nothing for every page that has the filters */
export async function hitsOf(
	term: string | null,
	pagefind: Pagefind,
	filters: Readonly<Record<string, string>> = {},
): Promise<Hits> {
	const { results } = await pagefind.search(term, { filters });
	return new Map(results.map(({ id, score, words, data }) => [id, { score, positions: words, data }]));
}

/** Pages that have any of the terms; with the score of the best. */
export function union(all: readonly Hits[]): Hits {
	if (all.length === 1 && all[0]) return all[0];
	const merged = new Map<string, Hit>();
	for (const hits of all) {
		for (const [id, hit] of hits) {
			const known = merged.get(id);
			const score = Math.max(known?.score ?? 0, hit.score);
			merged.set(id, { ...hit, score, positions: [...(known?.positions ?? []), ...hit.positions] });
		}
	}
	return merged;
}

/** Pages where the terms stand side by side, in this order; words with a hyphen share a position. */
export function inOrder(all: readonly Hits[]): Hits {
	const [first, ...rest] = all;
	const found = new Map<string, Hit>();
	for (const [id, hit] of first ?? []) {
		const others = rest.map((hits) => hits.get(id));
		if (others.includes(undefined)) continue;
		const sets = others.map((other) => new Set(other?.positions));
		const positions = hit.positions.flatMap((start) => walk(start, sets) ?? []);
		if (positions.length === 0) continue;
		const score = hit.score + others.reduce((sum, other) => sum + (other?.score ?? 0), 0);
		found.set(id, { ...hit, score, positions });
	}
	return found;
}

/** Positions of words that follow each other from the start, or nothing. */
function walk(start: number, [next, ...rest]: readonly ReadonlySet<number>[]): number[] | undefined {
	if (!next) return [start];
	for (const at of [start + 1, start]) {
		const path = next.has(at) ? walk(at, rest) : undefined;
		if (path) return [start, ...path];
	}
	return undefined;
}
