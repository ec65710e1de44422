/** What every Markdown text gets on its way to HTML; the same for .md, .mdx and fields. */
import {
	defineHastPlugin,
	type HastContent,
	type HastNode,
	type HastPluginDefinition,
	type HastVisitorContext,
} from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { headingIds } from '../lib/headings.ts';
import { withBase } from '../lib/addresses.ts';
import type { Mention, TermFinder } from '../lib/terms.ts';
import type { Section } from '../schemas/index.ts';

export interface Heading {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}

/** Ids for headings, and the list of them for a table of contents. */
export function headingPlugin(locale: Locale, sections: readonly Section[], found: Heading[]): HastPluginDefinition {
	return defineHastPlugin({
		name: 'heading-ids',
		element: {
			filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node, context) {
				if (node.properties['id']) return;
				const text = context.textContent(node).trim();
				const id = headingIds([...found.map((heading) => heading.text), text], sections, locale).at(-1) ?? '';
				found.push({ depth: Number(node.tagName.slice(1)), id, text });
				context.setProperty(node, 'id', id);
			},
		},
	});
}

/** Links and images get the site's base path; images wait until they are scrolled to. */
export function addressPlugin(base: string): HastPluginDefinition {
	return defineHastPlugin({
		name: 'addresses',
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				const name = node.tagName === 'a' ? 'href' : 'src';
				const value = node.properties[name];
				if (typeof value === 'string' && value.startsWith('/')) context.setProperty(node, name, withBase(value, base));
				if (node.tagName === 'img') context.setProperty(node, 'loading', 'lazy');
			},
		},
	});
}

/** Column alignment as a class: a style attribute would be refused by the content security policy. */
export function tablePlugin(): HastPluginDefinition {
	return defineHastPlugin({
		name: 'table-alignment',
		element: {
			filter: ['td', 'th'],
			visit(node, context) {
				const align = /text-align: (\w+)/.exec(node.properties['style'] ?? '')?.[1];
				if (!align) return;
				context.setProperty(node, 'style', null);
				context.setProperty(node, 'class', `align-${align}`);
			},
		},
	});
}

const MAX_TERM_LINKS = 6;

/** Elements whose text is not running text. */
const NO_TERMS = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'th']);

/** The first mention of each glossary term leads to the glossary; a text full of links would be hard to read. */
export function termPlugin({ finder, hrefOf, own }: TermLinks): HastPluginDefinition {
	const seen = new Set(own ? [own] : []);
	let linked = 0;
	return defineHastPlugin({
		name: 'glossary-terms',
		text(node, context) {
			if (linked >= MAX_TERM_LINKS) return;
			if (!isRunningText(node, context)) return;
			const mentions = finder.find(node.value, seen).slice(0, MAX_TERM_LINKS - linked);
			if (mentions.length === 0) return;
			linked += mentions.length;
			for (const { id } of mentions) seen.add(id);
			context.replaceNode(node, linkMentions(node.value, mentions, hrefOf));
		},
	});
}

function isRunningText(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
	for (let parent = context.parent(node); parent !== undefined; parent = context.parent(parent as HastNode)) {
		if (parent.type === 'element' && NO_TERMS.has(parent.tagName)) return false;
	}
	return true;
}

export interface TermLinks {
	readonly finder: TermFinder;
	/** Address of a term's page. */
	readonly hrefOf: (id: string) => string;
	/** The term whose own page this is. */
	readonly own?: string;
}

function linkMentions(text: string, mentions: readonly Mention[], hrefOf: TermLinks['hrefOf']): HastContent[] {
	const plain = (value: string): HastContent[] => (value === '' ? [] : [{ type: 'text', value }]);
	const links = mentions.flatMap(({ id, start, end }, index): HastContent[] => [
		...plain(text.slice(mentions[index - 1]?.end ?? 0, start)),
		{
			type: 'element',
			tagName: 'a',
			properties: { href: hrefOf(id), class: 'term' },
			children: [{ type: 'text', value: text.slice(start, end) }],
		},
	]);
	return [...links, ...plain(text.slice(mentions.at(-1)?.end ?? 0))];
}
