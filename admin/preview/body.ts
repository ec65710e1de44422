/** The body of the edited entry, as the site would show it. */
import {
	createComponent,
	renderComponent,
	renderTemplate,
	unescapeHTML,
	type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import type { HastNode } from 'satteri';
import { termLinks } from '../../src/data/terms.ts';
import { addressPlugin, tablePlugin } from '../../src/markdown/plugins.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { isMdxComponent } from '../../src/schemas/mdx.ts';
import { typeOf } from '../../src/schemas/index.ts';
import { toHtml } from '../markdown/html.ts';
import { mdxToHast } from '../markdown/satteri.ts';
import { slugPlugin } from './slugs.ts';
import type { EditedSite } from './site.ts';

/** @throws where the text is MDX with a fault in it */
export function bodyOf({ site, entry, tree }: EditedSite): AstroComponentFactory {
	if (entry.file.endsWith('.mdx')) return mdxBody(entry.body, site.base);
	const { html } = renderMarkdown(entry.body, {
		locale: entry.lang,
		base: site.base,
		sections: typeOf(entry.collection).sections,
		terms: termLinks(tree, entry, site.base),
	});
	return createComponent(() => renderTemplate`${unescapeHTML(html)}`);
}

/** MDX gets from Astro what astro.config.mjs says, and Astro's own ids of headings. */
function mdxBody(text: string, base: string): AstroComponentFactory {
	const tree = mdxToHast(text, { hastPlugins: [addressPlugin(base), tablePlugin(), slugPlugin()] });
	return createComponent((result: SSRResult, props: Readonly<Record<string, unknown>>) =>
		templateOf(tree, { result, components: (props['components'] ?? {}) as Components }),
	);
}

type Components = Readonly<Record<string, AstroComponentFactory>>;

interface Rendering {
	readonly result: SSRResult;
	readonly components: Components;
}

type Component = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Stands for a component in HTML, to be cut out again; no text has this sign, the check refuses such files. */
const CUT = '\0';

/** HTML with components in their places: what Astro's compiler makes of a template. */
function templateOf(node: HastNode, rendering: Rendering): ReturnType<typeof renderTemplate> {
	const found: Component[] = [];
	const html = toHtml(cutComponents(node, found))
		.split(CUT)
		.map((part) => unescapeHTML(part));
	const parts = Object.assign(['', ...found.map(() => ''), ''], { raw: [] }) as unknown as TemplateStringsArray;
	const [first, ...rest] = html;
	return renderTemplate(parts, first, ...rest.map((part, index) => [render(found[index], rendering), part]));
}

function cutComponents(node: HastNode, found: Component[]): HastNode {
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		found.push(node);
		return { type: 'raw', value: CUT };
	}
	if (!('children' in node)) return node;
	return { ...node, children: node.children.map((child) => cutComponents(child, found)) } as HastNode;
}

/** A component that the site does not have is refused by the check; until then its words are shown. */
function render(node: Component | undefined, rendering: Rendering): unknown {
	if (!node) return '';
	const inner = () => templateOf({ type: 'root', children: node.children }, rendering);
	const name = node.name ?? '';
	const component = isMdxComponent(name) ? rendering.components[name] : undefined;
	if (!component) return inner();
	const props = node.attributes.map((one) => {
		return one.type === 'mdxJsxAttribute' && typeof one.value !== 'object' ? [one.name, one.value ?? true] : [];
	});
	const given = Object.fromEntries(props.filter(([key]) => key !== undefined)) as Record<string, unknown>;
	return renderComponent(rendering.result, name, component, given, { default: inner });
}
