/** How easy a text is to read, told to its author while it can still be changed. */
import type { Locale } from '../../src/i18n/locales.ts';
import { blocksOf, countWords, LONGEST_SENTENCE, sentencesOf } from '../../src/lib/writing/sentences.ts';

export interface LongSentence {
	readonly text: string;
	readonly words: number;
}

export interface Ease {
	readonly words: number;
	/** Of quiet reading, whole, at least one where there are words. */
	readonly minutes: number;
	/** Sentences that are too long to be held in mind, the longest first. */
	readonly longSentences: readonly LongSentence[];
	/** Words in a sentence, rounded. */
	readonly averageSentence: number;
	/** What to do first, in Ukrainian; nothing where all is well. */
	readonly hint?: string;
}

const LONGEST_AVERAGE = 20;

/**
 * Words a minute in quiet reading, by the International Reading Speed Texts (IReST, 2012): English 228. Ukrainian was not
 * measured; the nearest that were are Polish, 166, and Russian, 184.
 */
const SPEED: Readonly<Record<Locale, number>> = { uk: 175, en: 228 };

export function describeText(markdown: string, locale: Locale): Ease {
	const blocks = blocksOf(markdown);
	const words = sum(blocks.map(({ text }) => countWords(text)));
	const sentences = blocks
		.filter(({ isProse }) => isProse)
		.flatMap(({ text }) => sentencesOf(text))
		.map((text): LongSentence => ({ text, words: countWords(text) }));
	const longSentences = sentences
		.filter((sentence) => sentence.words > LONGEST_SENTENCE[locale])
		.sort((a, b) => b.words - a.words);
	const averageSentence = Math.round(sum(sentences.map((one) => one.words)) / Math.max(1, sentences.length));
	const hint = hintFor(longSentences, averageSentence);
	return {
		words,
		minutes: words === 0 ? 0 : Math.max(1, Math.round(words / SPEED[locale])),
		longSentences,
		averageSentence,
		...(hint && { hint }),
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function hintFor([longest, ...others]: readonly LongSentence[], average: number): string | undefined {
	if (average > LONGEST_AVERAGE) return `Середнє речення – ${counted(average, WORDS)}: поділіть найдовші.`;
	if (!longest) return undefined;
	const start = longest.text
		.split(' ')
		.slice(0, 4)
		.join(' ')
		.replace(/\P{L}+$/u, '');
	const one = `Поділіть речення на ${counted(longest.words, WORDS)}: «${start}…».`;
	return others.length === 0 ? one : `${one} Довгих речень: ${String(others.length + 1)}.`;
}

type Forms = Readonly<Record<'one' | 'few' | 'many', string>>;

const WORDS: Forms = { one: 'слово', few: 'слова', many: 'слів' };
const LETTERS: Forms = { one: 'літера', few: 'літери', many: 'літер' };
const LETTERS_BY: Forms = { ...LETTERS, one: 'літеру' };

const plural = new Intl.PluralRules('uk');

/** @example counted(22, LETTERS) // '22 літери' */
function counted(number: number, forms: Forms): string {
	const form = plural.select(number);
	return `${String(number)} ${form === 'one' || form === 'few' ? forms[form] : forms.many}`;
}

export interface Limits {
	readonly min?: number;
	readonly max: number;
}

/** The count below a field, as the schema counts. @example lettersLeft('…', { min: 40, max: 280 }) // '28 із 280 – ще 12 літер' */
export function lettersLeft(text: string, { min = 0, max }: Limits): string {
	const { length } = text;
	const count = `${String(length)} із ${String(max)}`;
	if (length > max) return `${count} – на ${counted(length - max, LETTERS_BY)} задовгий`;
	if (length < min) return `${count} – ще ${counted(min - length, LETTERS)}`;
	return count;
}
