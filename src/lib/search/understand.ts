/** From a word as typed to the words of the site that it may mean. */
import type { Locale } from '../../i18n/locales.ts';
import { transliterate } from '../transliterate.ts';
import { asTwins, fromRussian, oneAlphabet, otherLayout } from './layouts.ts';
import type { Lexicon } from './load.ts';
import type { LexiconWord } from './lexicon.ts';
import { cyrillicStarts, romanisedMatcher } from './romanised.ts';
import { isOneEdit, SHORTEST_TYPO } from './typos.ts';
import { normalise, wordsOf } from './words.ts';

/** What a word was taken for. */
export interface Meaning {
	/** As it is shown to the reader. */
	readonly text: string;
	/** Keys of the words it may be, the likeliest first; none for a word that is not on the site. */
	readonly keys: readonly string[];
	/** Set where something else is searched than was typed. */
	readonly mended?: Mending;
}

export type Mending = 'layout' | 'romanised' | 'letters' | 'typo';

interface Options {
	readonly locale: Locale;
	/** Search for what was typed and nothing else. */
	readonly literal: boolean;
}

/** Words that begin with what was typed so far: more would no longer be what the reader had in mind. */
const MAX_UNFINISHED = 6;
const SHORTEST_UNFINISHED = 3;

/** The meanings of what stands between two spaces: mostly one word, two where there is a hyphen. */
export async function understand(chunk: string, lexicon: Lexicon, options: Options): Promise<Meaning[]> {
	const typed = await Promise.all(wordsOf(chunk).map((word) => known(word, lexicon)));
	const meanings = typed.map(({ form, word }) => ({ text: form, keys: word ? [word.key] : [] }));
	if (options.literal) return meanings;
	const allKnown = typed.every(({ word }) => word);
	if (allKnown && !isForeign(chunk, options.locale)) return meanings;
	const other = allKnown
		? undefined
		: ((await readAs(oneAlphabet(chunk), chunk, 'letters', lexicon)) ??
			(await readAs(otherLayout(chunk), chunk, 'layout', lexicon)));
	return other ?? Promise.all(typed.map((one) => mend(one, lexicon, options)));
}

interface Typed {
	readonly form: string;
	readonly word?: LexiconWord | undefined;
}

async function known(form: string, lexicon: Lexicon): Promise<Typed> {
	const shard = await lexicon.shardOf(form);
	return { form, word: shard?.lookUp(form) };
}

/** A Latin word on the Ukrainian site: perhaps a Ukrainian one in Latin letters. */
function isForeign(text: string, locale: Locale): boolean {
	return locale === 'uk' && /[a-z]/i.test(text);
}

/** Another reading of what stands between two spaces, if all its words are on the site. */
async function readAs(reading: string, chunk: string, why: Mending, lexicon: Lexicon): Promise<Meaning[] | undefined> {
	const words = reading === chunk ? [] : wordsOf(reading);
	if (words.join('').length < 2) return undefined;
	const found = await Promise.all(words.map((word) => known(word, lexicon)));
	return found.every(({ word }) => word) ? found.map((one) => mended(one, why)) : undefined;
}

function mended({ form, word }: Typed, mending: Mending): Meaning {
	return { text: form, keys: word ? [word.key] : [], mended: mending };
}

/** The first way of reading a word that gives a word of the site. */
async function mend(typed: Typed, lexicon: Lexicon, { locale }: Options): Promise<Meaning> {
	const { form, word } = typed;
	const romanised = await fromLatin(form, lexicon, locale);
	if (word) {
		const plain = { text: form, keys: [word.key] };
		// «rada» in the name of a site, once, is not what somebody looks for who writes it for «рада».
		return romanised?.word && romanised.word.weight > word.weight ? mended(romanised, 'romanised') : plain;
	}
	const letters = await firstKnown([asTwins(form), ...fromRussian(form)].map(normalise), form, lexicon);
	if (letters) return mended(letters, 'letters');
	if (romanised) return mended(romanised, 'romanised');
	const unfinished = await beginningWith(form, lexicon);
	if (unfinished.length > 0) return { text: form, keys: unfinished };
	const typo = await nearest(form, lexicon);
	return typo ? mended(typo, 'typo') : { text: form, keys: [] };
}

async function firstKnown(forms: readonly string[], except: string, lexicon: Lexicon): Promise<Typed | undefined> {
	for (const form of forms) {
		if (form === except || form === '') continue;
		const found = await known(form, lexicon);
		if (found.word) return found;
	}
	return undefined;
}

async function fromLatin(form: string, lexicon: Lexicon, locale: Locale): Promise<Typed | undefined> {
	if (locale !== 'uk') return /[а-яєіїґ]/.test(form) ? firstKnown([transliterate(form)], form, lexicon) : undefined;
	if (!/^[a-z]{3,}$/.test(form)) return undefined;
	const match = romanisedMatcher(form);
	let best: { typed: Typed; rank: number } | undefined;
	for (const shard of await lexicon.shardsOf(cyrillicStarts(form))) {
		for (const [candidate] of shard.forms()) {
			const fit = match(candidate);
			const word = fit === 0 ? undefined : shard.lookUp(candidate);
			const rank = fit * 100 + (word?.weight ?? 0);
			if (word && rank > (best?.rank ?? 0)) best = { typed: { form: candidate, word }, rank };
		}
	}
	return best?.typed;
}

async function beginningWith(form: string, lexicon: Lexicon): Promise<string[]> {
	if (form.length < SHORTEST_UNFINISHED) return [];
	const shard = await lexicon.shardOf(form);
	const weights = new Map<string, number>();
	for (const [candidate, word] of shard?.forms() ?? []) if (candidate.startsWith(form)) weights.set(word.key, word.weight);
	return [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_UNFINISHED).map(([key]) => key);
}

/** The commonest word one edit away: an edit leaves either the first two letters or the last two as they are. */
async function nearest(form: string, lexicon: Lexicon): Promise<Typed | undefined> {
	if (form.length < SHORTEST_TYPO) return undefined;
	const shard = await lexicon.shardOf(form);
	const near: Typed[] = [];
	for (const [candidate] of shard?.forms() ?? [])
		if (isOneEdit(candidate, form)) near.push({ form: candidate, word: shard?.lookUp(candidate) });
	const alike = (await lexicon.endingLike(form)).filter((candidate) => isOneEdit(candidate, form));
	near.push(...(await Promise.all(alike.slice(0, 5).map((candidate) => known(candidate, lexicon)))));
	const rank = ({ form: candidate, word }: Typed) =>
		(word ? word.weight : -10) + (candidate[0] === form[0] ? 2 : 0) + (candidate.at(-1) === form.at(-1) ? 1 : 0);
	return near.filter(({ word }) => word).sort((a, b) => rank(b) - rank(a) || (a.form < b.form ? -1 : 1))[0];
}
