/** The one source of response headers: the local server, `_headers` files and server configs are made from it. */
import { programHashes } from '../build/programs.ts';
import { adminPolicy, backendSetting } from './admin-policy.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';

/** Reading pages: own styles and programs inside the page, own files, no frame, no other site. */
const READING_POLICY = [
	"default-src 'none'",
	`script-src 'self' ${programHashes()}`,
	"worker-src 'self'",
	"connect-src 'self'",
	"style-src 'unsafe-inline'",
	"img-src 'self' data:",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** Search pages: Pagefind's program too. */
const SEARCH_POLICY = READING_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const FOR_EVER = 'public, max-age=31536000, immutable';

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
		// The address holds what was searched for: it goes nowhere, not even to our own server with the files it asks for.
		headers: { 'Content-Security-Policy': SEARCH_POLICY, 'Referrer-Policy': 'no-referrer' },
	})),
	{
		path: '/admin/*',
		headers: {
			'Content-Security-Policy': adminPolicy(backendSetting()),
			// Signing in at a Git host opens a window that must be able to answer.
			'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
			'X-Robots-Tag': 'noindex',
		},
	},
	...['/_assets/*', ...locales.flatMap(searchFiles)].map((path) => ({ path, headers: { 'Cache-Control': FOR_EVER } })),
];

/** Files of the search that are named by their content, or asked for with the version of the lexicon. */
function searchFiles(locale: Locale): string[] {
	return ['words', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'].map(
		(folder) => `/search-data/${locale}/${folder}/*`,
	);
}

/** Headers for one path; a later rule adds to an earlier one. */
export function headersFor(path: string): Record<string, string> {
	const rules = headerRules.filter((rule) => fits(rule, path));
	return Object.assign({}, ...rules.map((rule) => rule.headers)) as Record<string, string>;
}

/**
 * The format of Cloudflare Pages: it joins the values of all rules that fit, and two policies would both hold, so a
 * header that an earlier rule set is taken away first, by a line with `!`.
 */
export function headersFile(): string {
	const blocks = headerRules.map(({ path, headers }) => {
		const earlier = headersBefore(path);
		const lines = Object.entries(headers).flatMap(([name, value]) => [
			...(earlier.has(name) ? [`  ! ${name}`] : []),
			`  ${name}: ${value}`,
		]);
		return [path, ...lines].join('\n');
	});
	return `# Made by scripts/deploy/headers.ts; do not edit.\n${blocks.join('\n')}\n`;
}

/** Names of headers that rules before this one set for its path. */
function headersBefore(path: string): ReadonlySet<string> {
	const before = headerRules.slice(
		0,
		headerRules.findIndex((rule) => rule.path === path),
	);
	return new Set(before.filter((rule) => fits(rule, path)).flatMap(({ headers }) => Object.keys(headers)));
}

function fits(rule: HeaderRule, path: string): boolean {
	return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}
