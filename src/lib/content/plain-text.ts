import { markdownToMdast, mdxToMdast } from 'satteri';
import { nodesOf, textOf } from './markdown-nodes.ts';

/** Blocks that hold running text; none stands inside another. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The words of a Markdown text, a block a line; no marks, no components, no addresses. */
export function plainText(text: string, format: 'md' | 'mdx' = 'md'): string {
	const tree = format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text);
	const blocks = [...nodesOf(tree)].filter(({ type }) => BLOCKS.has(type));
	return blocks
		.map((block) => textOf(block).trim())
		.filter((words) => words !== '')
		.join('\n');
}
