/** Phrases that a plain text does without. A new one is a row of phrases.uk.ts or phrases.en.ts. */
import type { Locale } from '../../i18n/locales.ts';
import * as en from './phrases.en.ts';
import * as uk from './phrases.uk.ts';

/** `*` in the phrase stands for any ending; the second half says what to write in its place. */
export type Phrase = readonly [phrase: string, instead: string];

export interface FoundPhrase {
	readonly kind: 'officialese' | 'russianism';
	/** As it stands in the text. */
	readonly found: string;
	readonly index: number;
	readonly instead: string;
}

const tables: Readonly<Record<Locale, Readonly<Record<FoundPhrase['kind'], readonly Phrase[]>>>> = {
	uk: { officialese: uk.officialese, russianism: uk.russianisms },
	en: { officialese: en.officialese, russianism: [] },
};

interface Finder {
	readonly kind: FoundPhrase['kind'];
	/** All phrases of the kind at once: most texts have none. */
	readonly any: RegExp;
	readonly rows: readonly { readonly one: RegExp; readonly instead: string }[];
}

const finders: Readonly<Record<Locale, readonly Finder[]>> = { uk: findersOf('uk'), en: findersOf('en') };

function findersOf(locale: Locale): Finder[] {
	return (['officialese', 'russianism'] as const)
		.map((kind) => ({ kind, table: tables[locale][kind] }))
		.filter(({ table }) => table.length > 0)
		.map(({ kind, table }) => ({
			kind,
			any: wholeWords(table.map(([phrase]) => patternOf(phrase)).join('|'), 'giu'),
			rows: table.map(([phrase, instead]) => ({ one: wholeWords(patternOf(phrase), 'iu'), instead })),
		}));
}

function patternOf(phrase: string): string {
	return phrase.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+').replaceAll('ʼ', "[ʼ’']");
}

function wholeWords(pattern: string, flags: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}ʼ’'-])(?:${pattern})(?![\\p{L}\\p{N}ʼ’'-])`, flags);
}

/** Names and quotations are somebody else's words. Blanked out, so that offsets stay. */
const QUOTED = /«[^«»]*»|“[^“”]*”/g;

/** @example phrasesIn('Здійснюється подання', 'uk')[0]?.instead // 'робити, вести або прямого дієслова' */
export function phrasesIn(text: string, locale: Locale): FoundPhrase[] {
	const own = text.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
	return finders[locale].flatMap(({ kind, any, rows }) =>
		[...own.matchAll(any)].map(({ 0: found, index }) => {
			const instead = rows.find(({ one }) => one.test(found))?.instead ?? '';
			return { kind, found, index, instead };
		}),
	);
}
