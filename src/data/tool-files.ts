/** What programs of pages read: a file beside the page, named by its content, so that a page never meets another's. */
import { createHash } from 'node:crypto';
import { strings } from '../i18n/index.ts';
import { compareData } from '../lib/compare/data.ts';
import { plannerData } from '../lib/planner/data.ts';
import type { Site } from '../lib/site.ts';
import { localeParam } from './routes.ts';
import { getSites } from './site.ts';

const makers = { planner: plannerData, compare: compareData } as const;

export type ToolWithFile = keyof typeof makers;

interface ToolFile {
	/** @example 'data.1a2b3c4d' */
	readonly name: string;
	readonly href: string;
	readonly text: string;
}

const known = new WeakMap<Site, Partial<Record<ToolWithFile, object>>>();

/** What a tool knows of a site; made once for all of its pages. */
export function toolData<Tool extends ToolWithFile>(site: Site, tool: Tool): ReturnType<(typeof makers)[Tool]> {
	const own = known.get(site) ?? {};
	known.set(site, own);
	own[tool] ??= makers[tool](site);
	return own[tool] as ReturnType<(typeof makers)[Tool]>;
}

/** The data and the words of one tool. */
export function toolFile(site: Site, tool: ToolWithFile): ToolFile {
	const words = Object.entries(strings[site.locale]).filter(([key]) => key.startsWith(`${tool}.`));
	const text = JSON.stringify({ data: toolData(site, tool), words: Object.fromEntries(words) });
	// While one writes, the name stays, for Astro keeps the addresses that it has once asked for.
	const hash = import.meta.env.PROD ? createHash('sha256').update(text).digest('hex').slice(0, 8) : '00000000';
	const name = `data.${hash}`;
	return { name, text, href: site.href([tool]) + `${name}.json` };
}

/** One path a language. */
export async function toolFilePaths(tool: ToolWithFile) {
	const sites = await getSites();
	return sites.map((site) => {
		const { name, text } = toolFile(site, tool);
		return { params: { locale: localeParam(site), file: name }, props: { text } };
	});
}
