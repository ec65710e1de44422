/** Builds the search of a site: for each language an index, a lexicon and the files that mend queries. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import type { SearchWords } from '../../src/lib/content/search-words.ts';
import type { ContentTree } from '../../src/lib/content/tree.ts';
import { fileName, type Suggestion } from '../../src/lib/search/lexicon.ts';
import type { Manifest } from '../../src/lib/search/load.ts';
import { stemming } from '../../src/lib/search/terms.ts';
import { wordsOf } from '../../src/lib/search/words.ts';
import type { Site } from '../../src/lib/site.ts';
import { siteIn } from '../../src/lib/site-in.ts';
import { dictionaryFolder } from './dictionary.ts';
import { endingFiles, lexiconFiles } from './lexicon-files.ts';
import { morphologyOf } from './morphologies.ts';
import type { Morphology, Vocabulary } from './morphology.ts';
import { writeIndex } from './pagefind.ts';
import { recordsOf, synonymsOf, type SearchRecord } from './records.ts';
import { stopWords } from './stop-words.ts';
import { suggestionsOf } from './suggestions.ts';
import { namesWorthAsking, numberThings, tokeniser, unwrittenKeys } from './tokens.ts';

export const noWords: SearchWords = { prefer: [], same: {}, synonyms: [] };

/** Writes the search into `search/<locale>/` of a built site. @returns what was done, for the terminal */
export async function buildSearch(folder: string, tree: ContentTree, words: SearchWords, day: string): Promise<string> {
	rmSync(join(folder, 'search-data'), { recursive: true, force: true });
	const counts: string[] = [];
	for (const locale of locales) {
		const site = siteIn(locale, tree, day);
		const { pages, forms } = await buildLocale(join(folder, 'search-data', locale), site, words);
		counts.push(`${locale} ${String(pages)}/${String(forms)}`);
	}
	return counts.join(', ');
}

function buildLocale(folder: string, site: Site, words: SearchWords): Promise<Size> {
	const synonyms = site.locale === defaultLocale ? words.synonyms : [];
	return writeSearch(folder, {
		locale: site.locale,
		records: recordsOf(site),
		names: [...synonyms, ...glossaryNames(site)],
		suggestions: suggestionsOf(site),
		words,
	});
}

interface SearchInput {
	readonly locale: Locale;
	readonly records: readonly SearchRecord[];
	/** Groups of names for one thing. */
	readonly names: readonly (readonly string[])[];
	readonly suggestions: readonly Suggestion[];
	readonly words: SearchWords;
}

interface Size {
	readonly pages: number;
	readonly forms: number;
}

/** Writes the search of one language. */
export async function writeSearch(
	folder: string,
	{ locale, records, names, suggestions, words }: SearchInput,
): Promise<Size> {
	const vocabulary = vocabularyOf(records, names);
	const known = await morphologyOf(locale, vocabulary, words);
	const things = numberThings(names, known.keyOf);
	const texts = records.map((record) => wordsOf(textOf(record)).map((word) => known.keyOf.get(word) ?? word));
	const unwritten = unwrittenKeys(things, texts);
	const morphology = onlyKeys(known, new Set([...texts.flat(), ...unwritten]));
	const tokens = tokeniser({ locale, keyOf: morphology.keyOf, things, unwritten });
	const files = lexiconFiles({ morphology, things: namesWorthAsking(things, texts), suggestions });
	const endings = endingFiles(vocabulary);
	mkdirSync(join(folder, 'words'), { recursive: true });
	for (const [start, text] of files) writeFileSync(join(folder, 'words', `${fileName(start)}.txt`), text);
	for (const [end, text] of endings) writeFileSync(join(folder, 'words', `-${fileName(end)}.txt`), text);
	writeFileSync(join(folder, 'endings.txt'), [...endings.keys()].join(' '));
	if (stemming[locale] === 'lexicon') writeFileSync(join(folder, 'LICENSE.txt'), lexiconLicence());
	await writeIndex(join(folder, 'pagefind'), records, { locale, tokens });
	const manifest: Manifest = {
		version: versionOf([...files, ...endings], records),
		starts: [...files.keys()].join(' '),
		kinds: new Set(records.map(({ kind }) => kind)).size,
		stopWords: stopWords[locale],
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return { pages: records.length, forms: vocabulary.size };
}

const NOTICE = `The files in words/ are derived from the Ukrainian spelling dictionary of the npm package dictionary-uk 4.0.0,
made from https://github.com/brown-uk/dict_uk; its licence stands below. They are data under the same licence, the GNU General Public License, version 3.
Texts of the site (CC BY 4.0) and its code (MIT) are not part of them. How they are made: scripts/search/ of the
project; from which words: the texts of this site.

`;

function lexiconLicence(): string {
	return NOTICE + readFileSync(`${dictionaryFolder()}license`, 'utf8');
}

/** Words of all texts, and of names that no text may have. */
function vocabularyOf(records: readonly SearchRecord[], names: readonly (readonly string[])[]): Vocabulary {
	const counts = new Map<string, number>();
	for (const record of records)
		for (const word of wordsOf(textOf(record))) counts.set(word, (counts.get(word) ?? 0) + 1);
	for (const word of names.flat().flatMap(wordsOf)) counts.set(word, counts.get(word) ?? 1);
	return counts;
}

/** A word by which nothing would be found is none of the site's. */
function onlyKeys({ words, keyOf }: Morphology, keys: ReadonlySet<string>): Morphology {
	return {
		words: words.filter(({ key }) => keys.has(key)),
		keyOf: new Map([...keyOf].filter(([, key]) => keys.has(key))),
	};
}

/** Every word by which a page may be found. */
function textOf({ title, synonyms, summary, body }: SearchRecord): string {
	return [title, ...synonyms, summary, body].join('\n');
}

/** What the glossary calls by several names. */
function glossaryNames(site: Site): string[][] {
	return site.of('glossary').map((term) => [term.fields.title, ...synonymsOf(term)]);
}

function versionOf(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
}
