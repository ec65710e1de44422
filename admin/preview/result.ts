/** What Astro's components ask of the page they are on, for a page that no server makes. */
import type { AstroGlobal, SSRResult } from 'astro';

/** @param css styles of the whole page @param base base path of the site */
export function resultFor(css: string, base: string): SSRResult {
	const site = new URL(import.meta.env.SITE);
	const url = new URL(base, site);
	const locals = {};
	const result: Partial<SSRResult> = {
		base,
		cancelled: false,
		compressHTML: true,
		partial: false,
		pathname: url.pathname,
		styles: new Set([{ props: {}, children: css }]),
		scripts: new Set(),
		links: new Set(),
		renderers: [],
		componentMetadata: new Map(),
		inlinedScripts: new Map(),
		clientDirectives: new Map(),
		createAstro: (props, slots) => ({ props, slots, site, url, locals }) as unknown as AstroGlobal,
		shouldInjectCspMetaTags: false,
		_metadata: {
			hasHydrationScript: false,
			rendererSpecificHydrationScripts: new Set(),
			hasRenderedHead: false,
			renderedScripts: new Set(),
			hasDirectives: new Set(),
			hasRenderedServerIslandRuntime: false,
			headInTree: false,
			// The preview stands in a frame: what it links to opens beside the form.
			extraHead: ['<base target="_blank">'],
			extraStyleHashes: [],
			extraScriptHashes: [],
			propagators: new Set(),
			routeHasPropagation: false,
			pendingSlotEvaluations: [],
			templateDepth: 0,
		},
	};
	return result as SSRResult;
}
