/** Open data of the content, made once a build. */
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { withBase } from '../lib/addresses.ts';
import { readContentTree } from '../lib/content/read-tree.ts';
import { releaseOf, type Release } from '../lib/open-data/release.ts';
import { basePath } from './base.ts';
import { getSites } from './site.ts';

/** `import.meta.env.SITE` is always set: astro.config.mjs has a reserved address for sites that have none. */
const origin = new URL(import.meta.env.SITE);

let known: Promise<Release> | undefined;

/** In dev the data is made anew, for content changes. */
export function getRelease(): Promise<Release> {
	if (!known || !import.meta.env.PROD) known = makeRelease();
	return known;
}

async function makeRelease(): Promise<Release> {
	const tree = readContentTree(resolve(process.env['VICHE_CONTENT'] ?? 'content'));
	const address = (path: string) => new URL(withBase(path, basePath), origin).href;
	// The sites come first: with them, editors' own labels are in the vocabularies.
	const sites = await getSites();
	return releaseOf(tree, { sites, origin, address });
}

interface Props {
	readonly data: string | Uint8Array<ArrayBuffer>;
}

/** A route of the files of one folder whose names end alike; one a kind, because Astro sees files only by their ends. */
export function filesRoute(folder: 'data/' | 'api/v1/', end: string) {
	const getStaticPaths = async () => {
		const { files, api } = await getRelease();
		const all = folder === 'data/' ? [...files.values()].map(({ name, data }) => [name, data] as const) : [...api];
		return all
			.filter(([name]) => name.endsWith(`.${end}`))
			.map(([name, data]) => ({ params: { file: name.slice(0, -end.length - 1) }, props: { data } }));
	};
	const GET: APIRoute<Props> = ({ props: { data } }) => new Response(data);
	return { getStaticPaths, GET };
}
