/** The one source of response headers: the local server, `_headers` files and server configs are made from it. */

import { LOCALES, locales } from '../../src/i18n/locales.ts';

/** Reading pages: own styles inside the page, own images, no script, no frame, no other site. */
const READING_POLICY = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	"img-src 'self' data:",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** Search pages: their own script, Pagefind's program, the files it asks for. */
const SEARCH_POLICY = READING_POLICY.replace(
	'style-src',
	"script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src",
);

export interface HeaderRule {
	/** A path pattern of `_headers` files: a path, or a prefix with `*` at its end. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

export const headerRules: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': READING_POLICY,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
		},
	},
	...locales.map((locale) => ({
		path: `/${LOCALES[locale].prefix}search/`,
		headers: { 'Content-Security-Policy': SEARCH_POLICY },
	})),
	{ path: '/_assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Headers for one path; a later rule adds to an earlier one. */
export function headersFor(path: string): Record<string, string> {
	const rules = headerRules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
	);
	return Object.assign({}, ...rules.map((rule) => rule.headers)) as Record<string, string>;
}

/** The format that Netlify and Cloudflare Pages read. */
export function headersFile(): string {
	const blocks = headerRules.map(({ path, headers }) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return `# Made by scripts/deploy/headers.ts; do not edit.\n${blocks.join('\n')}\n`;
}
