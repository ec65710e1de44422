/** What stands near an entry: what it names, what names it, and entries that share most with it. */
import { typeOf, type CollectionName } from '../schemas/index.ts';
import type { Key } from './content/tree.ts';
import type { Group } from './crossings.ts';
import { facetValues } from './facets.ts';
import { keyOfEntry, referencedKeys, type AnyEntry, type Site } from './site.ts';

/** Types that get a heading of their own among what refers to an entry; the rest stand together. */
const OWN_HEADING: readonly CollectionName[] = [
	'cases',
	'toolkits',
	'practices',
	'communities',
	'organisations',
	'programmes',
	'events',
];

/** What refers to an entry, and what its editors named as related, each once and not again what its fields already show. */
export function neighbours(site: Site, entry: AnyEntry): { groups: Group[]; others: AnyEntry[] } {
	const { shape } = typeOf(entry.collection);
	const { related: _, ...shown } = shape;
	const fields = new Set(referencedKeys(shown, entry.fields));
	const named = (entry.fields.related ?? []).flatMap((key) => site.entries.get(key as Key) ?? []);
	const links = (site.backlinks.get(keyOfEntry(entry)) ?? []).filter((link) => !fields.has(keyOfEntry(link)));
	const groups = OWN_HEADING.flatMap((collection) => {
		const entries = links.filter((link) => link.collection === collection);
		return entries.length === 0 ? [] : [{ collection, label: typeOf(collection).many[site.locale], entries }];
	});
	const grouped = new Set(groups.flatMap((group) => group.entries));
	const others = new Set([...named, ...links].filter((one) => !grouped.has(one)));
	return { groups, others: [...others] };
}

const SHARED = ['sector', 'theme', 'mechanism', 'oblast', 'target-group'] as const;

/** Entries of the same type that share the most topics, the nearest first. */
export function similarTo(site: Site, entry: AnyEntry, limit = 3): AnyEntry[] {
	const topics = (one: AnyEntry) =>
		new Set(SHARED.flatMap((facet) => facetValues(site, one, facet).map((value) => `${facet}:${value}`)));
	const mine = topics(entry);
	const others: readonly AnyEntry[] = site.of(entry.collection);
	return others
		.filter((other) => other.id !== entry.id)
		.map((other) => ({ other, shared: topics(other).intersection(mine).size }))
		.filter(({ shared }) => shared > 1)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, limit)
		.map(({ other }) => other);
}
