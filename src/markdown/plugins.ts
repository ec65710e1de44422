/** What every Markdown text gets on its way to HTML; the same for .md, .mdx and fields. */
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { headingIds } from '../lib/headings.ts';
import { withBase } from '../lib/addresses.ts';
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
