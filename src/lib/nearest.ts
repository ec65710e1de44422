import { closest, distance } from 'fastest-levenshtein';

/** The word most like the one given, or nothing where none is like it. */
export function nearest(word: string, words: readonly string[]): string {
	if (words.length === 0) return '';
	const best = closest(word, [...words]);
	return distance(word, best) <= Math.max(2, word.length / 2) ? best : '';
}
