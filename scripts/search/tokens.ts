/** A text as the index holds it: piece by piece, so that positions in both are the same. */
import type { Locale } from '../../src/i18n/locales.ts';
import { termOf, termOfName, termOfThing } from '../../src/lib/search/terms.ts';
import { piecesOf, wordsOf } from '../../src/lib/search/words.ts';

export interface Tokeniser {
	/** Dictionary forms of the words of a text. */
	keysOf(text: string): string[];
	/** One token for each piece of the text. */
	tokensOf(text: string): string[];
	/** Terms under which an entry is found by a name of its own, as a whole. */
	namesOf(names: readonly string[]): string[];
}

interface Options {
	readonly locale: Locale;
	readonly keyOf: ReadonlyMap<string, string>;
	readonly things: ReadonlyMap<string, number>;
	/** Keys that stand in names of things and on no page: who types «мер» looks for pages on «міський голова». */
	readonly unwritten?: ReadonlySet<string>;
}

export function tokeniser({ locale, keyOf, things, unwritten = new Set() }: Options): Tokeniser {
	const namesIn = nameFinder(things);
	const unwrittenOf = Map.groupBy(
		[...things]
			.flatMap(([name, thing]) => name.split(' ').map((key) => ({ key, thing })))
			.filter(({ key }) => unwritten.has(key)),
		({ thing }) => thing,
	);
	const keysOf = (text: string) => wordsOf(text).map((word) => keyOf.get(word) ?? word);
	// The same pieces come again and again: each is taken apart once.
	const known = new Map<string, readonly string[]>();
	const keysOfPiece = (piece: string) => {
		const keys = known.get(piece) ?? keysOf(piece);
		known.set(piece, keys);
		return keys;
	};
	const tokensOf = (text: string) => {
		const pieces = piecesOf(text).map((piece) => {
			const keys = keysOfPiece(piece);
			return { piece, keys, terms: new Set(keys.map((key) => termOf(key, locale))) };
		});
		const words = pieces.flatMap(({ keys, terms }) => keys.map((key) => ({ key, terms })));
		for (const { from, length, thing } of namesIn(words.map(({ key }) => key)))
			for (const { terms } of words.slice(from, from + length)) {
				terms.add(termOfThing(thing));
				for (const { key } of unwrittenOf.get(thing) ?? []) terms.add(termOf(key, locale));
			}
		return pieces.map(({ piece, terms }) => (terms.size === 0 ? piece : [...terms].join('/')));
	};
	return { keysOf, tokensOf, namesOf: (names) => [...new Set(names.map((name) => termOfName(keysOf(name))))] };
}

/** Keys of names that no text has, of things that some text names. */
export function unwrittenKeys(things: ReadonlyMap<string, number>, texts: readonly (readonly string[])[]): Set<string> {
	const written = new Set(texts.flat());
	const namesIn = nameFinder(things);
	const named = new Set(texts.flatMap((words) => [...namesIn(words)].map(({ thing }) => thing)));
	return new Set(
		[...things].flatMap(([name, thing]) =>
			named.has(thing) ? name.split(' ').filter((key) => !written.has(key)) : [],
		),
	);
}

interface FoundName {
	readonly name: string;
	readonly thing: number;
	/** Which words it takes. */
	readonly from: number;
	readonly length: number;
}

/** Finds names of things, as keys with spaces between, in a sequence of keys. */
function nameFinder(things: ReadonlyMap<string, number>): (keys: readonly string[]) => Generator<FoundName> {
	const longest = new Map<string, number>();
	for (const name of things.keys()) {
		const words = name.split(' ');
		longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length));
	}
	return function* (keys) {
		for (const [from, first] of keys.entries()) {
			const most = Math.min(longest.get(first) ?? 0, keys.length - from);
			for (let length = 1; length <= most; length++) {
				const name = keys.slice(from, from + length).join(' ');
				const thing = things.get(name);
				if (thing !== undefined) yield { name, thing, from, length };
			}
		}
	};
}

/** Numbers the things that have several names. @returns each name, as its keys with spaces between → its thing */
export function numberThings(
	groups: readonly (readonly string[])[],
	keyOf: ReadonlyMap<string, string>,
): Map<string, number> {
	const things = new Map<string, number>();
	for (const group of groups) {
		const keysOf = (name: string) => wordsOf(name).map((word) => keyOf.get(word) ?? word);
		const named = [...new Set(group.map((name) => keysOf(name).join(' ')))].filter((name) => name !== '');
		if (named.length < 2) continue;
		// A name that other groups have too joins them all: they name the same thing.
		const known = new Set(named.flatMap((name) => things.get(name) ?? []));
		const number = Math.min(things.size, ...known);
		for (const [name, thing] of things) if (known.has(thing)) things.set(name, number);
		for (const name of named) things.set(name, number);
	}
	return things;
}

/** Where other names would add less than one page in this many, they are not worth a further file of the index. */
const WORTH_ASKING = 10;

/** The names for which others are worth asking: those without which pages on the same thing would be missed. */
export function namesWorthAsking(
	things: ReadonlyMap<string, number>,
	texts: readonly (readonly string[])[],
): Map<string, number> {
	const pages = new Map<string, number>();
	const pagesOfThing = new Map<number, number>();
	const namesIn = nameFinder(things);
	for (const words of texts) {
		const present = new Map([...namesIn(words)].map(({ name, thing }) => [name, thing]));
		for (const name of present.keys()) pages.set(name, (pages.get(name) ?? 0) + 1);
		for (const thing of new Set(present.values())) pagesOfThing.set(thing, (pagesOfThing.get(thing) ?? 0) + 1);
	}
	return new Map(
		[...things].filter(([name, thing]) => {
			const all = pagesOfThing.get(thing) ?? 0;
			return (all - (pages.get(name) ?? 0)) * WORTH_ASKING >= all && all > 0;
		}),
	);
}
