import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { atomOf, jsonFeedOf } from './feed-formats.ts';
import { feedLinks, feedOf, feedScopes } from './feed.ts';

const base = baseSite();
const odd = variant(entryOf(base, 'cases', 'kalush-hearing'), 'odd', {
	title: 'Так & «ні» <b>',
	summary: 'Менше < більше "лапки"',
	updatedOn: '2026-11-20',
});
const feed = feedOf(baseSite('uk', [odd], '/viche/'), 'cases');
const place = {
	self: new URL('https://viche.example/viche/cases/atom.xml'),
	home: new URL('https://viche.example/viche/cases/'),
	language: 'uk-UA',
	author: 'Віче',
};

describe('Atom', () => {
	const root = parseDocument(atomOf(feed, place), { xmlMode: true });
	const texts = (name: string) => DomUtils.getElementsByTagName(name, root).map((node) => DomUtils.textContent(node));

	it('gives each entry with its whole address and the day of its change', () => {
		expect(texts('id')).toEqual([
			'https://viche.example/viche/cases/atom.xml',
			'https://viche.example/viche/cases/odd/',
			'https://viche.example/viche/cases/kalush-hearing/',
		]);
		expect(texts('updated').slice(0, 2)).toEqual(['2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z']);
	});

	it('keeps signs of XML as they are read', () => {
		expect(texts('title')).toContain('Так & «ні» <b>');
		expect(texts('summary')).toContain('Менше < більше "лапки"');
	});

	it('names a day even before the first entry', () => {
		const empty = atomOf({ ...feed, items: [] }, place);
		expect(empty).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
	});
});

it('JSON Feed has what version 1.1 asks for', () => {
	const json = JSON.parse(jsonFeedOf(feed, place)) as { items: object[] };
	expect(json).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Віче: Кейси',
		language: 'uk-UA',
		home_page_url: 'https://viche.example/viche/cases/',
		authors: [{ name: 'Віче' }],
	});
	expect(json.items[0]).toEqual({
		id: 'https://viche.example/viche/cases/odd/',
		url: 'https://viche.example/viche/cases/odd/',
		title: 'Так & «ні» <b>',
		content_text: 'Менше < більше "лапки"',
		date_modified: '2026-11-20T00:00:00.000Z',
		tags: ['Кейс'],
	});
});

describe('feeds of one value of an axis', () => {
	it('have entries of all types that are about it, under its name', () => {
		const oblast = feedOf(base, { axis: 'oblasts', value: 'ivano-frankivsk' });
		expect(oblast.title).toBe('Віче: Івано-Франківська');
		expect(oblast.items.map(({ link }) => link)).toContain('/cases/kalush-hearing/');
		expect(feedOf(base, { axis: 'oblasts', value: 'odesa' }).items).toEqual([]);
	});

	it('stand beside the pages that they follow', () => {
		expect(feedScopes().map(({ parts }) => parts.join('/'))).toEqual(
			expect.arrayContaining(['', 'cases', 'sectors/education', 'for/idp']),
		);
		expect(feedLinks(baseSite('en', [], '/viche/'), ['sectors', 'education'])[1]).toEqual({
			text: 'Atom',
			href: '/viche/en/sectors/education/atom.xml',
		});
	});
});
