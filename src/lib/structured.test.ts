import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { structuredData } from './structured.ts';

const site = baseSite();
const origin = new URL('https://viche.example');

describe('what search engines are told', () => {
	it('names every entry, its address, its language and its words', () => {
		for (const entry of site.entries.values()) {
			const url = `https://viche.example${site.href(entry)}`;
			expect(structuredData(site, entry, origin)).toMatchObject({
				'@context': 'https://schema.org',
				'@type': expect.stringMatching(/^[A-Z]\w+$/) as string,
				url,
				name: entry.fields.title,
				description: entry.fields.summary,
				inLanguage: 'uk',
			});
		}
	});

	it('is plain data, without empty values', () => {
		for (const entry of site.entries.values()) {
			const data = structuredData(site, entry, origin);
			expect(JSON.parse(JSON.stringify(data))).toEqual(data);
		}
	});

	it('has the base path of the site in addresses, once', () => {
		const under = baseSite('en', [], '/viche/');
		const entry = entryOf(under, 'laws', 'local-self-government');
		expect(structuredData(under, entry, origin)).toMatchObject({
			url: 'https://viche.example/viche/en/laws/local-self-government/',
			inLanguage: 'en',
		});
	});

	it('does not tell the steps of a toolkit again: no search engine shows them, and each reader would load them', () => {
		const told = structuredData(site, entryOf(site, 'toolkits', 'hold-hearing'), origin);
		expect(told).toMatchObject({ '@type': 'HowTo' });
		expect(told).not.toHaveProperty('step');
	});

	it('tells when and how an event is held', () => {
		const forum = entryOf(site, 'events', 'participation-forum');
		expect(structuredData(site, forum, origin)).toMatchObject({
			startDate: '2026-12-05',
			endDate: '2026-12-06',
			eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
		});
		const day = variant(forum, 'day', { endsOn: undefined, format: 'online' });
		expect(structuredData(site, day, origin)).toMatchObject({
			endDate: '2026-12-05',
			eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
		});
	});

	it('tells the number of a law and the other names of a term', () => {
		expect(structuredData(site, entryOf(site, 'laws', 'local-self-government'), origin)).toMatchObject({
			'@type': 'Legislation',
			legislationIdentifier: '280/97-ВР',
			sameAs: 'https://example.org/law',
		});
		expect(structuredData(site, entryOf(site, 'glossary', 'viche'), origin)).toMatchObject({
			'@type': 'DefinedTerm',
			alternateName: ['народні збори'],
		});
	});

	it('calls a ministry a part of the state, and a school of democracy not', () => {
		const school = entryOf(site, 'organisations', 'civic-school');
		expect(structuredData(site, school, origin)).toMatchObject({ '@type': 'Organization' });
		expect(structuredData(site, variant(school, 'x', { kind: 'ministry' }), origin)).toMatchObject({
			'@type': 'GovernmentOrganization',
		});
	});
});
