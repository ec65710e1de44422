/** The one way in which a content file is written, so that an edit changes only the lines it is about, whoever makes it. */
import { isMap, isScalar, isSeq, parseDocument, Scalar, type Document, type Node, type YAMLMap } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import { findFieldInfo, typeOf, type CollectionName, type FieldInfo, type Shape } from '../../schemas/index.ts';
import { translationShape } from '../../schemas/base.ts';
import { typeset, typesetMarkdown } from '../writing/typography.ts';
import { isWords } from './fields.ts';
import { FRONT_MATTER } from './front-matter.ts';

/** Quotes where YAML needs them, one line a text, so that a changed word is one changed line. */
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** What a file is of, as its path says. */
export interface Written {
	readonly collection: CollectionName;
	/** Without a language quotation marks, apostrophes and dashes stay as they were typed. */
	readonly locale?: Locale;
	readonly extension?: 'md' | 'mdx';
}

/**
 * Fields in the order of the schema, lists one item a line, nothing empty, signs of typography; comments stay. The body
 * keeps its words; only empty lines at its ends go.
 * @param text of a whole file, front matter and body
 * @returns nothing where the file cannot be read: such a one is for a person to mend
 */
export function canonical(text: string, { collection, locale, extension }: Written): string | undefined {
	const unix = text.replaceAll('\r\n', '\n');
	const match = FRONT_MATTER.exec(unix);
	if (!match) return undefined;
	const document = parseDocument(match[1] ?? '');
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const set: SetWords = (words, kind) =>
		!locale ? words : kind === 'markdown' ? typesetMarkdown(words, locale) : typeset(words, locale);
	arrange(document.contents, { ...typeOf(collection).shape, ...translationShape }, set);
	const body = unix.slice(match[0].length);
	return fileOf(document, locale ? typesetBody(body, locale, extension) : body);
}

type SetWords = (words: string, kind: FieldInfo['kind']) => string;

/** MDX that cannot be read is left as it is: the check names the place. */
function typesetBody(body: string, locale: Locale, extension?: 'md' | 'mdx'): string {
	try {
		return typesetMarkdown(body, locale, extension);
	} catch {
		return body;
	}
}

function fileOf(document: Document, body: string): string {
	const words = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
	const fields = isMap(document.contents) && document.contents.items.length > 0 ? document.toString(STYLE) : '';
	return `---\n${fields}---\n${words === '' ? '' : `\n${words}\n`}`;
}

/** Puts the fields of a map in the order of its shape; what the shape does not know comes last. */
function arrange(map: YAMLMap, shape: Shape, set: SetWords): void {
	const names = Object.keys(shape);
	const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
	const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');
	map.flow = false;
	map.items = map.items
		.filter(({ value }) => !isEmpty(value))
		.sort((a, b) => place(nameOf(a.key)) - place(nameOf(b.key)));
	for (const { key, value } of map.items) {
		const field = shape[nameOf(key)];
		const info = field && findFieldInfo(field);
		const inner = info?.shape ?? {};
		plainStyle(key);
		plainStyle(value);
		if (info && isWords(info)) setIn(value, (words) => set(words, info.kind));
		if (isMap(value)) arrange(value, inner, set);
		if (isSeq(value)) {
			value.flow = false;
			value.items = value.items.filter((item) => !isEmpty(item));
			for (const item of value.items) {
				plainStyle(item);
				if (isMap(item)) arrange(item, inner, set);
			}
		}
	}
}

function setIn(value: unknown, set: (words: string) => string): void {
	for (const node of isSeq(value) ? value.items : [value]) {
		if (isScalar(node) && typeof node.value === 'string') node.value = set(node.value);
	}
}

/** What an editor's form writes for «not given». */
function isEmpty(value: unknown): boolean {
	if (value === null) return true;
	if (isScalar(value)) return value.value === null || (typeof value.value === 'string' && value.value.trim() === '');
	if (isSeq(value)) return value.items.every(isEmpty);
	return isMap(value) && value.items.every((pair) => isEmpty(pair.value));
}

/** Forgets how a value was written: quotes, folding, empty lines before it. */
function plainStyle(node: unknown): void {
	if (!isNode(node)) return;
	delete node.spaceBefore;
	if (!isScalar(node)) return;
	delete node.type;
	const { value } = node;
	if (typeof value !== 'string') return;
	node.value = value.trim();
	if (value.trim().includes('\n')) node.type = Scalar.BLOCK_LITERAL;
}

function isNode(value: unknown): value is Node {
	return isScalar(value) || isMap(value) || isSeq(value);
}
