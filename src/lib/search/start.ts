/** Starts Pagefind's browser module, which runs in Node as well. */
import type { Pagefind } from './hits.ts';

/** The part of `pagefind.js` that is used. */
export interface PagefindModule {
	createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

/**
 * How much a word counts by where it stands. A page's names, as wholes and word by word, come before its summary, that
 * before its text. Long texts are not held against a page: toolkits are long because they say more.
 */
const ranking = {
	termSimilarity: 2,
	pageLength: 0.35,
	metaWeights: { title: 8, names: 6, synonyms: 5, summary: 2, version: 0 },
};

/**
 * @param folder address of the index's folder
 * @param version asked for with the entry file, so that caches give the one that belongs to the lexicon
 * @throws where one of its first files cannot be had
 */
export async function startPagefind(module: PagefindModule, folder: string, version: string): Promise<Pagefind> {
	// A worker would cost 12 KB more; on the main thread a search takes a few milliseconds.
	const pagefind = module.createInstance({
		basePath: folder,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: version,
		ranking,
	});
	// An empty search waits for the files, and fails if they fail.
	await pagefind.search('');
	return pagefind;
}
