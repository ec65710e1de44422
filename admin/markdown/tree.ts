/** Markdown and MDX to the trees that Sätteri gives: same nodes, values and places. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Root } from 'mdast';
import type { MdastNode } from 'satteri';
import { FRONT_MATTER } from '../../src/lib/content/front-matter.ts';
import { placeNodes } from './places.ts';

export function markdownTree(source: string): Root {
	return withFrontMatter(source, (text) =>
		fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
	);
}

/**
 * Code is not read as code, there is no reader of JavaScript here: braces only have to be balanced, and a paragraph that
 * begins with `import` or `export` is a line of code. The check refuses all of them anyway.
 * @throws where a tag or a brace is not closed; the message begins with `line:column: `, as Sätteri's does
 */
export function mdxTree(source: string): Root {
	try {
		return withFrontMatter(source, (text) => {
			const tree = fromMarkdown(text, {
				extensions: [gfm(), mdxJsx(), mdxExpression(), mdxMd()],
				mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
			});
			markCode(tree, text);
			unravel(tree);
			return tree;
		});
	} catch (error) {
		throw placed(error);
	}
}

/** Sätteri takes a block of dashes at the very start for front matter; its lines stay, so that all others keep theirs. */
function withFrontMatter(source: string, parse: (text: string) => Root): Root {
	const [block = '', value = ''] = FRONT_MATTER.exec(source) ?? [];
	const tree = parse(block.replaceAll(/[^\n]/g, ' ') + source.slice(block.length));
	placeNodes(tree, source);
	if (block !== '') tree.children.unshift({ type: 'yaml', value, position: PLACE_OF_FRONT_MATTER });
	return tree;
}

const PLACE_OF_FRONT_MATTER = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };

function markCode(tree: Root, source: string): void {
	tree.children = tree.children.map((node) => {
		const { start, end } = node.position ?? {};
		if (node.type !== 'paragraph' || start?.column !== 1) return node;
		const text = source.slice(start.offset, end?.offset);
		if (!/^(import|export)[\s{*]/.test(text)) return node;
		return { type: 'mdxjsEsm', value: text, ...(node.position && { position: node.position }) };
	});
}

/** A paragraph of components alone is no paragraph: they stand for themselves. (MDX does the same.) */
function unravel(node: MdastNode): void {
	if (!('children' in node)) return;
	node.children = node.children.flatMap((child): MdastNode[] =>
		child.type === 'paragraph' && isOfComponents(child.children) ? child.children.flatMap(asBlock) : [child],
	) as typeof node.children;
	for (const child of node.children) unravel(child);
}

function isOfComponents(nodes: readonly MdastNode[]): boolean {
	const isBlank = (node: MdastNode) => node.type === 'text' && /^[\t\r\n ]*$/.test(node.value);
	const isComponent = ({ type }: MdastNode) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
	return nodes.some(isComponent) && nodes.every((node) => isBlank(node) || isComponent(node));
}

function asBlock(node: MdastNode): MdastNode[] {
	if (node.type === 'mdxTextExpression') return [{ ...node, type: 'mdxFlowExpression' }];
	if (node.type === 'mdxJsxTextElement') return [{ ...node, type: 'mdxJsxFlowElement' } as MdastNode];
	return [];
}

/** The parser's message carries its place beside it, or within it for a tag that is not closed. */
function placed(error: unknown): Error {
	const { message, line, column } = error as Error & { line?: number; column?: number };
	const [, ofTag = '', columnOfTag = ''] = /\((\d+):(\d+)/.exec(message) ?? [];
	return new Error(`${ofTag || String(line ?? 1)}:${columnOfTag || String(column ?? 1)}: ${message}`);
}
