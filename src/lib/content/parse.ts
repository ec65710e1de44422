/** Turns a file's text into front matter, body and Markdown trees, keeping track of where each came from. */
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type ErrorCode, type Node } from 'yaml';
import { typeOf } from '../../schemas/index.ts';
import { fieldValues } from './fields.ts';
import { withoutEmpties } from './empties.ts';
import type { ContentFile } from './files.ts';
import type { Finding } from './finding.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { yamlErrorText } from './yaml-errors.ts';

export type Path = readonly (string | number)[];

/** Front matter as written, without what means «not given». */
export type Data = Readonly<Record<string, unknown>>;

/** A piece of Markdown with the way from its lines to the lines of the file. */
export interface Fragment {
	/** The field it stands in, or nothing for the body. */
	readonly path?: Path;
	readonly text: string;
	readonly tree: MdastNode;
	/** Lines and columns to add to a position in the fragment. */
	readonly line: number;
	readonly column: number;
}

export interface ParsedFile extends ContentFile {
	readonly data: Data;
	readonly body: string;
	/** The body and every field in Markdown. */
	readonly fragments: readonly Fragment[];
	/** Places on the page, where they are known and the text is not. */
	readonly knownAnchors?: readonly string[];
	/** Where a value stands; the nearest parent where it is missing. */
	locate(path: Path, part?: 'key' | 'value'): { line: number; column: number };
}

export function parseFile(file: ContentFile): { parsed?: ParsedFile; findings: Finding[] } {
	const match = FRONT_MATTER.exec(file.text);
	if (!match) return { findings: [noFrontMatter(file)] };
	const [block, yaml = ''] = match;
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
	const findings = yamlFaults(document).map(({ offset, code, message }): Finding => {
		const { line, col } = counter.linePos(offset);
		return { rule: 'YamlSyntax', file: file.path, line: line + 1, column: col, params: { message: yamlErrorText(code, message) } };
	});
	if (findings.length > 0) return { findings };
	if (document.contents !== null && !isMap(document.contents)) return { findings: [noFrontMatter(file)] };
	const locate = locator(document, counter);
	const body = file.text.slice(block.length);
	const data = (withoutEmpties(document.toJS()) ?? {}) as Data;
	const { fragments, findings: markdown } = readFragments(file, data, body, countLines(block), locate, document);
	return { parsed: { ...file, data, body, fragments, locate }, findings: markdown };
}

function noFrontMatter(file: ContentFile): Finding {
	return { rule: 'NoFrontMatter', file: file.path, line: 1, column: 1, params: {} };
}

/** What the reader complains of, and aliases (`*name`), which only a text without quotes can mean here. */
function yamlFaults(document: Document): { offset: number; code: ErrorCode; message: string }[] {
	const faults = document.errors.map(({ pos: [offset], code, message }) => ({ offset, code, message }));
	visit(document, {
		Alias(_key, { range }) {
			faults.push({ offset: range?.[0] ?? 0, code: 'BAD_ALIAS', message: '' });
			return visit.BREAK;
		},
	});
	return faults;
}

function locator(document: Document, counter: LineCounter): ParsedFile['locate'] {
	const at = (node: Node | null | undefined) => {
		const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
		return { line: line + 1, column: Math.max(col, 1) };
	};
	return (path, part = 'value') => {
		for (let length = path.length; length > 0; length--) {
			const key = path[length - 1];
			const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
			const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
			const value = document.getIn(path.slice(0, length), true) as Node | undefined;
			const node = part === 'key' || !value ? ((pair?.key as Node | undefined) ?? value) : value;
			if (node) return at(node);
		}
		return { line: 1, column: 1 };
	};
}

function readFragments(
	file: ContentFile, data: Data, body: string, bodyLine: number, locate: ParsedFile['locate'], document: Document,
) {
	const fragments: Fragment[] = [];
	const findings: Finding[] = [];
	const add = (fragment: Omit<Fragment, 'tree'>, mdx: boolean) => {
		try {
			fragments.push({ ...fragment, tree: mdx ? mdxToMdast(fragment.text) : markdownToMdast(fragment.text) });
		} catch (error) {
			findings.push(mdxFault(file, fragment, error));
		}
	};
	add({ text: body, line: bodyLine, column: 0 }, file.extension === 'mdx');
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, data)) {
		if (info.kind !== 'markdown' || typeof value !== 'string') continue;
		const { line, column } = locate(path);
		const scalar = document.getIn(path, true);
		const block = isScalar(scalar) && (scalar.type ?? '').startsWith('BLOCK');
		add({ path, text: value, line: block ? line : line - 1, column: block ? indentAt(file.text, line + 1) : column - 1 }, false);
	}
	return { fragments, findings };
}

/** How far a line of the file is indented: what a block text's own columns begin after. */
function indentAt(text: string, line: number): number {
	return /^ */.exec(text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
}

function mdxFault(file: ContentFile, fragment: Omit<Fragment, 'tree'>, error: unknown): Finding {
	const message = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
	return { rule: 'MdxSyntax', file: file.path, line: Number(line) + fragment.line, column: Number(column), path: fragment.path ?? ['body'], params: { message } };
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<string | number, unknown>)[key]), data);
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}
