/** What must not stand in a text: HTML, code, components that nobody checked. Entries come from strangers. */
import type { MdastNode } from 'satteri';
import { typeOf } from '../../schemas/index.ts';
import { isMdxComponent, mdxComponents } from '../../schemas/mdx.ts';
import { fieldValues } from '../content/fields.ts';
import type { Finding } from '../content/finding.ts';
import { nodesOf } from '../content/markdown-nodes.ts';
import type { Fragment, ParsedFile } from '../content/parse.ts';
import { atPath, inFragment } from './place.ts';
import type { Check } from './rule.ts';

export const markupCheck: Check = {
	rules: ['RawHtml', 'MdxCode', 'MdxComponent'],
	*find(tree) {
		for (const file of tree.files) {
			for (const fragment of file.fragments) {
				for (const node of nodesOf(fragment.tree)) yield* checkNode(file, fragment, node);
			}
			yield* checkPlainFields(file);
		}
	},
};

function* checkNode(file: ParsedFile, fragment: Fragment, node: MdastNode): Generator<Finding> {
	const at = node.position?.start;
	switch (node.type) {
		case 'html':
			// One whole comment: browsers end it at the first «-->» or «--!>», and «<!-->» is a comment already.
			if (/^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(node.value.trim())) return;
			yield inFragment('RawHtml', file, fragment, at, { value: excerpt(node.value) });
			return;
		case 'mdxjsEsm':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			yield inFragment('MdxCode', file, fragment, at, { value: excerpt(node.value) });
			return;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			yield* checkComponent(file, fragment, node);
	}
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function* checkComponent(file: ParsedFile, fragment: Fragment, node: Component): Generator<Finding> {
	const at = node.position?.start;
	const name = node.name ?? '';
	if (!isMdxComponent(name)) {
		yield inFragment('MdxComponent', file, fragment, at, {
			value: `<${name}>`,
			allowed: Object.keys(mdxComponents).join(', '),
		});
		return;
	}
	const allowed: readonly string[] = mdxComponents[name];
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
			yield inFragment('MdxCode', file, fragment, at, { value: `<${name} {…}>` });
		} else if (!allowed.includes(attribute.name)) {
			yield inFragment('MdxComponent', file, fragment, at, {
				value: `${name} ${attribute.name}`,
				allowed: allowed.join(', ') || '–',
			});
		}
	}
}

/** Tags in fields that are plain text would be shown as they stand: an editor meant something else. */
function* checkPlainFields(file: ParsedFile): Generator<Finding> {
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, file.data)) {
		if (info.kind === 'markdown') continue;
		for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
			const tag = typeof item === 'string' ? /<\/?[a-z!][^>]*>/i.exec(item)?.[0] : undefined;
			if (tag) yield atPath('RawHtml', file, Array.isArray(value) ? [...path, index] : path, { value: excerpt(tag) });
		}
	}
}

function excerpt(text: string): string {
	const line = text.trim().split('\n', 1)[0] ?? '';
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
