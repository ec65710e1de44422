/** Finds glossary terms in running text, in any case form, so that their first mention can lead to the glossary. */
import type { Locale } from '../i18n/locales.ts';

export interface TermNames {
	readonly id: string;
	/** The term and its other names. */
	readonly names: readonly string[];
}

export interface Mention {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

export interface TermFinder {
	/** Mentions in a text, from left to right, none inside another; ids already seen are passed over. */
	find(text: string, seen: ReadonlySet<string>): Mention[];
}

/** Shorter single words («рішення», «кейс») are everyday words too: linking them would be noise. */
const MIN_LETTERS = 10;

const LETTER = "[\\p{L}’ʼ'-]";

export function termFinder(terms: readonly TermNames[], locale: Locale): TermFinder {
	const patterns = terms
		.flatMap(({ id, names }) => names.filter(isTelling).map((name) => ({ id, name, pattern: patternOf(name, locale) })))
		.sort((a, b) => b.name.length - a.name.length);
	return {
		find(text, seen) {
			const found: Mention[] = [];
			const used = new Set(seen);
			for (const { id, pattern } of patterns) {
				if (used.has(id)) continue;
				const match = pattern.exec(text);
				if (!match) continue;
				const mention = { id, start: match.index, end: match.index + match[0].length };
				if (found.some((other) => mention.start < other.end && other.start < mention.end)) continue;
				used.add(id);
				found.push(mention);
			}
			return found.sort((a, b) => a.start - b.start);
		},
	};
}

/** Several words, an acronym, or one long word. */
function isTelling(name: string): boolean {
	return name.includes(' ') || isAcronym(name) || name.length >= MIN_LETTERS;
}

function isAcronym(word: string): boolean {
	return /^\p{Lu}{2,}$/u.test(word);
}

function patternOf(name: string, locale: Locale): RegExp {
	const words = name
		.split(/\s+/)
		.map((word) => (isAcronym(word) ? word : `${escape(stemOf(word, locale))}${LETTER}{0,4}`));
	const flags = isAcronym(name) ? 'u' : 'iu';
	return new RegExp(`(?<!${LETTER})${words.join('\\s+')}(?!\\p{L})`, flags);
}

/** What stays of a word in every case form, roughly: the endings of Ukrainian are up to four letters, of English one or two. */
function stemOf(word: string, locale: Locale): string {
	if (locale !== 'uk') return word.replace(/(ies|y|s)$/, '');
	return word.length <= 4 ? word.replace(/[аеиіоуяюєї]$/, '') : word.slice(0, Math.max(4, word.length - 2));
}

function escape(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
