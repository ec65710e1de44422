/** What is meant by words that the site does not have: another keyboard, another alphabet, a slip of the finger. */
import type { Locale } from '../../i18n/locales.ts';
import { transliterate } from '../transliterate.ts';
import { asTwins, fromRussian, oneAlphabet, otherLayout } from './layouts.ts';
import { startOf } from './lexicon.ts';
import type { Lexicon } from './load.ts';
import { cyrillicStarts, romanisedMatcher } from './romanised.ts';
import { stemming } from './terms.ts';
import { isOneEdit, SHORTEST_TYPO } from './typos.ts';
import { known, type Known, type Meaning, type Mending } from './understand.ts';
import { wordsOf } from './words.ts';

/** The meanings of the words of a chunk, some of which the site does not have. */
export async function mend(
	chunk: string,
	typed: readonly Known[],
	lexicon: Lexicon,
	locale: Locale,
): Promise<Meaning[]> {
	const other = typed.every(({ word }) => word)
		? undefined
		: ((await readAs(oneAlphabet(chunk), chunk, 'letters', lexicon)) ??
			(await readAs(otherLayout(chunk), chunk, 'layout', lexicon)) ??
			(await readAs(asTwins(chunk), chunk, 'letters', lexicon)));
	return other ?? Promise.all(typed.map((one) => mendWord(one, lexicon, locale)));
}

/** Another reading of the whole chunk, if all its words are on the site. */
async function readAs(reading: string, chunk: string, why: Mending, lexicon: Lexicon): Promise<Meaning[] | undefined> {
	const words = reading === chunk ? [] : wordsOf(reading);
	if (words.join('').length < 2) return undefined;
	const found = await Promise.all(words.map((word) => known(word, lexicon)));
	return found.every(({ word }) => word) ? found.map((one) => mended(one, why)) : undefined;
}

function mended({ form, word }: Known, mending: Mending): Meaning {
	return { text: form, keys: word ? [word.key] : [], mended: mending };
}

/** The first way of reading a word that gives a word of the site. */
async function mendWord({ form, word }: Known, lexicon: Lexicon, locale: Locale): Promise<Meaning> {
	const romanised = await fromOtherAlphabet(form, lexicon, locale);
	if (word) {
		// «rada» in the name of a site, once, is not what somebody looks for who writes it for «рада».
		if (romanised?.word && romanised.word.weight > word.weight) return mended(romanised, 'romanised');
		return { text: form, keys: [word.key] };
	}
	const letters = await firstKnown(fromRussian(form), form, lexicon);
	if (letters) return mended(letters, 'letters');
	if (romanised) return mended(romanised, 'romanised');
	const unfinished = await beginningWith(form, lexicon);
	if (unfinished.length > 0) return { text: form, keys: unfinished };
	if (stemming[locale] === 'pagefind') {
		const sibling = await ofSameStem(form, lexicon);
		if (sibling) return { text: form, keys: [sibling] };
	}
	const typo = await nearest(form, lexicon);
	return typo ? mended(typo, 'typo') : { text: form, keys: [] };
}

async function firstKnown(forms: readonly string[], except: string, lexicon: Lexicon): Promise<Known | undefined> {
	for (const form of forms) {
		if (form === except || form === '') continue;
		const found = await known(form, lexicon);
		if (found.word) return found;
	}
	return undefined;
}

async function fromOtherAlphabet(form: string, lexicon: Lexicon, locale: Locale): Promise<Known | undefined> {
	if (locale !== 'uk') return /[а-яєії]/.test(form) ? firstKnown([transliterate(form)], form, lexicon) : undefined;
	if (!/^[a-z]{3,}$/.test(form)) return undefined;
	const match = romanisedMatcher(form);
	let best: { found: Known; rank: number } | undefined;
	for (const shard of await lexicon.shardsOf(cyrillicStarts(form))) {
		for (const [candidate] of shard.forms()) {
			const fit = match(candidate);
			const word = fit === 0 ? undefined : shard.lookUp(candidate);
			const rank = fit * 100 + (word?.weight ?? 0);
			if (word && rank > (best?.rank ?? 0)) best = { found: { form: candidate, word }, rank };
		}
	}
	return best?.found;
}

/** Words that begin with what was typed so far: more would no longer be what the reader had in mind. */
const MAX_UNFINISHED = 6;
const SHORTEST_UNFINISHED = 3;

async function beginningWith(form: string, lexicon: Lexicon): Promise<string[]> {
	if (form.length < SHORTEST_UNFINISHED) return [];
	const shard = await lexicon.shardOf(form);
	const weights = new Map<string, number>();
	for (const [candidate, { key, weight }] of shard?.forms() ?? [])
		if (candidate.startsWith(form)) weights.set(key, weight);
	const keys = [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
	return keys.slice(0, MAX_UNFINISHED);
}

/** A word of the site that Pagefind would bring to the same stem. */
async function ofSameStem(form: string, lexicon: Lexicon): Promise<string | undefined> {
	const { stemmer } = await import('stemmer');
	const stem = stemmer(form);
	const shard = await lexicon.shardOf(form);
	for (const [candidate, { key }] of shard?.forms() ?? []) if (stemmer(candidate) === stem) return key;
	return undefined;
}

/** The commonest word one edit away: an edit leaves either the first two letters or the last two as they are. */
async function nearest(form: string, lexicon: Lexicon): Promise<Known | undefined> {
	if (form.length < SHORTEST_TYPO) return undefined;
	const near: Known[] = [];
	for (const shard of await lexicon.shardsOf([startOf(form)]))
		for (const [candidate, word] of shard.forms()) if (isOneEdit(candidate, form)) near.push({ form: candidate, word });
	const alike = (await lexicon.endingLike(form)).filter((candidate) => isOneEdit(candidate, form));
	near.push(...(await Promise.all(alike.slice(0, 5).map((candidate) => known(candidate, lexicon)))));
	const rank = ({ form: candidate, word }: Known) =>
		(word ? word.weight : -10) + (candidate[0] === form[0] ? 2 : 0) + (candidate.at(-1) === form.at(-1) ? 1 : 0);
	return near.filter(({ word }) => word).sort((a, b) => rank(b) - rank(a) || (a.form < b.form ? -1 : 1))[0];
}
