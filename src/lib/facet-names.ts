/** Names of facets as they stand in addresses: `/cases/outcome/not-achieved/`. */
export const facetSlugs = [
	'sector',
	'theme',
	'mechanism',
	'oblast',
	'target-group',
	'outcome',
	'implementation',
	'cost',
	'evidence',
	'level',
	'kind',
	'type',
	'size',
	'context',
	'experience',
	'audience',
	'service',
	'support',
	'status',
	'statute',
] as const;

export type FacetSlug = (typeof facetSlugs)[number];
