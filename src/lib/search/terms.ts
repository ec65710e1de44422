/** What stands in the index for a word, a thing with several names, and a whole title. */
import type { Locale, Localised } from '../../i18n/locales.ts';

/**
 * Who knows which forms belong together: `lexicon`, our own, where Pagefind has no stemmer for the language – the index
 * then holds dictionary forms instead of words; or `pagefind`, its stemmer.
 */
export const stemming: Localised<'lexicon' | 'pagefind'> = { uk: 'lexicon', en: 'pagefind' };

/**
 * Pagefind takes each word of a query for the beginning of one. A letter that Ukrainian does not have, put at the end
 * of each dictionary form, makes it whole: «рада» does not find «радар», and nonsense finds nothing.
 */
const END = 'ъ';

/** The term of a dictionary form. Pagefind drops lone letters and digits beside others: they become longer words. */
export function termOf(key: string, locale: Locale): string {
	if (key.length === 1 || /\d/.test(key)) return `э${key.replaceAll(/\d/g, (digit) => `ы${lettersOf(digit)}`)}э${END}`;
	return stemming[locale] === 'lexicon' ? key + END : key;
}

/** The term of a thing: each of its names has it. «ы» is another letter that Ukrainian does not have. */
export function termOfThing(number: number): string {
	return `ы${lettersOf(String(number))}${END}`;
}

/** Digits as letters: Pagefind takes a word with digits apart. @example lettersOf('12') // 'бв' */
export function lettersOf(digits: string): string {
	return Array.from(digits, (digit) => 'абвгдежзиклмнопр'[Number.parseInt(digit, 16)] ?? digit).join('');
}

/** The term of a title or other name as a whole, so that an entry is found first by its own name. */
export function termOfName(keys: readonly string[]): string {
	return keys.join('') + END + END;
}
