/** The one source of response headers: the local server, `_headers` files and server configs are made from it. */
import { programHashes } from '../build/programs.ts';
import { adminPolicy, backendSetting } from './admin-policy.ts';
import { contentRoot } from '../settings.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { localPath } from '../../src/lib/addresses.ts';
import { readSiteSettings } from '../../src/lib/content/read-yaml.ts';
import type { SiteSettings } from '../../src/lib/content/site-settings.ts';
import { forms } from '../../src/lib/forms/declared.ts';
import { sourcesOf } from '../../src/lib/forms/delivery.ts';

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

/** Pages with a form: what is written may go where the settings of the site say, and nowhere else. */
function formRules(settings: SiteSettings): HeaderRule[] {
	const { connect, formAction } = sourcesOf(settings);
	const policy = READING_POLICY.replace("connect-src 'self'", `$& ${connect}`.trimEnd()).replace(
		"form-action 'self'",
		`$& ${formAction}`.trimEnd(),
	);
	if (policy === READING_POLICY) return [];
	const paths = locales.flatMap((locale) => Object.values(forms).map(({ path }) => localPath(locale, ...path)));
	return paths.map((path) => ({ path, headers: { 'Content-Security-Policy': policy } }));
}

const FOR_EVER = 'public, max-age=31536000, immutable';

export interface HeaderRule {
	/** A path pattern of `_headers` files: a path, or a prefix with `*` at its end. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

export const headerRulesFor = (settings: SiteSettings): readonly HeaderRule[] => [
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
	// Open data is for programs of other sites too; it is public, and no answer depends on who asks.
	...['/api/*', '/data/*'].map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
	...formRules(settings),
	...['/_assets/*', ...locales.flatMap(searchFiles)].map((path) => ({ path, headers: { 'Cache-Control': FOR_EVER } })),
];

/** Those of this site. */
export const headerRules = headerRulesFor(readSiteSettings(contentRoot).settings);

/** Files of the search that are named by their content, or asked for with the version of the lexicon. */
function searchFiles(locale: Locale): string[] {
	return ['words', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'].map(
		(folder) => `/search-data/${locale}/${folder}/*`,
	);
}

/** Headers for one path; a later rule adds to an earlier one. */
export function headersFor(path: string, all = headerRules): Record<string, string> {
	const rules = all.filter((rule) => fits(rule, path));
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
