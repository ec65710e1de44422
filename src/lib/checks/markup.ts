/** What must not stand in a text: HTML, code, components that nobody checked. Entries come from strangers. */
import type { MdastNode } from 'satteri';
import { fieldInfo, typeOf, type Shape } from '../../schemas/index.ts';
import { isMdxComponent, mdxComponents } from '../../schemas/mdx.ts';
import type { Finding } from '../content/finding.ts';
import { nodesOf } from '../content/markdown-nodes.ts';
import type { Data, Fragment, ParsedFile, Path } from '../content/parse.ts';
import { atPath, inFragment } from './place.ts';
import type { Check } from './rule.ts';

export const markupCheck: Check = {
	rules: ['RawHtml', 'MdxCode', 'MdxComponent'],
	*find(tree) {
		for (const file of tree.files) {
			for (const fragment of file.fragments) {
				for (const node of nodesOf(fragment.tree)) yield* checkNode(file, fragment, node);
			}
			yield* checkPlainFields(file, typeOf(file.collection).shape, file.data, []);
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
function* checkPlainFields(file: ParsedFile, shape: Shape, data: Data, path: Path): Generator<Finding> {
	for (const [name, field] of Object.entries(shape)) {
		const info = fieldInfo(field);
		const value = data[name];
		const at = [...path, name];
		if (info.kind === 'markdown') continue;
		if (info.kind === 'group' && isData(value)) yield* checkPlainFields(file, info.shape ?? {}, value, at);
		for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
			const place = Array.isArray(value) ? [...at, index] : at;
			if (info.kind === 'list' && isData(item)) yield* checkPlainFields(file, info.shape ?? {}, item, place);
			const tag = typeof item === 'string' ? /<\/?[a-z!][^>]*>/i.exec(item)?.[0] : undefined;
			if (tag) yield atPath('RawHtml', file, place, { value: excerpt(tag) });
		}
	}
}

function isData(value: unknown): value is Data {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function excerpt(text: string): string {
	const line = text.trim().split('\n', 1)[0] ?? '';
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
