/** What the search page offers to narrow by: values that some page has. */
import { axes } from './addresses.ts';
import { countValues } from './facets.ts';
import type { AnyEntry, Site } from './site.ts';
import { collectionNames, typeOf } from '../schemas/index.ts';

export interface SearchFacet {
	/** Name in the address and in the index: `kind`, `sector`. */
	readonly name: string;
	readonly label: string;
	readonly values: readonly { readonly id: string; readonly label: string }[];
}

export function searchFacets(site: Site): SearchFacet[] {
	const { locale } = site;
	const entries: readonly AnyEntry[] = [...site.entries.values()];
	const kinds = collectionNames.filter((name) => site.of(name).length > 0);
	return [
		{
			name: 'kind',
			label: site.t('search.kind'),
			values: kinds.map((id) => ({ id, label: typeOf(id).many[locale] })),
		},
		...Object.values(axes).map(({ facet, vocabulary }) => ({
			name: facet,
			label: vocabulary.label[locale],
			values: countValues(site, entries, facet, vocabulary).map(({ id }) => ({
				id,
				label: vocabulary.terms[id]?.[locale] ?? id,
			})),
		})),
	];
}
