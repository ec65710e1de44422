/** Narrowing a search: which pages have which values, and how many results each value would leave. */
import { hitsOf, type Pagefind } from './hits.ts';
import { keep } from './keep.ts';

/** Facet → ids of chosen values: a page has one of them for each facet. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Facet → value → number of results there would be with it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Facets {
	/** Pages that have any of the values. */
	pagesWith(facet: string, values: readonly string[]): Promise<ReadonlySet<string>>;
	/** Values of every facet. */
	all(): Promise<Readonly<Record<string, readonly string[]>>>;
}

export function openFacets(pagefind: Pagefind): Facets {
	const pages = keep((choice) => {
		const [facet = '', value = ''] = choice.split('/');
		return hitsOf(null, pagefind, { [facet]: value });
	});
	return {
		async pagesWith(facet, values) {
			const all = await Promise.all(values.map((value) => pages(`${facet}/${value}`)));
			return new Set(all.flatMap((hits) => [...hits.keys()]));
		},
		async all() {
			const filters = await pagefind.filters();
			return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, Object.keys(values)]));
		},
	};
}

/** Keeps the ids that meet the filters, except those of one facet. */
async function narrow(ids: readonly string[], facets: Facets, filters: Filters, except?: string): Promise<string[]> {
	const chosen = Object.entries(filters).filter(([facet, values]) => facet !== except && values.length > 0);
	const sets = await Promise.all(chosen.map(([facet, values]) => facets.pagesWith(facet, values)));
	return ids.filter((id) => sets.every((set) => set.has(id)));
}

export async function passing(ids: readonly string[], facets: Facets, filters: Filters): Promise<ReadonlySet<string>> {
	return new Set(await narrow(ids, facets, filters));
}

/** A facet's own choice does not lower the counts of its other values: they can be added to it. */
export async function countResults(ids: readonly string[], facets: Facets, filters: Filters): Promise<Counts> {
	const values = await facets.all();
	const counted = await Promise.all(
		Object.entries(values).map(async ([facet, own]) => {
			const left = await narrow(ids, facets, filters, facet);
			const counts = await Promise.all(
				own.map(async (value) => {
					const pages = await facets.pagesWith(facet, [value]);
					return [value, left.filter((id) => pages.has(id)).length] as const;
				}),
			);
			return [facet, Object.fromEntries(counts.filter(([, count]) => count > 0))] as const;
		}),
	);
	return Object.fromEntries(counted);
}
