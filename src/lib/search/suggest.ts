/** Titles and terms that go on as the reader types. */
import type { Suggestion } from './lexicon.ts';
import type { Lexicon } from './load.ts';
import { wordsOf } from './words.ts';

const MOST = 7;
const SHORTEST = 2;

export async function suggestionsFor(text: string, lexicon: Lexicon): Promise<readonly Suggestion[]> {
	const found = await titlesWith(wordsOf(text), lexicon);
	if (found.length > 0 || text.trim().length < SHORTEST) return found;
	const { otherLayout } = await import('./layouts.ts');
	return titlesWith(wordsOf(otherLayout(text)), lexicon);
}

/** Each typed word begins a word of the title; titles that begin with the first come first. */
async function titlesWith(words: readonly string[], lexicon: Lexicon): Promise<Suggestion[]> {
	const last = words.at(-1) ?? '';
	if (last.length < SHORTEST) return [];
	const shard = await lexicon.shardOf(last);
	const fitting = (shard?.suggestions ?? []).filter(({ title }) => {
		const own = wordsOf(title);
		return words.every((word) => own.some((one) => one.startsWith(word)));
	});
	const begins = ({ title }: Suggestion) => (wordsOf(title)[0]?.startsWith(words[0] ?? '') ? 0 : 1);
	return fitting.toSorted((a, b) => begins(a) - begins(b)).slice(0, MOST);
}
