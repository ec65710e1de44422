import type { MdastNode } from 'satteri';

/** Every node of a Markdown tree, parents before children. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The words of a node without its marks; a broken line keeps its words apart. */
export function textOf(node: MdastNode): string {
	if (node.type === 'break') return ' ';
	if ('value' in node && typeof node.value === 'string' && node.type !== 'html') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
