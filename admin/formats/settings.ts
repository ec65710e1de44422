/** Files that are no entries, as lists in the form. Comments that people wrote into them stay. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { withoutEmpties } from '../../src/lib/content/empties.ts';
import type { Values } from './entry.ts';

const STYLE = { lineWidth: 0, singleQuote: true } as const;

interface Format {
	fromFile(text: string): Values;
	toFile(values: Values): string;
}

/** `old/entry: new/entry` as a list of pairs. */
export function redirectsFormat(): Format {
	let document = parseDocument('');
	return {
		fromFile(text) {
			document = parseDocument(text);
			const pairs = Object.entries((document.toJS() ?? {}) as Record<string, unknown>);
			return { redirects: pairs.map(([from, to]) => ({ from, to: String(to) })) };
		},
		toFile({ redirects }) {
			const pairs = items(redirects).map((pair) => [text(pair, 'from'), text(pair, 'to')] as const);
			return writeRedirects(document, new Map(pairs));
		},
	};
}

function writeRedirects(document: Document, pairs: ReadonlyMap<string, string>): string {
	if (!isMap(document.contents)) document.contents = document.createNode({});
	const { contents } = document;
	if (!isMap(contents)) return '';
	contents.items = contents.items.filter(({ key }) => isScalar(key) && pairs.has(String(key.value)));
	for (const [from, to] of pairs) if (from !== '') contents.set(from, to);
	return contents.items.length > 0 ? document.toString(STYLE) : '';
}

/** @returns the text of redirects.yml with one more line */
export function addRedirect(text: string, from: string, to: string): string {
	const document = parseDocument(text);
	const pairs = new Map(Object.entries((document.toJS() ?? {}) as Record<string, string>));
	return writeRedirects(document, pairs.set(from, to));
}

/** Groups of names; the other parts of the file stay as they are. */
export function wordsFormat(): Format {
	let document = parseDocument('');
	return {
		fromFile(file) {
			document = parseDocument(file);
			const { synonyms = [] } = (document.toJS() ?? {}) as { synonyms?: string[][] };
			return { synonyms: synonyms.map((names) => ({ names })) };
		},
		toFile({ synonyms }) {
			const groups = items(synonyms).map((group) =>
				items((group as Values)['names']).map((name) => String(name).trim()),
			);
			const kept = document.get('synonyms');
			const known = isSeq(kept)
				? new Map(kept.items.map((node) => [JSON.stringify(node), node]))
				: new Map<string, unknown>();
			const list = document.createNode([]) as YAMLSeq;
			list.items = groups
				.filter((names) => names.length > 0)
				.map((names) => known.get(JSON.stringify(names)) ?? document.createNode(names, { flow: true }));
			document.set('synonyms', list);
			return document.toString(STYLE);
		},
	};
}

/** Settings of the site; names of values as a list of rows. */
export function siteFormat(): Format {
	let document: Document = parseDocument('');
	return {
		fromFile(file) {
			document = parseDocument(file);
			const { labels = {}, ...rest } = (document.toJS() ?? {}) as { labels?: Record<string, Values> };
			return { ...rest, labels: Object.entries(labels).map(([term, names]) => ({ term, ...names })) };
		},
		toFile({ email, notice, labels }) {
			const rows = items(labels).map(
				(row) => [text(row, 'term'), { uk: text(row, 'uk'), en: text(row, 'en') }] as const,
			);
			const values = withoutEmpties({ email, notice, labels: Object.fromEntries(rows) });
			if (!isMap(document.contents)) document.contents = document.createNode({});
			for (const name of ['email', 'notice', 'labels']) {
				const value = (values as Values | undefined)?.[name];
				if (value === undefined) document.delete(name);
				else document.set(name, document.createNode(value));
			}
			return isMap(document.contents) && document.contents.items.length > 0 ? document.toString(STYLE) : '';
		},
	};
}

function items(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function text(pair: unknown, name: string): string {
	const value = (pair as Values)[name];
	return typeof value === 'string' ? value.trim() : '';
}
