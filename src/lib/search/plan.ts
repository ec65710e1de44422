/** From the words of a query to what Pagefind is asked for. */
import type { Locale } from '../../i18n/locales.ts';
import { hitsOf, inOrder, union, type Hits, type Pagefind } from './hits.ts';
import type { Lexicon } from './load.ts';
import type { QueryPart } from './query.ts';
import type { Plan } from './rank.ts';
import { termOf, termOfName, termOfThing } from './terms.ts';
import { understand, type Meaning } from './understand.ts';

/** A file of the search is missing, broken or out of reach: that nothing was found then means nothing. */
export class SearchUnreachable extends Error {}

/** A word of the query, or a phrase in quotes. */
export interface Part {
	readonly meanings: readonly Meaning[];
	readonly phrase: boolean;
}

export async function readParts(
	parts: readonly QueryPart[],
	lexicon: Lexicon,
	options: { locale: Locale; literal: boolean },
): Promise<Part[]> {
	const read = await Promise.all(
		parts.map(async ({ chunks, phrase }) => {
			const meanings = (await Promise.all(chunks.map((chunk) => understand(chunk, lexicon, options)))).flat();
			return phrase ? [{ meanings, phrase }] : meanings.map((meaning) => ({ meanings: [meaning], phrase }));
		}),
	);
	return read.flat();
}

const NONE: Hits = new Map();

export async function carryOut(
	parts: readonly Part[],
	lexicon: Lexicon,
	pagefind: Pagefind,
	locale: Locale,
): Promise<Plan> {
	const content = withoutStopWords(parts, lexicon.stopWords);
	const names = await namesWithin(content, lexicon);
	const wanted = await Promise.all(
		content.map(async ({ meanings, phrase }) => {
			const hits = await Promise.all(
				meanings.map(({ keys }) =>
					present(
						keys.map((key) => termOf(key, locale)),
						pagefind,
					),
				),
			);
			return { hits: phrase ? inOrder(hits) : (hits[0] ?? NONE) };
		}),
	);
	const things = await Promise.all(
		names.map(async ({ thing, ...words }) => ({ ...words, hits: await hitsOf(termOfThing(thing), pagefind) })),
	);
	return { wanted, things, named: await pagesNamed(parts, pagefind) };
}

/** A question's small words need not be on a page, unless there are no others. */
function withoutStopWords(parts: readonly Part[], stopWords: ReadonlySet<string>): readonly Part[] {
	const telling = parts.filter(({ meanings, phrase }) => phrase || !stopWords.has(meanings[0]?.text ?? ''));
	return telling.length > 0 ? telling : parts;
}

/** Pages with any of the terms, all of which the lexicon says are on the site. */
async function present(terms: readonly string[], pagefind: Pagefind): Promise<Hits> {
	const found = await Promise.all(terms.map((term) => hitsOf(term, pagefind)));
	// Pagefind answers «nothing» where a piece of its index could not be loaded.
	if (found.some((hits) => hits.size === 0)) throw new SearchUnreachable();
	return union(found);
}

interface Name {
	readonly from: number;
	readonly length: number;
	readonly thing: number;
}

const LONGEST_NAME = 5;

/** Words of the query that together are a name of something with several names. */
async function namesWithin(parts: readonly Part[], lexicon: Lexicon): Promise<Name[]> {
	const keys = parts.map(({ meanings, phrase }) => (phrase ? undefined : meanings[0]?.keys[0]));
	const names = await Promise.all(
		keys.map(async (first, from) => {
			if (first === undefined) return [];
			const shard = await lexicon.shardOf(first);
			const lengths = Array.from({ length: Math.min(LONGEST_NAME, keys.length - from) }, (_, index) => index + 1);
			return lengths.flatMap((length) => {
				const thing = shard?.things.get(keys.slice(from, from + length).join(' '));
				return thing === undefined ? [] : [{ from, length, thing }];
			});
		}),
	);
	return names.flat();
}

async function pagesNamed(parts: readonly Part[], pagefind: Pagefind): Promise<Hits> {
	const keys = parts.flatMap(({ meanings }) => meanings.map(({ keys: [key] }) => key));
	const known = keys.filter((key) => key !== undefined);
	return known.length === 0 || known.length < keys.length ? NONE : hitsOf(termOfName(known), pagefind);
}
