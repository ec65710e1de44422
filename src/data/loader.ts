/** Astro's way to the content: the same reader and the same merge as the check, one record an entry and language. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { entryInEachLocale, type Entry } from '../lib/content/entry.ts';
import { readContentTree } from '../lib/content/read-tree.ts';
import { isDraft, type ContentTree } from '../lib/content/tree.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { typeOf, type CollectionName } from '../schemas/index.ts';
import { termLinks } from './terms.ts';

/** The content folder of this run; VICHE_CONTENT names another one. */
function contentFolder(root: URL): string {
	return resolve(fileURLToPath(root), process.env['VICHE_CONTENT'] ?? 'content');
}

/** All collections are read in one go: the tree is kept for those that follow, until a file changes. */
let cached: { root: string; tree: ContentTree } | undefined;

function treeOf(root: string): ContentTree {
	if (cached?.root !== root) cached = { root, tree: readContentTree(root) };
	return cached.tree;
}

/** What each collection does when a file changes; one watcher serves them all. */
const syncs = new Map<CollectionName, () => void>();

function watch(root: string, watcher: NonNullable<LoaderContext['watcher']>): void {
	let waiting: NodeJS.Timeout | undefined;
	watcher.add(root);
	watcher.on('all', (_event, path) => {
		if (!path.startsWith(root)) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			cached = undefined;
			for (const run of syncs.values()) run();
		}, 100);
	});
}

/** @example defineCollection({ loader: entryLoader('practices'), … }) */
export function entryLoader(collection: CollectionName): Loader {
	return {
		name: 'viche-entries',
		load(context) {
			const root = contentFolder(context.config.root);
			const run = () => {
				sync(collection, root, context);
			};
			run();
			if (context.watcher && syncs.size === 0) watch(root, context.watcher);
			syncs.set(collection, run);
			return Promise.resolve();
		},
	};
}

function sync(collection: CollectionName, root: string, context: LoaderContext): void {
	const entries = [...treeOf(root).entries.values()].filter(
		(entry) => entry.collection === collection && !isDraft(entry),
	);
	context.store.clear();
	for (const files of entries) {
		try {
			for (const entry of entryInEachLocale(files)) store(entry, root, context);
		} catch (error) {
			// In dev a broken entry is left out and the check says why; a build has been checked before.
			if (!context.watcher) throw error;
		}
	}
}

function store(entry: Entry, root: string, context: LoaderContext): void {
	const { store: records, config } = context;
	const { body, collection, id: slug, ...rest } = entry;
	const data = { slug, ...rest };
	const filePath = relative(fileURLToPath(config.root), resolve(root, entry.file));
	const record = {
		id: `${entry.locale}/${entry.id}`,
		data,
		body,
		filePath,
		digest: context.generateDigest(`${JSON.stringify(data)}${body}`),
	};
	if (entry.file.endsWith('.mdx')) {
		records.set({ ...record, deferredRender: true });
		records.addModuleImport(filePath);
		return;
	}
	const { html, headings } = renderMarkdown(body, {
		locale: entry.lang,
		base: config.base,
		sections: typeOf(collection).sections,
		terms: termLinks(treeOf(root), entry, config.base),
	});
	records.set({
		...record,
		rendered: { html, metadata: { headings: headings.map(({ depth, id, text }) => ({ depth, slug: id, text })) } },
	});
}
