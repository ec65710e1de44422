/** Small lexicons for tests: written as the build writes them, read as the browser reads them, served from memory. */
import type { Locale, Localised } from '../../../src/i18n/locales.ts';
import { fileName, type Suggestion } from '../../../src/lib/search/lexicon.ts';
import { openLexicon, type Lexicon, type LoadText } from '../../../src/lib/search/load.ts';
import { understand } from '../../../src/lib/search/understand.ts';
import { endingFiles, lexiconFiles } from '../lexicon-files.ts';
import type { Morphology } from '../morphology.ts';

interface SmallSite {
	/** One word a line: how often it occurs, then its forms, the dictionary form first. */
	readonly words?: string;
	/** Form → the word that it belongs to, where several have it. */
	readonly choices?: Readonly<Record<string, string>>;
	readonly things?: Readonly<Record<string, number>>;
	readonly suggestions?: readonly Suggestion[];
	readonly stopWords?: string;
}

export function morphologyFrom(words: string, choices: Readonly<Record<string, string>> = {}): Morphology {
	const lines = words.trim().split('\n').filter(Boolean);
	const own = lines.map((line) => {
		const [count = '', key = '', ...others] = line.trim().split(/\s+/);
		return { key, forms: [key, ...others], count: Number(count) };
	});
	const keys = own.flatMap(({ key, forms }) => forms.map((form) => [form, key] as const));
	return { words: own, keyOf: new Map([...keys.toReversed(), ...Object.entries(choices)]) };
}

/** What the search of a site loads, by its path. */
export function filesOf({ words = '', choices, things = {}, suggestions = [], stopWords = '' }: SmallSite) {
	const morphology = morphologyFrom(words, choices);
	const shards = lexiconFiles({ morphology, things: new Map(Object.entries(things)), suggestions });
	const counts = morphology.words.flatMap(({ forms, count }) => forms.map((form) => [form, count] as const));
	const endings = endingFiles(new Map(counts));
	const starts = [...shards.keys()].join(' ');
	return new Map([
		['manifest.json', JSON.stringify({ version: 'abc', starts, stopWords })],
		['endings.txt', [...endings.keys()].join(' ')],
		...[...shards].map(([start, text]) => [`words/${fileName(start)}.txt`, text] as const),
		...[...endings].map(([end, text]) => [`words/-${fileName(end)}.txt`, text] as const),
	]);
}

export function loaderOf(files: ReadonlyMap<string, string>): LoadText {
	return (path) => {
		const text = files.get(path.replace(/\?.*$/, ''));
		return text === undefined ? Promise.reject(new Error(`404 ${path}`)) : Promise.resolve(text);
	};
}

export function smallLexicon(site: SmallSite): Promise<Lexicon> {
	return openLexicon(loaderOf(filesOf(site)));
}

/** A few words of a Ukrainian site, and a few Latin ones. */
export const ukrainian = `
	200 громада громади громаді громаду громадою громад
	100 громадський громадська громадської громадські громадських
	150 рада ради раді раду радою рад радам
	80 рішення рішенню рішенням рішень
	90 бюджет бюджету бюджетом бюджети
	5 соціально
	8 економічний економічна економічного
	20 львівський львівська львівської
	15 район району районом
	14 обєднання обєднань
	10 рух руху рухом
	6 осн
	9 covid
	4 email
	1 rada
	30 media
	2 медіа`;

export const english = `
	50 community communities
	40 hearing
	30 council councils
	20 statute statutes
	5 viche`;

/** @returns 'громада layout' for what was mended, 'громада' for what was not, '' for a word that is not on the site */
export function readerOf(lexicons: Localised<Lexicon>) {
	return async (chunk: string, locale: Locale = 'uk'): Promise<string[]> => {
		const meanings = await understand(chunk, lexicons[locale], { locale, literal: false });
		return meanings.map(({ keys, mended }) => [...keys, ...(mended ? [mended] : [])].join(' '));
	};
}
