/** Ids of headings in MDX as Astro gives them: those of GitHub, without the package's table of all letters. */
import { defineHastPlugin } from '../markdown/satteri.ts';
import type { HastPluginDefinition } from 'satteri';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export function slugPlugin(): HastPluginDefinition {
	const seen = new Map<string, number>();
	return defineHastPlugin({
		name: 'slugs',
		element: {
			filter: HEADINGS,
			visit(node, context) {
				if (typeof node.properties['id'] === 'string') return;
				context.setProperty(node, 'id', unique(slug(context.textContent(node)), seen));
			},
		},
	});
}

function slug(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');
}

/** The second `kroky` becomes `kroky-1`; a heading that is written so already keeps its id. */
function unique(wanted: string, seen: Map<string, number>): string {
	let id = wanted;
	while (seen.has(id)) {
		const count = (seen.get(wanted) ?? 0) + 1;
		seen.set(wanted, count);
		id = `${wanted}-${String(count)}`;
	}
	seen.set(id, 0);
	return id;
}
