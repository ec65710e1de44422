/** Everything that is published of one version: files to download, and what programs ask for. */
import { collectionNames, type CollectionName } from '../../schemas/index.ts';
import type { ContentTree } from '../content/tree.ts';
import { zipOf } from '../zip.ts';
import { API, apiFiles, type Surroundings } from './api.ts';
import { datasetOf, type Dataset } from './dataset.ts';
import { checksumsOf, filesOf, type DataFile } from './files.ts';
import { packageOf } from './package.ts';

export const DATA = '/data/';

const ARCHIVE = 'viche-data.zip';

export interface Release {
	readonly dataset: Dataset;
	/** Files under `/data/`, by name. */
	readonly files: ReadonlyMap<string, DataFile>;
	/** Texts under `/api/v1/`, by path. */
	readonly api: ReadonlyMap<string, string>;
}

export function releaseOf(tree: ContentTree, options: Surroundings): Release {
	const dataset = datasetOf(tree, options.address);
	const api = apiFiles(dataset, options);
	const described = filesOf(dataset);
	const about = packageOf(dataset, described, options.address(DATA));
	const packed = [...described, plain('datapackage.json', `${JSON.stringify(about)}\n`, described.length)];
	const archive: DataFile = {
		name: ARCHIVE,
		format: 'zip',
		data: zipOf(
			new Map([...packed.map(({ name, data }) => [name, data] as const), ...schemasIn(api)]),
			dataset.updatedOn,
		),
		rows: 0,
	};
	const files = [...packed, archive];
	const checked = [...files, ...collectionNames.map((name) => listFile(api, name))];
	const all = [...files, plain('checksums.txt', checksumsOf(checked), checked.length)];
	return { dataset, api, files: new Map(all.map((file) => [file.name, file])) };
}

const plain = (name: string, data: string, rows: number): DataFile => ({
	name,
	format: name.endsWith('.txt') ? 'txt' : 'json',
	data,
	rows,
});

function schemasIn(api: Release['api']): [string, string][] {
	return [...api].filter(([path]) => path.startsWith('schema/'));
}

/** All entries of a type in one JSON file. */
export function listFile(api: Release['api'], collection: CollectionName): DataFile {
	const name = `${collection}.json`;
	return { ...plain(name, api.get(name) ?? '', 0), collection };
}

export const listPath = (collection: CollectionName) => `${API}${collection}.json`;
