/** What a text of the site is made of, from its HTML, in the blocks of a word processor. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { Block, Run } from './blocks.ts';

export function blocksFrom(html: string): Block[] {
	return parseDocument(html).children.flatMap((node) => blocksOf(node));
}

const LEVELS: Readonly<Record<string, 1 | 2>> = { h1: 1, h2: 2 };

function blocksOf(node: AnyNode): Block[] {
	if (!isTag(node)) return [];
	const { name, children } = node;
	if (/^h[1-6]$/.test(name)) return [{ kind: 'heading', level: LEVELS[name] ?? 3, text: DomUtils.textContent(node) }];
	if (name === 'ul' || name === 'ol') return [{ kind: 'list', items: itemsOf(node, 0) }];
	if (name === 'table') return [{ kind: 'table', rows: rowsOf(node) }];
	if (name === 'blockquote') return children.flatMap(blocksOf);
	return [{ kind: 'text', text: runsOf(children) }];
}

type Item = Extract<Block, { kind: 'list' }>['items'][number];

function itemsOf(list: Element, level: number): Item[] {
	return list.children.filter(isTag).flatMap((item) => {
		const inner = item.children.filter((child) => !isList(child));
		const below = item.children.filter(isList).flatMap((child) => itemsOf(child, level + 1));
		return [{ text: runsOf(inner), level, numbered: list.name === 'ol' }, ...below];
	});
}

const isList = (node: AnyNode): node is Element => isTag(node) && /^[uo]l$/.test(node.name);

function rowsOf(table: Element): Run[][][] {
	return DomUtils.getElementsByTagName('tr', table.children).map((row) =>
		row.children.filter(isTag).map((cell) => runsOf(cell.children, cell.name === 'th' ? { bold: true } : {})),
	);
}

function runsOf(nodes: readonly AnyNode[], style: Omit<Run, 'text'> = {}): Run[] {
	return nodes.flatMap((node) => {
		if (isText(node)) return node.data.trim() === '' ? [] : [{ text: node.data.replaceAll(/\s+/g, ' '), ...style }];
		if (!isTag(node)) return [];
		if (node.name === 'input') return [{ text: '☐', ...style }];
		return runsOf(node.children, {
			...style,
			...((node.name === 'strong' || node.name === 'b') && { bold: true }),
			...((node.name === 'em' || node.name === 'i') && { italics: true }),
		});
	});
}
