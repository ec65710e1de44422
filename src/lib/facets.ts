/** Facets: ways to narrow a list. Each value is a page of its own, so all of it works without script. */
import type { CollectionName } from '../schemas/index.ts';
import {
	activity,
	audiences,
	contexts,
	costBands,
	eventKinds,
	evidenceLevels,
	hromadaTypes,
	implementationStates,
	legalStates,
	levels,
	mechanisms,
	newsKinds,
	oblasts,
	organisationKinds,
	outcomes,
	participationLevels,
	populationBands,
	practiceKinds,
	sectors,
	services,
	statuteStates,
	supportTypes,
	targetGroups,
	themes,
	type Vocabulary,
} from '../schemas/vocabularies/index.ts';
import type { FacetSlug } from './facet-names.ts';
import type { AnyEntry, Site } from './site.ts';

/** Facets that mean something for a type, the most useful first; the rest of the types have none. */
const facetsOfType: Partial<Readonly<Record<CollectionName, readonly FacetSlug[]>>> = {
	practices: ['sector', 'theme', 'level', 'cost', 'kind', 'mechanism', 'evidence', 'target-group'],
	cases: [
		'sector',
		'theme',
		'outcome',
		'mechanism',
		'oblast',
		'implementation',
		'target-group',
		'level',
		'context',
		'evidence',
	],
	toolkits: ['theme', 'sector', 'audience', 'experience', 'mechanism'],
	communities: ['oblast', 'type', 'size', 'mechanism', 'statute'],
	organisations: ['kind', 'service', 'oblast', 'status'],
	programmes: ['support', 'sector', 'theme', 'oblast'],
	events: ['kind', 'oblast', 'theme', 'audience'],
	news: ['kind', 'oblast'],
	laws: ['status', 'mechanism'],
	standards: ['mechanism'],
};

/** Pairs that people ask for together; each pair with entries is a page. */
const pairsOfType: Partial<Readonly<Record<CollectionName, readonly (readonly [FacetSlug, FacetSlug])[]>>> = {
	practices: [
		['sector', 'cost'],
		['theme', 'level'],
	],
	cases: [
		['sector', 'outcome'],
		['sector', 'oblast'],
		['mechanism', 'oblast'],
		['mechanism', 'outcome'],
	],
	communities: [['oblast', 'mechanism']],
};

const shared: Readonly<Partial<Record<FacetSlug, Vocabulary>>> = {
	sector: sectors,
	theme: themes,
	mechanism: mechanisms,
	oblast: oblasts,
	'target-group': targetGroups,
	outcome: outcomes,
	implementation: implementationStates,
	cost: costBands,
	evidence: evidenceLevels,
	level: participationLevels,
	type: hromadaTypes,
	size: populationBands,
	context: contexts,
	experience: levels,
	audience: audiences,
	service: services,
	support: supportTypes,
	statute: statuteStates,
};

/** Facets whose values depend on the type. */
const own: Partial<Readonly<Record<CollectionName, Partial<Readonly<Record<FacetSlug, Vocabulary>>>>>> = {
	practices: { kind: practiceKinds },
	organisations: { kind: organisationKinds, status: activity },
	events: { kind: eventKinds },
	news: { kind: newsKinds },
	laws: { status: legalStates },
};

export function facetsOf(collection: CollectionName): readonly FacetSlug[] {
	return facetsOfType[collection] ?? [];
}

export function facetPairsOf(collection: CollectionName): readonly (readonly [FacetSlug, FacetSlug])[] {
	return pairsOfType[collection] ?? [];
}

/** @throws where the type has no such facet: a mistake in the table above. */
export function facetVocabulary(collection: CollectionName, facet: FacetSlug): Vocabulary {
	const vocabulary = own[collection]?.[facet] ?? shared[facet];
	if (!vocabulary) throw new Error(`No vocabulary for the facet ${facet} of ${collection}.`);
	return vocabulary;
}

