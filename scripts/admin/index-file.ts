/** Makes what the editors' door knows of all entries, for the build and the local server. */
import type { AdminIndex, IndexEntry } from '../../admin/index-file.ts';
import { anchorsOf, linksOf } from '../../src/lib/checks/links.ts';
import type { ContentTree, EntryFiles } from '../../src/lib/content/tree.ts';
import { findFieldInfo, typeOf, type FieldKind, type Shape } from '../../src/schemas/index.ts';

interface Options {
	/** Base path of the site. */
	readonly base: string;
	/** The day it is, `YYYY-MM-DD`. */
	readonly today: string;
	/** Whether Git has an entry. */
	readonly published: (entry: EntryFiles) => boolean;
}

export function adminIndex(tree: ContentTree, { base, today, published }: Options): AdminIndex {
	return {
		base,
		today,
		entries: slimFiles(tree, published),
		media: [...tree.media],
		settings: tree.settings,
		redirects: tree.redirects.map(({ from, to }) => ({ from, to })),
	};
}

/** Every entry without what only its own page shows. */
export function slimFiles(tree: Pick<ContentTree, 'entries'>, published: Options['published']): IndexEntry[] {
	return [...tree.entries.values()].map((entry) => {
		const { collection, id, source, translations } = entry;
		const { shape } = typeOf(collection);
		const all = [source, ...translations.values()];
		return {
			collection,
			id,
			extension: source.extension,
			published: published(entry),
			files: Object.fromEntries(all.map((file) => [file.locale, slim(shape, file.data)])),
			links: [...new Set(all.flatMap(linksOf))],
			anchors: Object.fromEntries(all.map((file) => [file.locale, anchorsOf(file)])),
		};
	});
}

type Data = Readonly<Record<string, unknown>>;

/** What a card, a list of choices or a check may ask of another entry. */
const KEPT: ReadonlySet<FieldKind> = new Set([
	'text',
	'choice',
	'choices',
	'reference',
	'references',
	'day',
	'date',
	'number',
	'flag',
]);

/** Longer words that are shown or asked for away from the entry's own page; the test of the preview misses the others. */
const KEPT_WORDS: ReadonlySet<string> = new Set(['summary', 'synonyms', 'donors']);

/** Of lists those that refer to entries keep their facts: a law's page names each toolkit that rests on it. */
function slim(shape: Shape, data: Data): Data {
	const kept = Object.entries(data).map(([name, value]) => {
		const field = shape[name];
		const info = field && findFieldInfo(field);
		if (info?.kind === 'group' && isData(value)) return [name, slim(info.shape ?? {}, value)];
		if (info?.kind === 'list') return [name, factsOf(info.shape ?? {}, value)];
		return [name, !info || KEPT.has(info.kind) || KEPT_WORDS.has(name) ? value : undefined];
	});
	return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Data;
}

function factsOf(shape: Shape, items: unknown): Data[] | undefined {
	const facts = Object.entries(shape).filter(([, field]) => findFieldInfo(field)?.translated === false);
	if (!facts.some(([, field]) => findFieldInfo(field)?.to)) return undefined;
	return (Array.isArray(items) ? items : []).filter(isData).map((item) => {
		return Object.fromEntries(facts.flatMap(([name]) => (name in item ? [[name, item[name]]] : [])));
	});
}

function isData(value: unknown): value is Data {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
