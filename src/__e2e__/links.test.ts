import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist } from './site.ts';

const pages = builtPages();
const ids = new Map(
	pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid=["']?([^"'\s>]+)/g)].map((match) => match[1]))]),
);

function exists(path: string): boolean {
	return existsSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''));
}

test('every link to a page of the site leads to one', () => {
	const broken = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)]
			.map((match) => decodeURI(match[1] ?? ''))
			.filter((target) => !exists(target))
			.map((target) => `${path} → ${target}`),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test('every link to a place on a page leads to it', () => {
	const broken = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/\shref="([^"#?]*)#([^"]+)"/g)]
			.map((match) => ({ target: match[1] === '' ? path : (match[1] ?? ''), id: decodeURIComponent(match[2] ?? '') }))
			// Places in the editors' door are made by its program.
			.filter(({ target, id }) => /^\/(?!admin\/)/.test(target) && !ids.get(target)?.has(id))
			.map(({ target, id }) => `${path} → ${target}#${id}`),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test('no id stands twice on a page', () => {
	const doubled = pages.flatMap(({ path, html }) => {
		const all = [...html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').matchAll(/\sid=["']?([^"'\s>]+)/g)].map(
			(match) => match[1],
		);
		return all.length === new Set(all).size
			? []
			: [`${path}: ${all.filter((id, index) => all.indexOf(id) < index).join(', ')}`];
	});
	expect(doubled).toEqual([]);
});

test('every page has a twin in each language, and both name each other', () => {
	const paths = new Set(pages.map(({ path }) => path));
	const single = [...paths].filter(
		(path) => !path.endsWith('.html') && !paths.has(path.startsWith('/en/') ? path.slice(3) : `/en${path}`),
	);
	expect(single).toEqual([]);
	// What no search engine shows needs no names for it.
	const silent = pages.filter(
		({ html }) =>
			!/name="?robots"? content="?noindex/.test(html) &&
			!/hreflang="?uk/.test(html) &&
			!html.includes('http-equiv="refresh"'),
	);
	expect(silent.map(({ path }) => path)).toEqual([]);
});