/** The field that a facet reads where it bears another name or the value is plain. */
const fieldOfFacet: Readonly<Record<FacetSlug, string>> = {
	sector: 'sectors',
	theme: 'themes',
	mechanism: 'mechanism',
	oblast: 'oblasts',
	'target-group': 'targetGroups',
	outcome: 'outcome',
	implementation: 'implementation',
	cost: 'costBand',
	evidence: 'evidence',
	level: 'participation',
	kind: 'kind',
	type: 'hromadaType',
	size: 'population',
	context: 'contexts',
	experience: 'level',
	audience: 'audience',
	service: 'services',
	support: 'supportTypes',
	status: 'status',
	statute: 'statute',
};

/** Fields that say the same under another name in some types. */
const otherNames: Readonly<Record<string, string>> = { oblast: 'oblasts', mechanisms: 'mechanism', active: 'status' };

/** Which facet a field of a type leads to, so that a value on a page can link to its list. */
export function facetOfField(collection: CollectionName, field: string): FacetSlug | undefined {
	const name = otherNames[field] ?? field;
	return facetsOf(collection).find((facet) => fieldOfFacet[facet] === name);
}

/** The values of a facet that an entry has; places and mechanisms are also taken from what it refers to. */
export function facetValues(site: Site, entry: AnyEntry, facet: FacetSlug): readonly string[] {
	switch (facet) {
		case 'oblast':
			return oblastsOf(site, entry);
		case 'mechanism':
			return mechanismsOf(site, entry);
		case 'size':
			return populationBandOf(entry);
		case 'statute':
			return entry.collection === 'communities' && entry.fields.statute ? [entry.fields.statute.state] : [];
		case 'status':
			return entry.collection === 'organisations' ? [entry.fields.active] : plainValues(entry, 'status');
		default:
			return plainValues(entry, fieldOfFacet[facet]);
	}
}

function plainValues(entry: AnyEntry, field: string): readonly string[] {
	const value = (entry.fields as Readonly<Record<string, unknown>>)[field];
	return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}

function oblastsOf(site: Site, entry: AnyEntry): readonly string[] {
	if (entry.collection === 'communities') return [entry.fields.oblast];
	const places = plainValues(entry, 'communities').flatMap((id) => site.get('communities', id)?.fields.oblast ?? []);
	return [...new Set([...plainValues(entry, 'oblasts'), ...places])];
}

function mechanismsOf(site: Site, entry: AnyEntry): readonly string[] {
	switch (entry.collection) {
		case 'practices':
			return [entry.fields.mechanism];
		case 'communities': {
			const inUse = entry.fields.mechanismsInUse?.map((use) => use.mechanism) ?? [];
			const tried = site
				.of('cases')
				.filter((one) => one.fields.communities.includes(entry.id))
				.flatMap((one) => mechanismsOf(site, one));
			return [...new Set([...inUse, ...tried])];
		}
		case 'cases':
		case 'toolkits':
			return [...new Set(entry.fields.practices?.flatMap((id) => site.get('practices', id)?.fields.mechanism ?? []))];
		default:
			return plainValues(entry, 'mechanisms');
	}
}

/** Upper bounds of the bands, in the order of the vocabulary. */
const BAND_LIMITS = [5_000, 10_000, 20_000, 50_000, 100_000, Number.POSITIVE_INFINITY];

function populationBandOf(entry: AnyEntry): readonly string[] {
	if (entry.collection !== 'communities' || !entry.fields.population) return [];
	const { value } = entry.fields.population;
	return populationBands.ids
		.slice(0)
		.filter((_, index) => value < (BAND_LIMITS[index] ?? 0) && value >= (BAND_LIMITS[index - 1] ?? 0));
}

/** Values of one facet with how many of the entries have each; values without entries are left out. */
export function countValues(
	site: Site,
	entries: readonly AnyEntry[],
	facet: FacetSlug,
	vocabulary: Vocabulary,
): { id: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const entry of entries)
		for (const id of facetValues(site, entry, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return vocabulary.ids.flatMap((id) => {
		const count = counts.get(id);
		return count === undefined ? [] : [{ id, count }];
	});
}

export function hasValue(site: Site, entry: AnyEntry, facet: FacetSlug, value: string): boolean {
	return facetValues(site, entry, facet).includes(value);
}
