import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/lib/__fixtures__/site.ts';
import { builtSite, place } from './__fixtures__/built.ts';
import { posterOf } from './poster.ts';
import { singleFile } from './single-file.ts';

const { folder, site, library, book } = builtSite('uk');
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Words as they are read: which spaces break is of no matter here. */
const plain = (html: string) => html.replaceAll('\u00A0', ' ');

describe('a print version', () => {
	const html = plain(singleFile(book('toolkits'), library));

	it('fetches nothing and runs nothing', () => {
		expect(html).not.toMatch(/<script|<form|<nav|<link rel="(?!canonical)|src="(?!data:)/);
		expect(html).toContain('src="data:image/png;base64,iVBOR');
	});

	it('says where it is from, of which day, under which licence, and carries a code to the living page', () => {
		expect(html).toContain('<a href="https://example.org/viche/toolkits/');
		expect(html).toMatch(/Станом на \d+ \p{L}+ \d{4} р\..*CC BY 4\.0/u);
		expect(html).toContain('<svg class="qr"');
	});

	it('leads to other pages by their full addresses', () => {
		expect(html).toContain('href="https://example.org/viche/glossary/toloka/"');
		expect(html).not.toMatch(/href="\//);
	});
});

it('a collection in one file has one main heading, no id twice, and links from item to item', () => {
	const html = singleFile(book('collections'), library);
	expect(html.match(/<h1/g)).toHaveLength(1);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
	expect(targets).toContain('chapter-2-law');
	expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

it('a poster has what a passer-by asks', () => {
	const practice = entryOf(site, 'practices', 'public-hearing');
	const { title, purpose, steps, whenToUse } = practice.fields;
	const html = plain(posterOf({ ...book('practices'), title }, practice, site, place));
	for (const said of [title, purpose, steps[0]?.title, whenToUse[0], 'Кого спитати в нашій громаді'])
		expect(html).toContain(said);
});
