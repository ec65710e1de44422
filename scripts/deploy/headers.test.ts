import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageProgram, pictureProgram } from '../build/programs.ts';
import { headerRules, headerRulesFor, headersFile, headersFor } from './headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('headers of a reading page', () => {
	it('let it load nothing from elsewhere, run no strange script and stand in no frame', () => {
		expect(policyOf('/cases/')).toContain("default-src 'none'");
		expect(policyOf('/cases/')).toContain("frame-ancestors 'none'");
		expect(policyOf('/cases/')).toContain("base-uri 'none'");
		expect(policyOf('/cases/')).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
	});

	it('are the same in both languages and on the 404 page', () => {
		expect(headersFor('/en/cases/')).toEqual(headersFor('/cases/'));
		expect(headersFor('/404.html')).toEqual(headersFor('/'));
	});

	it('name the programs inside pages by their hashes', () => {
		const [own, pictures] = [pageProgram(), pictureProgram()].map(
			(code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
		);
		expect(policyOf('/cases/')).toContain(`script-src 'self' ${own ?? ''} ${pictures ?? ''};`);
	});

	it('keep browsers from guessing types', () => {
		expect(headersFor('/')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
	});
});

describe('headers of files named by their content', () => {
	it('let browsers keep them for a year, and the rest of the rules stay', () => {
		const headers = headersFor('/_assets/x.BvT3.css');
		expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
		expect(headers['X-Content-Type-Options']).toBe('nosniff');
		expect(headersFor('/cases/')).not.toHaveProperty('Cache-Control', headers['Cache-Control']);
	});
});

describe('headers of the search page', () => {
	it('let it run its own script and Pagefind, in both languages, and nothing from elsewhere', () => {
		for (const path of ['/search/', '/en/search/']) {
			expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval'");
			expect(policyOf(path)).toContain("connect-src 'self'");
			expect(policyOf(path)).toContain("default-src 'none'");
			expect(policyOf(path)).not.toMatch(/https?:|\*|script-src[^;]*unsafe-inline/);
		}
	});

	it('keep what was searched for to the page', () => {
		expect(headersFor('/search/')).toMatchObject({ 'Referrer-Policy': 'no-referrer' });
	});

	it('let browsers keep the files of the index, but ask again for the list of them', () => {
		expect(headersFor('/search-data/uk/words/433440.txt')['Cache-Control']).toContain('immutable');
		expect(headersFor('/search-data/en/pagefind/index/en_1.pf_index')['Cache-Control']).toContain('immutable');
		expect(headersFor('/search-data/uk/manifest.json')).not.toHaveProperty('Cache-Control');
		expect(headersFor('/search-data/uk/pagefind/pagefind-entry.json')).not.toHaveProperty('Cache-Control');
	});
});

describe('headers of a page with a form', () => {
	const policies = (settings: Parameters<typeof headerRulesFor>[0], path: string) =>
		headersFor(path, headerRulesFor(settings))['Content-Security-Policy'] ?? '';

	it('let it reach the receiver of the settings, in both languages, and nothing else', () => {
		const settings = { formEndpoint: 'https://f.example/viche' };
		for (const path of ['/ask/', '/en/ask/', '/exchange/join/']) {
			expect(policies(settings, path)).toContain("connect-src 'self' https://f.example;");
			expect(policies(settings, path)).toContain("form-action 'self' https://f.example;");
		}
		expect(policies(settings, '/cases/')).not.toContain('f.example');
		expect(policies(settings, '/feedback/sent/')).not.toContain('f.example');
	});

	it('open a letter where there is an address only, and nothing where there is none', () => {
		expect(policies({ email: 'a@example.org' }, '/ask/')).toContain("form-action 'self' mailto:;");
		expect(policies({}, '/ask/')).toBe(policies({}, '/cases/'));
	});
});

describe('the file of headers', () => {
	it('takes an inherited policy away before it sets another: two policies would both hold', () => {
		const lines = headersFile().split('\n');
		const at = lines.indexOf('/search/');
		expect(lines[at + 1]).toBe('  ! Content-Security-Policy');
		expect(lines[at + 2]).toBe(`  Content-Security-Policy: ${policyOf('/search/')}`);
	});

	it('says that it is made, and has every rule as Cloudflare reads it', () => {
		const lines = headersFile().split('\n');
		expect(lines[0]).toMatch(/^# Made by scripts\/deploy\/headers\.ts/);
		for (const { path, headers } of headerRules) {
			const at = lines.indexOf(path);
			expect(at).toBeGreaterThan(0);
			const own = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
			const next = lines.findIndex((line, index) => index > at && !line.startsWith('  '));
			expect(lines.slice(at + 1, next).filter((line) => !line.startsWith('  !'))).toEqual(own);
		}
	});

	it('has one line for each header, none of them broken', () => {
		for (const { path, headers } of headerRules) {
			expect(path).toMatch(/^\/[^\s]*$/);
			for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n]/);
		}
	});
});

describe('headers of open data', () => {
	it('let programs of any site read it, and pages only their own', () => {
		for (const path of ['/api/v1/cases.json', '/data/cases.csv'])
			expect(headersFor(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
		expect(headersFor('/cases/')).not.toHaveProperty('Access-Control-Allow-Origin');
	});
});
