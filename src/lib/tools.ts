/** Pages that help to do something with what was read: one list for `/do/`, the footer and the known addresses. */
import type { Crumb, PageInfo } from './page.ts';
import type { Site } from './site.ts';

export const tools = [
	'planner',
	'compare',
	'exchange',
	'replication',
	'monitoring',
	'support',
	'documents',
	'calendar',
	'seminars',
	'request',
	'ask',
	'join',
	'feedback',
	'data',
] as const;

/** The first part of the page's address. */
export type Tool = (typeof tools)[number];

/** Those that the foot of every page leads to; the others are a step further, at `/do/`. */
export const mainTools: readonly Tool[] = ['planner', 'exchange', 'support', 'documents', 'ask'];

/** The way to all tools. */
export function toolsCrumb(site: Site): Crumb[] {
	return [{ text: site.t('tools.title'), href: site.href(['do']) }];
}

/** The way to what is below a tool. */
export function toolCrumbs(site: Site, tool: Tool): Crumb[] {
	return [...toolsCrumb(site), { text: site.t(`tool.${tool}`), href: site.href([tool]) }];
}

/** The page of a tool, by the words that `/do/` has for it. */
export function toolPage(site: Site, tool: Tool): PageInfo {
	const { t } = site;
	const title = t(`tool.${tool}`);
	return {
		site,
		title,
		parts: [tool],
		description: t(`tool.${tool}.about`),
		crumbs: [...toolsCrumb(site), { text: title }],
	};
}
