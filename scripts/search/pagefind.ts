/** Runs Pagefind on records whose words are terms, then puts the readable text into its answers. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Locale } from '../../src/i18n/locales.ts';
import { lettersOf } from '../../src/lib/search/terms.ts';
import { piecesOf } from '../../src/lib/search/words.ts';
import type { SearchRecord } from './records.ts';
import type { Tokeniser } from './tokens.ts';

/** First bytes of every file that Pagefind's browser part reads. */
const SIGNATURE = 'pagefind_dcd';
/** What only Pagefind's own interface uses. */
const UNUSED = /^pagefind-(component|modular|highlight|ui|worker)/;

/** Writes the index of one language, in place of one that is there. */
export async function writeIndex(
	folder: string,
	records: readonly SearchRecord[],
	{ locale, tokens }: { locale: Locale; tokens: Tokeniser },
): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const index = await newIndex(locale);
	const added = records.map((record) => ({ record, terms: termsOf(record, tokens) }));
	const results = await Promise.all(added.map((one) => index.addCustomRecord(customRecord(one, locale))));
	failOn(results.flatMap(({ errors }) => errors));
	const { errors } = await index.writeFiles({ outputPath: folder });
	await index.deleteIndex();
	failOn(errors);
	for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
	await minify(join(folder, 'pagefind.js'));
	if (records.length > 0) graft(join(folder, 'fragment'), new Map(added.map((one) => [one.record.path, one])));
}

/** Pagefind's program comes with long names: without them it is a third smaller on the way. */
async function minify(path: string): Promise<void> {
	const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, format: 'esm', target: 'es2022' });
	writeFileSync(path, code);
}

async function newIndex(locale: Locale): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({ forceLanguage: locale });
	failOn(errors);
	if (!index) throw new Error('Pagefind gave no index.');
	return index;
}

function failOn(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(errors.join('\n'));
}

interface Terms {
	/** The title, the summary and the body: what positions in an answer count. */
	readonly content: readonly string[];
	readonly meta: Readonly<Record<string, string>>;
}

interface Added {
	readonly record: SearchRecord;
	readonly terms: Terms;
}

function termsOf(record: SearchRecord, tokens: Tokeniser): Terms {
	const inOne = (text: string) => tokens.tokensOf(text).join(' ');
	const { title, synonyms, summary } = record;
	return {
		content: tokens.tokensOf(textOf(record)),
		meta: {
			title: inOne(title),
			summary: inOne(summary),
			names: tokens.namesOf([title, ...synonyms]).join(' '),
			...(synonyms.length > 0 && { synonyms: inOne(synonyms.join(' · ')) }),
		},
	};
}

function textOf({ title, summary, body }: SearchRecord): string {
	return [title, summary, body].join('\n');
}

function customRecord({ record, terms }: Added, locale: Locale) {
	return {
		url: record.path,
		language: locale,
		content: terms.content.join(' '),
		// Pagefind names an answer's file by its content: another text in the same terms must give another name.
		meta: { ...terms.meta, version: versionOf(record) },
		filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
	};
}

function versionOf(record: SearchRecord): string {
	return `ъ${lettersOf(createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12))}`;
}

interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	[other: string]: unknown;
}

/**
 * Answers hold the terms that were indexed: each is replaced by the piece of text that stands at its position. Pagefind
 * promises nothing of these files: its version is pinned, and a text that does not fit piece by piece fails the build.
 */
function graft(folder: string, added: ReadonlyMap<string, Added>): void {
	const files = readdirSync(folder);
	if (files.length !== added.size)
		throw new Error(`Pagefind wrote ${String(files.length)} answers for ${String(added.size)} pages.`);
	for (const file of files) {
		const text = gunzipSync(readFileSync(join(folder, file))).toString();
		if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is not a fragment of Pagefind 1.6.`);
		const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
		const one = added.get(fragment.url);
		if (!one) throw new Error(`${file} answers for a page that was not indexed: ${fragment.url}`);
		writeFileSync(join(folder, file), gzipSync(SIGNATURE + JSON.stringify(readable(fragment, one)), { level: 9 }));
	}
}

function readable(fragment: Fragment, { record, terms }: Added): Fragment {
	const pieces = piecesOf(textOf(record));
	const indexed = fragment.content.split(' ');
	const misfit = terms.content.findIndex((term, at) => indexed[at]?.startsWith(term) !== true);
	if (indexed.length !== pieces.length || misfit !== -1)
		throw new Error(`Pagefind reads the text of ${record.path} otherwise at piece ${String(misfit)}.`);
	const { title, kind, lang, place, year } = record;
	const shown = { title, kind, lang, place, year };
	const meta = Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
	return { ...fragment, content: pieces.join(' '), filters: {}, meta: Object.fromEntries(meta) };
}
