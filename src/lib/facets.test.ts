import { describe, expect, it } from 'vitest';
import { collectionNames, fieldInfo, typeOf } from '../schemas/index.ts';
import { populationBands } from '../schemas/vocabularies/index.ts';
import { baseSite, contentRoot, entriesOf, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { facetSlugs } from './facet-names.ts';
import { countValues, facetOfField, facetPairsOf, facetsOf, facetValues, facetVocabulary, hasValue } from './facets.ts';

const site = baseSite();
const kalush = entryOf(site, 'communities', 'kalush');
const hearing = entryOf(site, 'cases', 'kalush-hearing');

describe('facets of a type', () => {
	it('each have a vocabulary, and so do both sides of a pair', () => {
		for (const collection of collectionNames) {
			for (const facet of facetsOf(collection))
				expect(facetVocabulary(collection, facet).ids.length).toBeGreaterThan(0);
			for (const pair of facetPairsOf(collection))
				expect(facetsOf(collection)).toEqual(expect.arrayContaining([...pair]));
		}
	});

	it('are unknown for a type that has none', () => {
		expect(facetsOf('glossary')).toEqual([]);
		expect(() => facetVocabulary('glossary', 'kind')).toThrow('No vocabulary');
	});

	it('are names that stand in addresses', () => {
		expect(facetSlugs.filter((slug) => !/^[a-z-]+$/.test(slug))).toEqual([]);
	});

	it('belong to the field whose values link to them', () => {
		expect(facetOfField('cases', 'outcome')).toBe('outcome');
		expect(facetOfField('toolkits', 'level')).toBe('experience');
		expect(facetOfField('practices', 'participation')).toBe('level');
		expect(facetOfField('cases', 'title')).toBeUndefined();
	});
});

describe('values of a facet', () => {
	it('are those of the field, be it one or several', () => {
		expect(facetValues(site, hearing, 'outcome')).toEqual(['partly']);
		expect(facetValues(site, entryOf(site, 'practices', 'public-hearing'), 'sector')).toEqual([
			'housing-utilities',
			'environment',
		]);
		expect(facetValues(site, hearing, 'context')).toEqual([]);
		expect(facetValues(site, entryOf(site, 'organisations', 'civic-school'), 'status')).toEqual(['active']);
		expect(facetValues(site, kalush, 'statute')).toEqual(['adopted']);
	});

	it('place an entry in the oblast of its community, once', () => {
		expect(facetValues(site, hearing, 'oblast')).toEqual(['ivano-frankivsk']);
		const both = variant(entryOf(site, 'events', 'participation-forum'), 'both', {
			oblasts: ['lviv', 'ivano-frankivsk'],
		});
		expect(facetValues(site, both, 'oblast')).toEqual(['lviv', 'ivano-frankivsk']);
	});

	it('take the mechanism of a case and a toolkit from their practices', () => {
		expect(facetValues(site, hearing, 'mechanism')).toEqual(['public-hearings']);
		const two = variant(hearing, 'two', { practices: ['local-initiative', 'public-hearing', 'no-such-practice'] });
		expect(facetValues(site, two, 'mechanism')).toEqual(['local-initiative', 'public-hearings']);
		expect(facetValues(site, entryOf(site, 'toolkits', 'hold-hearing'), 'mechanism')).toEqual(['public-hearings']);
	});

	it('give a community the mechanisms it uses and those of its cases, each once', () => {
		expect(facetValues(site, kalush, 'mechanism')).toEqual(['e-petition', 'public-hearings']);
		const again = variant(kalush, 'kalush', { mechanismsInUse: [{ mechanism: 'public-hearings' }] });
		expect(facetValues(site, again, 'mechanism')).toEqual(['public-hearings']);
	});

	it.each([
		[0, 'under-5k'],
		[4_999, 'under-5k'],
		[5_000, '5k-10k'],
		[9_999, '5k-10k'],
		[10_000, '10k-20k'],
		[20_000, '20k-50k'],
		[49_999, '20k-50k'],
		[50_000, '50k-100k'],
		[99_999, '50k-100k'],
		[100_000, 'over-100k'],
		[3_000_000, 'over-100k'],
	])('put a community of %d people into one band: %s', (value, band) => {
		const community = variant(kalush, 'x', { population: { value, year: 2022, source: 'https://example.org/' } });
		expect(facetValues(site, community, 'size')).toEqual([band]);
		expect(populationBands.ids).toContain(band);
	});

	it('say nothing of the size of a community whose size is unknown', () => {
		expect(facetValues(site, variant(kalush, 'x', { population: undefined }), 'size')).toEqual([]);
		expect(facetValues(site, hearing, 'size')).toEqual([]);
	});
});

describe('counts of values', () => {
	const communities = ['b', 'c'].map((id) => variant(kalush, id, { oblast: 'lviv' })).concat(kalush);

	it('stand in the order of the vocabulary, without those that nothing has', () => {
		expect(countValues(site, communities, 'oblast', facetVocabulary('communities', 'oblast'))).toEqual([
			{ id: 'ivano-frankivsk', count: 1 },
			{ id: 'lviv', count: 2 },
		]);
		expect(hasValue(site, kalush, 'oblast', 'lviv')).toBe(false);
	});

	it('know every value that published entries have', () => {
		const published = siteFrom(entriesOf(contentRoot, 'uk'), 'uk');
		for (const collection of collectionNames) {
			for (const facet of facetsOf(collection)) {
				const { ids } = facetVocabulary(collection, facet);
				const values = published.of(collection).flatMap((entry) => facetValues(published, entry, facet));
				expect(values.filter((value) => !ids.includes(value))).toEqual([]);
			}
		}
	});

	it('read fields that the type has', () => {
		const fields = collectionNames.flatMap((collection) =>
			Object.entries(typeOf(collection).shape).flatMap(([name, field]) => {
				const facet = facetOfField(collection, name);
				const { vocabulary } = fieldInfo(field);
				return facet && vocabulary ? [[facetVocabulary(collection, facet), vocabulary] as const] : [];
			}),
		);
		expect(fields.length).toBeGreaterThan(20);
		for (const [ofFacet, ofField] of fields) expect(ofFacet).toBe(ofField);
	});
});
