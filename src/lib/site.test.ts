import { describe, expect, it } from 'vitest';
import { types } from '../schemas/index.ts';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { referencedKeys } from './site.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');

describe('a site', () => {
	it('gives an entry by its type and id, or nothing', () => {
		expect(base.get('laws', 'local-self-government')?.fields.number).toBe('280/97-ВР');
		expect(base.get('laws', 'nowhere')).toBeUndefined();
		expect(base.of('collections').map(({ id }) => id)).toEqual(['first-steps']);
	});

	it('sorts what has a date by it, the newest first, and the rest by the alphabet', () => {
		const site = baseSite('uk', [
			variant(hearing, 'newer', { startedOn: '2025' }),
			variant(hearing, 'older', { startedOn: '2019-01' }),
			variant(entryOf(base, 'glossary', 'viche'), 'ґанок', {}),
			variant(entryOf(base, 'glossary', 'viche'), 'гай', {}),
		]);
		expect(site.of('cases').map(({ id }) => id)).toEqual(['newer', 'kalush-hearing', 'older']);
		expect(site.of('glossary').map(({ fields }) => fields.title)).toEqual(['віче', 'гай', 'ґанок']);
	});

	it('gives addresses in its language, under its base path', () => {
		expect(base.href(hearing)).toBe('/cases/kalush-hearing/');
		const english = baseSite('en', [], '/viche/');
		expect(english.href(hearing)).toBe('/viche/en/cases/kalush-hearing/');
		expect(english.href(['sectors', 'education'])).toBe('/viche/en/sectors/education/');
		expect(english.href([])).toBe('/viche/en/');
	});

	it('knows who refers to whom, however deep the reference stands', () => {
		const law = base.backlinks.get('laws/local-self-government')?.map(({ id }) => id);
		expect(law).toEqual(['public-hearing', 'statute-law']);
		expect(base.backlinks.get('practices/public-hearing')?.map(({ id }) => id)).toContain('kalush-hearing');
		expect(base.backlinks.get('glossary/viche')).toBeUndefined();
	});
});

describe('the references of an entry', () => {
	it('are found in lists, groups and plain fields, in their order', () => {
		const fields = {
			practices: ['public-hearing'],
			legalBasis: [{ law: 'local-self-government' }, { law: 'petitions' }],
			workedExample: 'kalush-hearing',
			related: ['pages/about'],
		};
		expect(referencedKeys(types.toolkits.shape, fields)).toEqual([
			'practices/public-hearing',
			'laws/local-self-government',
			'laws/petitions',
			'cases/kalush-hearing',
			'pages/about',
		]);
		expect(referencedKeys(types.toolkits.shape, undefined)).toEqual([]);
	});
});
