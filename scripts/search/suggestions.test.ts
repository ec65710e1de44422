import { describe, expect, it } from 'vitest';
import { baseSite, entriesOf, siteFrom } from '../../src/lib/__fixtures__/site.ts';
import { axisNames } from '../../src/lib/addresses.ts';
import { baseRoot } from '../../src/lib/checks/__fixtures__/findings.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { suggestionsOf } from './suggestions.ts';

const topics: readonly string[] = axisNames;

/** Kinds in their order, topics as one. */
const kindsOf = (suggestions: readonly { kind: string }[]) => [
	...new Set(suggestions.map(({ kind }) => (topics.includes(kind) ? 'topics' : kind))),
];

const without = (...left: CollectionName[]) =>
	siteFrom(
		entriesOf(baseRoot, 'uk').filter(({ collection }) => !left.includes(collection)),
		'uk',
	);

const all = suggestionsOf(baseSite());

describe('what is offered while a reader types', () => {
	it('is what to do and what it means, then topics, then the rest', () => {
		expect(kindsOf(all).slice(0, 5)).toEqual(['toolkits', 'practices', 'glossary', 'topics', 'cases']);
	});

	it('is every page, once', () => {
		const site = baseSite();
		expect(all.filter(({ kind }) => !topics.includes(kind)).length).toBe(site.entries.size);
		expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
	});

	it('has topics in their place whatever else the site has', () => {
		expect(kindsOf(suggestionsOf(without('cases'))).slice(0, 4)).toEqual([
			'toolkits',
			'practices',
			'glossary',
			'topics',
		]);
		const few = kindsOf(suggestionsOf(without('cases', 'communities', 'glossary')));
		expect(few.slice(0, 4)).toEqual(['toolkits', 'practices', 'topics', 'organisations']);
	});

	it('has no topic without pages', () => {
		expect(suggestionsOf(siteFrom([], 'uk'))).toEqual([]);
		expect(all.filter(({ path }) => path.startsWith('/oblasts/')).length).toBeLessThan(24);
	});

	it('is in the language of the site', () => {
		const english = suggestionsOf(baseSite('en'));
		expect(english.filter(({ path }) => !path.startsWith('/en/'))).toEqual([]);
		expect(english).toContainEqual({
			title: 'Public hearing',
			path: '/en/practices/public-hearing/',
			kind: 'practices',
		});
		expect(all).toContainEqual({
			title: 'Громадські слухання',
			path: '/practices/public-hearing/',
			kind: 'practices',
		});
	});
});
