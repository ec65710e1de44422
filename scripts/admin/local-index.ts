/** What is known of all entries, kept in step with the disk: only files that changed are read anew. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminIndex, IndexEntry } from '../../admin/index-file.ts';
import { basePath } from '../../src/data/base.ts';
import { decode, placeOf, walk } from '../../src/lib/content/files.ts';
import { parseFile } from '../../src/lib/content/parse.ts';
import { readRedirects, readSiteSettings } from '../../src/lib/content/read-yaml.ts';
import { groupEntries } from '../../src/lib/content/tree.ts';
import { today } from '../../src/lib/today.ts';
import { slimFiles } from './index-file.ts';
import { publishedIn } from './published.ts';

interface Known {
	/** Paths with their times: another value means another content. */
	readonly version: string;
	readonly entry: IndexEntry;
}

interface Found {
	readonly path: string;
	readonly time: number;
}

export class LocalIndex {
	readonly #root: string;
	readonly #known = new Map<string, Known>();
	/** What a build left, and when. */
	readonly #built: { readonly entries: ReadonlyMap<string, IndexEntry>; readonly time: number };

	constructor(root: string, built?: string) {
		this.#root = root;
		this.#built = readBuilt(built);
	}

	read(): AdminIndex {
		const published = publishedIn(this.#root);
		const groups = Map.groupBy(this.#files(), ({ path }) => path.replace(/^([^/]+)\/[^/]+\/([^/]+)\.mdx?$/, '$1/$2'));
		const entries = [...groups].flatMap(([key, files]) => {
			const entry = this.#entry(key, files);
			return entry ? [{ ...entry, published: published(entry) }] : [];
		});
		const media = existsSync(join(this.#root, 'media')) ? walk(this.#root, 'media') : [];
		return {
			base: basePath,
			today: today(),
			entries,
			media: media.map(({ path }) => `/${path}`),
			settings: readSiteSettings(this.#root).settings,
			redirects: readRedirects(this.#root).redirects.map(({ from, to }) => ({ from, to })),
		};
	}

	#files(): Found[] {
		return walk(this.#root)
			.filter(({ path, link }) => !link && !('rule' in placeOf(path)))
			.map(({ path }) => ({ path, time: statSync(join(this.#root, path)).mtimeMs }));
	}

	#entry(key: string, files: readonly Found[]): IndexEntry | undefined {
		const version = files.map(({ path, time }) => `${path}:${String(time)}`).join();
		const known = this.#known.get(key);
		if (known?.version === version) return known.entry;
		const entry = this.#fromBuild(key, files) ?? this.#fromDisk(files);
		if (entry) this.#known.set(key, { version, entry });
		return entry;
	}

	#fromBuild(key: string, files: readonly Found[]): IndexEntry | undefined {
		const entry = this.#built.entries.get(key);
		const same =
			entry && Object.keys(entry.files).length === files.length && files.every(({ time }) => time < this.#built.time);
		return same ? entry : undefined;
	}

	#fromDisk(files: readonly Found[]): IndexEntry | undefined {
		const parsed = files.flatMap(({ path }) => {
			const place = placeOf(path);
			const absolute = join(this.#root, path);
			const text = decode(readFileSync(absolute));
			return text === undefined || 'rule' in place ? [] : (parseFile({ path, absolute, text, ...place }).parsed ?? []);
		});
		return slimFiles({ entries: groupEntries(parsed, new Set()) }, () => false)[0];
	}
}

function readBuilt(path: string | undefined): { entries: ReadonlyMap<string, IndexEntry>; time: number } {
	if (path === undefined || !existsSync(path)) return { entries: new Map(), time: 0 };
	const { entries } = JSON.parse(readFileSync(path, 'utf8')) as AdminIndex;
	return {
		entries: new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry])),
		time: statSync(path).mtimeMs,
	};
}
