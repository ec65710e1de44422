/** Lists of one type, whole or narrowed by one or two facets; each narrowing is an address of its own. */
import { typeOf, type CollectionName } from '../schemas/index.ts';
import type { FacetSlug } from './facet-names.ts';
import { countValues, facetPairsOf, facetsOf, facetVocabulary, hasValue } from './facets.ts';
import type { AnyEntry, Site } from './site.ts';

/** One chosen value of a facet. */
export interface Choice {
	readonly facet: FacetSlug;
	readonly value: string;
}

export interface FacetLink {
	readonly text: string;
	readonly count: number;
	readonly href: string;
	readonly current: boolean;
}

export interface FacetGroup {
	readonly facet: FacetSlug;
	readonly label: string;
	readonly links: readonly FacetLink[];
}

export interface List {
	readonly collection: CollectionName;
	readonly choices: readonly Choice[];
	readonly entries: readonly AnyEntry[];
	readonly groups: readonly FacetGroup[];
}

/** Every narrowing of a type that has entries: no choice, one, or a pair. */
export function narrowings(site: Site, collection: CollectionName): Choice[][] {
	const all: readonly AnyEntry[] = site.of(collection);
	const single = facetsOf(collection).flatMap((facet) =>
		choicesOf(site, all, collection, facet).map((choice) => [choice]),
	);
	const pairs = facetPairsOf(collection).flatMap(([first, second]) =>
		choicesOf(site, all, collection, first).flatMap((one) =>
			choicesOf(site, narrow(site, all, [one]), collection, second).map((two) => [one, two]),
		),
	);
	return [[], ...single, ...pairs];
}

function choicesOf(site: Site, entries: readonly AnyEntry[], collection: CollectionName, facet: FacetSlug): Choice[] {
	return countValues(site, entries, facet, facetVocabulary(collection, facet)).map(({ id }) => ({ facet, value: id }));
}

function narrow(site: Site, entries: readonly AnyEntry[], choices: readonly Choice[]): readonly AnyEntry[] {
	return entries.filter((entry) => choices.every(({ facet, value }) => hasValue(site, entry, facet, value)));
}

export function listOf(site: Site, collection: CollectionName, choices: readonly Choice[]): List {
	const all: readonly AnyEntry[] = site.of(collection);
	return {
		collection,
		choices,
		entries: narrow(site, all, choices),
		groups: groupsFor(site, all, collection, choices),
	};
}

/** Facets of a whole list; on a narrowed one, its own facet to switch, and those that combine with it. */
function groupsFor(
	site: Site,
	all: readonly AnyEntry[],
	collection: CollectionName,
	choices: readonly Choice[],
): FacetGroup[] {
	const [first, second] = choices;
	if (!first) return facetsOf(collection).flatMap((facet) => groupOf(site, all, collection, facet, []));
	const partners = facetPairsOf(collection).filter(([one]) => one === first.facet);
	const own = groupOf(site, all, collection, first.facet, [], first.value);
	const combined = partners.flatMap(([, facet]) =>
		groupOf(
			site,
			narrow(site, all, [first]),
			collection,
			facet,
			[first],
			second?.facet === facet ? second.value : undefined,
		),
	);
	return [...own, ...combined];
}

function groupOf(
	site: Site,
	entries: readonly AnyEntry[],
	collection: CollectionName,
	facet: FacetSlug,
	before: readonly Choice[],
	current?: string,
): FacetGroup[] {
	const vocabulary = facetVocabulary(collection, facet);
	const links = countValues(site, entries, facet, vocabulary).map(({ id, count }) => ({
		text: vocabulary.terms[id]?.[site.locale] ?? id,
		count,
		href: site.href(listParts(collection, [...before, { facet, value: id }])),
		current: id === current,
	}));
	return links.length === 0 ? [] : [{ facet, label: vocabulary.label[site.locale], links }];
}

/** Parts of the address of a narrowed list. */
export function listParts(collection: CollectionName, choices: readonly Choice[]): string[] {
	return [collection, ...choices.flatMap(({ facet, value }) => [facet, value])];
}

/** @example choiceText(site, 'cases', { facet: 'outcome', value: 'not-achieved' }) // 'Мети не досягнуто' */
export function choiceText(site: Site, collection: CollectionName, { facet, value }: Choice): string {
	return facetVocabulary(collection, facet).terms[value]?.[site.locale] ?? value;
}

/** @example listTitle(…) // 'Кейси: Освіта, Мети досягнуто' */
export function listTitle(site: Site, collection: CollectionName, choices: readonly Choice[]): string {
	const name = typeOf(collection).many[site.locale];
	return choices.length === 0
		? name
		: `${name}: ${choices.map((choice) => choiceText(site, collection, choice)).join(', ')}`;
}
