import { describe, expect, it } from 'vitest';
import { typeOf } from '../schemas/index.ts';
import { sectors } from '../schemas/vocabularies/index.ts';
import { recordsOf } from '../../scripts/search/records.ts';
import { baseSite, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { searchFacets } from './search-form.ts';
import type { Site } from './site.ts';

const facetOf = (site: Site, name: string) => searchFacets(site).find((facet) => facet.name === name);
const idsOf = (site: Site, name: string) => facetOf(site, name)?.values.map(({ id }) => id);

describe('what a search may be narrowed by', () => {
	it('is the kind of page and the crossings, by the names that the index has', () => {
		const site = baseSite();
		expect(searchFacets(site).map(({ name }) => name)).toEqual(Object.keys(recordsOf(site)[0]?.filters ?? {}));
	});

	it.each(['uk', 'en'] as const)('is every value that some page has, and no other: %s', (locale) => {
		const site = baseSite(locale);
		for (const { name, values } of searchFacets(site)) {
			const indexed = new Set(recordsOf(site).flatMap(({ filters }) => filters[name] ?? []));
			expect(new Set(values.map(({ id }) => id)), name).toEqual(indexed);
			expect(values.length, name).toBe(indexed.size);
		}
	});

	it('grows with the pages', () => {
		const hearing = entryOf(baseSite(), 'cases', 'kalush-hearing');
		expect(idsOf(baseSite(), 'sector')).not.toContain('education');
		expect(idsOf(baseSite('uk', [variant(hearing, 'school', { sectors: ['education'] })]), 'sector')).toContain(
			'education',
		);
	});

	it('is nothing on an empty site', () => {
		expect(searchFacets(siteFrom([], 'uk')).flatMap(({ values }) => values)).toEqual([]);
	});

	it('is said in the language of the site', () => {
		for (const locale of ['uk', 'en'] as const) {
			const site = baseSite(locale);
			expect(facetOf(site, 'kind')?.label).toBe(site.t('search.kind'));
			expect(facetOf(site, 'kind')?.values).toContainEqual({ id: 'cases', label: typeOf('cases').many[locale] });
			expect(facetOf(site, 'sector')?.label).toBe(sectors.label[locale]);
			expect(facetOf(site, 'sector')?.values).toContainEqual({
				id: 'environment',
				label: { uk: 'Довкілля', en: 'Environment' }[locale],
			});
		}
	});

	it('has values in the order of their list, whatever the order of pages', () => {
		const hearing = entryOf(baseSite(), 'cases', 'kalush-hearing');
		const site = baseSite('uk', [variant(hearing, 'all', { sectors: [...sectors.ids].reverse() })]);
		expect(idsOf(site, 'sector')).toEqual([...sectors.ids]);
	});
});
