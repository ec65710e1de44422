/**
 * What this site uses of Sätteri, for the editors' browser. Sätteri itself is native code, and its build for browsers
 * needs threads that only pages with special headers get. The bundler puts this module where `satteri` is imported.
 *
 * The tests beside compare both over all content. Where the two are known to differ, nothing is lost:
 * - code in MDX is not parsed (see tree.ts); the check refuses it either way;
 * - a fault of MDX is placed where reading stopped, Sätteri places it where the tag or brace began;
 * - a component that opens in a line of text must close in that paragraph, as the makers of MDX have it; Sätteri takes
 *   `<Note>word` with `</Note>` on the next line too;
 * - a task or a link that begins with something else than words may be placed some columns earlier;
 * - a line `[^two words]: …` right after a footnote, which is a footnote to neither, goes on with the one above it.
 */
import { toHast as mdastToHast } from 'mdast-util-to-hast';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { CompileOptions, HastPluginDefinition, MarkdownToHtmlResult, MdastNode } from 'satteri';
import { toHtml } from './html.ts';
import { markdownTree, mdxTree } from './tree.ts';
import { runPlugins } from './visit.ts';

export type {
	HastContent,
	HastNode,
	HastPluginDefinition,
	HastVisitorContext,
	MdastNode,
	MarkdownToHtmlResult,
} from 'satteri';

export function markdownToMdast(source: string): MdastNode {
	return markdownTree(source);
}

export function mdxToMdast(source: string): MdastNode {
	return mdxTree(source);
}

/** Plugins are definitions, not functions that make them: this site has no other. */
export type Options = Pick<CompileOptions, 'features'> & { readonly hastPlugins?: readonly HastPluginDefinition[] };

export function markdownToHtml(source: string, options: Options = {}): MarkdownToHtmlResult {
	const tree = toHast(markdownTree(source), options);
	const html = toHtml(tree);
	return { html: html === '' || html.endsWith('\n') ? html : `${html}\n`, frontmatter: null, data: {} };
}

/** The tree of an MDX text on its way to HTML, with its components still in it; Sätteri compiles it to code instead. */
export function mdxToHast(source: string, options: Options = {}): HastRoot {
	return toHast(mdxTree(source), options);
}

export function defineHastPlugin<Plugin extends HastPluginDefinition>(plugin: Plugin): Plugin {
	return plugin;
}

const MDX_NODES: MdastNode['type'][] = [
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxFlowExpression',
	'mdxTextExpression',
	'mdxjsEsm',
];

function toHast(tree: Root, { features, hastPlugins = [] }: Options): HastRoot {
	const gfm = typeof features?.gfm === 'object' ? features.gfm : {};
	const { label, backLabel } = typeof gfm.footnotes === 'object' ? gfm.footnotes : {};
	const hast = mdastToHast(tree, {
		allowDangerousHtml: true,
		passThrough: MDX_NODES,
		...(label !== undefined && { footnoteLabel: label }),
		...(typeof backLabel === 'string' && {
			footnoteBackLabel: (index: number, again: number) =>
				backLabel.replaceAll('{reference}', `${String(index + 1)}${again > 1 ? `-${String(again)}` : ''}`),
		}),
	}) as HastRoot;
	runPlugins(hast, [alignment, ...hastPlugins]);
	return hast;
}

/** Sätteri aligns cells by style. */
const alignment = defineHastPlugin({
	name: 'alignment',
	element: {
		filter: ['td', 'th'],
		visit(node, context) {
			const { align } = node.properties;
			if (typeof align !== 'string') return;
			context.setProperty(node, 'align', null);
			context.setProperty(node, 'style', `text-align: ${align}`);
		},
	},
});
