import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** Blocks that hold running text. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The words of a Markdown text, a block a line; no marks, no components, no addresses. */
export function plainText(text: string, format: 'md' | 'mdx' = 'md'): string {
	return blocksOf(format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text)).join('\n');
}

function blocksOf(node: MdastNode): string[] {
	if (BLOCKS.has(node.type)) return [inline(node).trim()].filter((block) => block !== '');
	return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function inline(node: MdastNode): string {
	if (node.type === 'html') return '';
	if (node.type === 'break') return ' ';
	if ('value' in node && typeof node.value === 'string') return node.value;
	return 'children' in node ? node.children.map(inline).join('') : '';
}
