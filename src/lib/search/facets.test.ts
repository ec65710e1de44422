import { beforeEach, describe, expect, it } from 'vitest';
import { countResults, openFacets, passing } from './facets.ts';
import type { Pagefind } from './hits.ts';

/** Page → facet → values. */
const pages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	hearing: { kind: ['practices'], sector: ['housing', 'environment'] },
	budget: { kind: ['practices'], sector: ['education'] },
	kalush: { kind: ['cases'], sector: ['housing'] },
	school: { kind: ['cases'], sector: ['education'] },
	viche: { kind: ['glossary'] },
};

const all = Object.keys(pages);

/** What was asked for. */
let asked: string[] = [];
beforeEach(() => {
	asked = [];
});

const pagefind: Pagefind = {
	search: (term, { filters = {} } = {}) => {
		asked.push(...Object.entries(filters).map(([facet, value]) => `${facet}/${value}`));
		const ids = all.filter((id) =>
			Object.entries(filters).every(([facet, value]) => term === null && pages[id]?.[facet]?.includes(value)),
		);
		const data = () => Promise.reject(new Error('no text is needed'));
		return Promise.resolve({ results: ids.map((id) => ({ id, score: 1, words: [], data })) });
	},
	filters: () =>
		Promise.resolve({
			kind: { practices: 2, cases: 2, glossary: 1 },
			sector: { housing: 2, environment: 1, education: 2 },
		}),
};

describe('narrowing', () => {
	const narrowed = async (filters: Readonly<Record<string, readonly string[]>>, ids = all) => [
		...(await passing(ids, openFacets(pagefind), filters)),
	];

	it('keeps everything where nothing was chosen', async () => {
		expect(await narrowed({})).toEqual(all);
		expect(await narrowed({ kind: [], sector: [] })).toEqual(all);
	});

	it('keeps pages with any value of one facet', async () => {
		expect(await narrowed({ kind: ['cases', 'glossary'] })).toEqual(['kalush', 'school', 'viche']);
	});

	it('keeps pages that meet all facets', async () => {
		expect(await narrowed({ kind: ['cases'], sector: ['housing', 'environment'] })).toEqual(['kalush']);
		expect(await narrowed({ kind: ['glossary'], sector: ['housing'] })).toEqual([]);
	});

	it('keeps the order of the results and adds none', async () => {
		expect(await narrowed({ sector: ['education'] }, ['school', 'hearing', 'budget'])).toEqual(['school', 'budget']);
		expect(await narrowed({ kind: ['cases'] }, ['hearing'])).toEqual([]);
	});

	it('by a value that no page has leaves nothing', async () => {
		expect(await narrowed({ kind: ['nowhere'] })).toEqual([]);
		expect(await narrowed({ nowhere: ['cases'] })).toEqual([]);
	});
});

describe('how many results a value would leave', () => {
	const counts = (filters: Readonly<Record<string, readonly string[]>>, ids = all) =>
		countResults(ids, openFacets(pagefind), filters);

	it('is counted among the results, and values without any are left out', async () => {
		expect(await counts({}, ['hearing', 'kalush', 'viche'])).toEqual({
			kind: { practices: 1, cases: 1, glossary: 1 },
			sector: { housing: 2, environment: 1 },
		});
	});

	it('does not fall by a choice of the same facet, for its values add up', async () => {
		expect((await counts({ kind: ['cases'] }))['kind']).toEqual({ practices: 2, cases: 2, glossary: 1 });
	});

	it('falls by a choice of another facet', async () => {
		expect(await counts({ kind: ['cases'] })).toMatchObject({ sector: { housing: 1, education: 1 } });
		expect(await counts({ kind: ['cases'], sector: ['housing'] })).toEqual({
			kind: { practices: 1, cases: 1 },
			sector: { housing: 1, education: 1 },
		});
	});

	it('is what choosing the value leaves', async () => {
		const facets = openFacets(pagefind);
		const counted = await countResults(all, facets, { sector: ['education'] });
		for (const [kind, count] of Object.entries(counted['kind'] ?? {}))
			expect((await passing(all, facets, { sector: ['education'], kind: [kind] })).size).toBe(count);
	});

	it('is nothing for no results', async () => {
		expect(await counts({}, [])).toEqual({ kind: {}, sector: {} });
	});
});

it('pages of a value are asked for once', async () => {
	const facets = openFacets(pagefind);
	await Promise.all([facets.pagesWith('kind', ['cases']), countResults(all, facets, { kind: ['cases'] })]);
	await countResults(all, facets, { sector: ['housing'] });
	expect(asked.length).toBe(6);
	expect(new Set(asked).size).toBe(6);
});
