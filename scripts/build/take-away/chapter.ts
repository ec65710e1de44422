/** The text of a finished page as a tree: what a book has of it, without what only a site needs. */
import { cloneNode, isComment, isTag, type AnyNode, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { plainPictures } from '../pictures/markup.ts';

const ONLY_FOR_SITES = new Set(['nav', 'form', 'script', 'style']);

/** @throws when the page has no `<main>` */
export function chapterOf(html: string): readonly AnyNode[] {
	const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(plainPictures(html)).children);
	if (!main) throw new Error('no <main>');
	for (const node of DomUtils.find(isOnlyForSites, main.children, true, Infinity)) DomUtils.removeElement(node);
	for (const details of elements(main.children, 'details')) details.attribs['open'] = '';
	nameHeadings(main.children);
	return main.children;
}

function isOnlyForSites(node: AnyNode): boolean {
	if (!isTag(node)) return isComment(node);
	return ONLY_FOR_SITES.has(node.name) || (node.attribs['class'] ?? '').split(' ').includes('no-print');
}

/** Each part gets a name, so that the table of contents can lead to it. */
function nameHeadings(nodes: readonly AnyNode[]): void {
	for (const [index, heading] of elements(nodes, 'h2').entries()) heading.attribs['id'] ??= `part-${String(index + 1)}`;
}

export function elements(nodes: readonly AnyNode[], name: string): Element[] {
	return DomUtils.findAll((element) => element.name === name, [...nodes]);
}

export const copyOf = (nodes: readonly AnyNode[]): AnyNode[] => nodes.map((node) => cloneNode(node, true));

/** Ids of a chapter: what a link can lead to. */
export function idsOf(nodes: readonly AnyNode[]): Set<string> {
	return new Set(
		DomUtils.findAll(({ attribs }) => 'id' in attribs, [...nodes]).map(({ attribs }) => attribs['id'] ?? ''),
	);
}

export interface Part {
	readonly id: string;
	readonly text: string;
}

/** Headings of a chapter's parts, for a table of contents. */
export function partsOf(nodes: readonly AnyNode[]): Part[] {
	return elements(nodes, 'h2').map((heading) => ({
		id: heading.attribs['id'] ?? '',
		text: DomUtils.textContent(heading).replaceAll(/\s+/g, ' ').trim(),
	}));
}
