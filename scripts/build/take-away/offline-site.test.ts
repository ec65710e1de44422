import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { builtSite, place } from './__fixtures__/built.ts';
import { offlineFiles } from './offline-site.ts';
import { zipOf } from '../../../src/lib/zip.ts';

const { folder, library: _, ...english } = builtSite('en');
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const files = offlineFiles({ folder, locale: 'en', place, day: '2026-11-22' });
const page = String(files.get('practices/public-hearing/index.html'));

describe('the base in one archive', () => {
	it('has each entry, without the folder of the language', () => {
		const entries = [...english.site.entries.values()].filter(({ collection }) => collection !== 'pages');
		for (const { collection, id } of entries) expect(files.has(`${collection}/${id}/index.html`)).toBe(true);
	});

	it('leads from file to file, and to the living site for what it has not', () => {
		expect(page).toContain('href="index.html#law"');
		expect(page).toContain('href="https://example.org/viche/en/glossary/toloka/"');
		expect(page).toContain('src="../../media/map.png"');
		expect(page).toContain('<p><img src="../../media/hall.webp" alt="Зала" width="1280" height="640"></p>');
	});

	it('has every file that a page leads to', () => {
		const links = [...files].flatMap(([name, html]) =>
			[...String(html).matchAll(/ (?:href|src)="(?!https?:|#)([^"#]+)/g)].map(([, href = '']) =>
				posix.join(posix.dirname(name), href),
			),
		);
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((name) => !files.has(name))).toEqual([]);
	});

	it('asks no server: no script, no search, no manifest, no marker', () => {
		expect(page).not.toMatch(/<script|<form|manifest|<!--take/);
	});

	it('says that it is a copy, of which day, and where the living page is', () => {
		expect(page).toContain(
			'Copy of 22 November 2026 <a href="https://example.org/viche/en/practices/public-hearing/">Online</a>',
		);
	});

	it('comes out the same twice, and in one order', () => {
		const zip = zipOf(files, '2026-11-22');
		expect(
			Buffer.compare(zip, zipOf(offlineFiles({ folder, locale: 'en', place, day: '2026-11-22' }), '2026-11-22')),
		).toBe(0);
		const names = Object.keys(unzipSync(zip));
		expect(names).toEqual([...names].sort());
	});
});
