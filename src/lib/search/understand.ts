/** From what stands between two spaces to the words of the site that it may mean. */
import type { Locale } from '../../i18n/locales.ts';
import type { LexiconWord } from './lexicon.ts';
import type { Lexicon } from './load.ts';
import { wordsOf } from './words.ts';

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

/** A form with its word, if the site has it. */
export interface Known {
	readonly form: string;
	readonly word?: LexiconWord | undefined;
}

interface Options {
	readonly locale: Locale;
	/** Search for what was typed and nothing else. */
	readonly literal: boolean;
}

/** The meanings of a chunk: mostly one word, two where there is a hyphen. */
export async function understand(chunk: string, lexicon: Lexicon, { locale, literal }: Options): Promise<Meaning[]> {
	const typed = await Promise.all(wordsOf(chunk).map((word) => known(word, lexicon)));
	// A Latin word on the Ukrainian site may be a Ukrainian one in Latin letters.
	const sure = typed.every(({ word }) => word) && !(locale === 'uk' && /[a-z]/i.test(chunk));
	if (sure || literal) return typed.map(({ form, word }) => ({ text: form, keys: word ? [word.key] : [] }));
	// Most queries need no mending: its code is loaded when one does.
	const { mend } = await import('./mend.ts');
	return mend(chunk, typed, lexicon, locale);
}

export async function known(form: string, lexicon: Lexicon): Promise<Known> {
	const shard = await lexicon.shardOf(form);
	return { form, word: shard?.lookUp(form) };
}
