/** Pages that help to do something with what was read: one list for `/do/`, the footer and the known addresses. */
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
