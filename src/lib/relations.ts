/** What stands near an entry: what it names, what names it, and entries that share most with it. */
import { typeOf, collectionNames } from '../schemas/index.ts';
import type { Key } from './content/tree.ts';
import type { Group } from './crossings.ts';
import { facetValues } from './facets.ts';
import { keyOfEntry, type AnyEntry, type Site } from './site.ts';

/** Entries that refer to this one, by type. */
export function backlinksOf(site: Site, entry: AnyEntry): Group[] {
	const links = site.backlinks.get(keyOfEntry(entry)) ?? [];
	return collectionNames.flatMap((collection) => {
		const entries = links.filter((link) => link.collection === collection);
		return entries.length === 0 ? [] : [{ collection, label: typeOf(collection).many[site.locale], entries }];
	});
}

/** Entries that the editors named as related. */
export function relatedOf(site: Site, entry: AnyEntry): AnyEntry[] {
	return (entry.fields.related ?? []).flatMap((key) => site.entries.get(key as Key) ?? []);
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
