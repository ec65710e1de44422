/** Releases for tests. */
import { locales } from '../../../i18n/locales.ts';
import { entriesOf, siteFrom } from '../../__fixtures__/site.ts';
import { parseFile } from '../../content/parse.ts';
import { readContentTree } from '../../content/read-tree.ts';
import { groupEntries, type ContentTree, type EntryFiles } from '../../content/tree.ts';
import { placeOf } from '../../content/files.ts';
import { releaseOf, type Release } from '../release.ts';

const origin = new URL('https://viche.example/');

export const address = (path: string) => new URL(path, origin).href;

export function releaseIn(root: string): Release {
	const sites = locales.map((locale) => siteFrom(entriesOf(root, locale), locale));
	return releaseOf(readContentTree(root), { sites, origin, address });
}

/** A release of a tree in which there is nothing. */
export function emptyRelease(root: string): Release {
	const tree: ContentTree = { ...readContentTree(root), entries: new Map() };
	return releaseOf(tree, { sites: locales.map((locale) => siteFrom([], locale)), origin, address });
}

/** An entry made of files given as path → text. @throws where a file cannot be read */
export function entryFrom(files: Readonly<Record<string, string>>): EntryFiles {
	const parsed = Object.entries(files).flatMap(([path, text]) => {
		const place = placeOf(path);
		return 'rule' in place ? [] : (parseFile({ path, absolute: path, text, ...place }).parsed ?? []);
	});
	const [entry] = groupEntries(parsed, new Set()).values();
	if (!entry) throw new Error('These texts should make an entry.');
	return entry;
}
