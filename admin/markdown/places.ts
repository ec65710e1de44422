/** Places of the links that are found in plain text (`«www.example.org»`): the parser says nothing of where they are. */
import type { MdastNode } from 'satteri';

type Point = NonNullable<MdastNode['position']>['start'];

export function placeNodes(node: MdastNode, source: string): void {
	if (!('children' in node)) return;
	let from = node.position?.start.offset ?? 0;
	for (const child of node.children) {
		from = place(child, source, from);
		placeNodes(child, source);
	}
}

/** @returns where the node ends */
function place(node: MdastNode, source: string, from: number): number {
	if (node.position) return node.position.end.offset ?? from;
	const words = wordsOf(node);
	// Signs that were written as `&amp;` or `\*` are not found: then it begins where the one before ended.
	const start = Math.max(source.indexOf(words, from), from);
	const end = start + words.length;
	node.position = { start: pointAt(source, start), end: pointAt(source, end) };
	return end;
}

function wordsOf(node: MdastNode): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function pointAt(source: string, offset: number): Point {
	const lines = source.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}
