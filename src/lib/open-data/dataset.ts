/** All published entries as open data, of one version. */
import { createHash } from 'node:crypto';
import { collectionNames, type CollectionName } from '../../schemas/index.ts';
import { isDraft, type ContentTree } from '../content/tree.ts';
import { itemOf, type Item, type Tree } from './item.ts';

export const licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export interface Dataset {
	/** The day of the last change and the beginning of a hash: the same content has the same version on any day and site. */
	readonly version: string;
	/** `YYYY-MM-DD`; empty where there are no entries. */
	readonly updatedOn: string;
	/** Of every type, those without entries too. */
	readonly collections: ReadonlyMap<CollectionName, readonly Item[]>;
}

/** @param address of a path of the site, whole */
export function datasetOf(tree: ContentTree, address: (path: string) => string): Dataset {
	const published = [...tree.entries.values()].filter((files) => !isDraft(files));
	const collections = new Map(
		collectionNames.map((name) => [
			name,
			published.filter(({ collection }) => collection === name).map((files) => itemOf(files, address)),
		]),
	);
	const items = [...collections.values()].flat();
	const updatedOn = items.flatMap(daysOf).sort().at(-1) ?? '';
	// Pages stand at another address on another site; what they say is the same.
	const facts = items.map(({ page: _, ...rest }) => rest);
	const version = [updatedOn, sha256(JSON.stringify(facts)).slice(0, 8)].filter((part) => part !== '').join('-');
	return { version, updatedOn, collections };
}

export function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

/** Days on which an entry was changed, looked at or translated. */
function daysOf({ updatedOn, checkedOn, translation }: Item): string[] {
	const { translatedOn = {} } = translation as { translatedOn?: Tree };
	return [updatedOn, checkedOn, ...Object.values(translatedOn)].filter((day) => typeof day === 'string');
}
