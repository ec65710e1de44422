/** The order of a text: required sections, headings without gaps, a body where it is the point. */
import type { MdastNode } from 'satteri';
import { typeOf } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import { nodesOf, textOf } from '../content/markdown-nodes.ts';
import type { Fragment, ParsedFile } from '../content/parse.ts';
import { inFragment } from './place.ts';
import type { Check } from './rule.ts';

export const sectionCheck: Check = {
	rules: ['RequiredSections', 'EmptyBody', 'HeadingOrder'],
	*find(tree) {
		for (const file of tree.files) {
			const [body] = file.fragments;
			if (!body || body.path) continue;
			if (file.body.trim() !== '') yield* requiredSections(file, body);
			else if (typeOf(file.collection).bodyRequired) yield inFragment('EmptyBody', file, body, undefined, {});
			for (const fragment of file.fragments) yield* headingOrder(file, fragment);
		}
	},
};

function headingsOf(fragment: Fragment) {
	return [...nodesOf(fragment.tree)].filter((node) => node.type === 'heading');
}

/** Other sections may stand between the required ones; the first missing or displaced one is named where it should begin. */
function* requiredSections(file: ParsedFile, body: Fragment): Generator<Finding> {
	const { sections } = typeOf(file.collection);
	const headings = headingsOf(body).filter((heading) => heading.depth === 2);
	const order = sections.map((section) => `## ${section.heading[file.locale]}`).join(', ');
	let from = 0;
	for (const section of sections) {
		const heading = section.heading[file.locale];
		const found = headings.findIndex((node, index) => index >= from && textOf(node).trim() === heading);
		if (found >= 0) from = found + 1;
		else yield inFragment('RequiredSections', file, body, placeFor(headings, heading, from), { heading, order });
	}
}

/** A displaced section is shown where it stands, a missing one where it should begin. */
function placeFor(headings: readonly MdastNode[], heading: string, from: number) {
	const displaced = headings.find((node) => textOf(node).trim() === heading);
	return (displaced ?? headings[from])?.position?.start;
}

/** Level of the heading that a text stands below: the page's title, a sample's title, a step. */
function headingAbove({ path }: Fragment): number {
	if (!path) return 1;
	return path[0] === 'templates' ? 2 : 3;
}

/** Headings begin one level below what they stand under, and skip none. */
function* headingOrder(file: ParsedFile, fragment: Fragment): Generator<Finding> {
	const top = headingAbove(fragment);
	let depth = top;
	for (const heading of headingsOf(fragment)) {
		const expected = Math.max(top + 1, Math.min(heading.depth, depth + 1));
		if (heading.depth !== expected)
			yield inFragment('HeadingOrder', file, fragment, heading.position?.start, { depth: heading.depth, expected });
		depth = Math.max(heading.depth, top + 1);
	}
}
