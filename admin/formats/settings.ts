/** Files that are no entries, as lists in the form. Comments that people wrote into them stay. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { withoutEmpties } from '../../src/lib/content/empties.ts';
import type { Values } from './entry.ts';

/** As the files are written by hand, so that a change is one line. */
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Decap writes more often than it saves, so that writing must not change what is known of the file. */
interface Format {
	fromFile(text: string): Values;
	toFile(values: Values): string;
}

/** `old/entry: new/entry` as a list of pairs. */
export function redirectsFormat(): Format {
	let known = '';
	return {
		fromFile(file) {
			known = file;
			const pairs = Object.entries((parseDocument(file).toJS() ?? {}) as Record<string, unknown>);
			return { redirects: pairs.map(([from, to]) => ({ from, to: String(to) })) };
		},
		toFile({ redirects }) {
			const pairs = items(redirects).map((pair) => [text(pair, 'from'), text(pair, 'to')] as const);
			return writeRedirects(parseDocument(known), new Map(pairs));
		},
	};
}

function writeRedirects(document: Document, pairs: ReadonlyMap<string, string>): string {
	if (!isMap(document.contents)) document.contents = document.createNode({});
	const { contents } = document;
	if (!isMap(contents)) return '';
	const kept = contents.items.filter(({ key }) => isScalar(key) && pairs.has(String(key.value)));
	passOnComments(contents.items, kept, ({ key }) => key);
	contents.items = kept;
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
	let known = '';
	return {
		fromFile(file) {
			known = file;
			const { synonyms = [] } = (parseDocument(file).toJS() ?? {}) as { synonyms?: string[][] };
			return { synonyms: synonyms.map((names) => ({ names })) };
		},
		toFile({ synonyms }) {
			const groups = items(synonyms).map((group) =>
				items((group as Values)['names']).map((name) => String(name).trim()),
			);
			const document = parseDocument(known);
			const list = document.get('synonyms');
			const old = isSeq(list) ? list.items : [];
			const written = new Map(old.map((node) => [JSON.stringify(node), node]));
			const nodes = groups
				.filter((names) => names.length > 0)
				.map((names) => written.get(JSON.stringify(names)) ?? document.createNode(names, { flow: true }));
			passOnComments(old, nodes, (node) => node);
			if (isSeq(list)) list.items = nodes;
			else document.set('synonyms', nodes);
			return document.toString(STYLE);
		},
	};
}

/** Settings of the site; names of values as a list of rows. */
export function siteFormat(): Format {
	let known = '';
	return {
		fromFile(file) {
			known = file;
			const { labels = {}, ...rest } = (parseDocument(file).toJS() ?? {}) as { labels?: Record<string, Values> };
			return { ...rest, labels: Object.entries(labels).map(([term, names]) => ({ term, ...names })) };
		},
		toFile({ email, notice, labels }) {
			const rows = items(labels).map(
				(row) => [text(row, 'term'), { uk: text(row, 'uk'), en: text(row, 'en') }] as const,
			);
			const values = withoutEmpties({ email, notice, labels: Object.fromEntries(rows) });
			const document: Document = parseDocument(known);
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

/** A note that somebody wrote above a line that goes, or is written anew, stays at its place: above what stands there now. */
function passOnComments<Item>(old: readonly Item[], now: readonly Item[], nodeOf: (item: Item) => unknown): void {
	old.forEach((item, index) => {
		if (now.includes(item)) return;
		const gone = nodeOf(item);
		const before = old.slice(0, index).findLast((one) => now.includes(one));
		const heir = nodeOf(now[before === undefined ? 0 : now.indexOf(before) + 1] as Item);
		if (!isNode(gone) || !isNode(heir) || !gone.commentBefore) return;
		heir.commentBefore = [gone.commentBefore, heir.commentBefore].filter(Boolean).join('\n');
	});
}

function items(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function text(pair: unknown, name: string): string {
	const value = (pair as Values)[name];
	return typeof value === 'string' ? value.trim() : '';
}
