/** A query as typed: words, and phrases in quotes. */
import { wordsOf } from './words.ts';

export interface QueryPart {
	/** What stands between spaces, as typed; a keyboard in another language makes letters of signs. */
	readonly chunks: readonly string[];
	/** In quotes: these words, side by side. */
	readonly phrase: boolean;
}

export interface Query {
	readonly parts: readonly QueryPart[];
	/** Whether the query was longer than what is searched for. */
	readonly cut: boolean;
}

/** Nobody types more; a text pasted by mistake must not keep the telephone busy. */
const MAX_LETTERS = 300;
const MAX_WORDS = 16;

const OPENING = '"«“„';
const CLOSING = '"»”“';
const PHRASE = new RegExp(
	`(?<![\\p{L}\\p{N}])[${OPENING}]([^${OPENING}${CLOSING}]+)[${CLOSING}](?![\\p{L}\\p{N}])`,
	'gu',
);

/** @example parseQuery('«бюджет участі» молодь') // two parts, the first a phrase of two chunks */
export function parseQuery(text: string): Query {
	const typed = text.normalize('NFC').slice(0, MAX_LETTERS);
	const parts: QueryPart[] = [];
	let end = 0;
	for (const match of typed.matchAll(PHRASE)) {
		parts.push(...loose(typed.slice(end, match.index)), { chunks: chunksOf(match[1] ?? ''), phrase: true });
		end = match.index + match[0].length;
	}
	const all = [...parts, ...loose(typed.slice(end))].filter(({ chunks }) => chunks.length > 0);
	const kept = all.slice(0, MAX_WORDS);
	return { parts: kept, cut: text.length > MAX_LETTERS || all.length > MAX_WORDS };
}

const loose = (text: string): QueryPart[] => chunksOf(text).map((chunk) => ({ chunks: [chunk], phrase: false }));

/** Pieces with a letter or a digit, or which another keyboard would have made one of. */
function chunksOf(text: string): string[] {
	return text.split(/\s+/u).filter((chunk) => wordsOf(chunk).length > 0);
}
