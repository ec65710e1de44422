/** The files under `/data/`: tables and lines of every collection, and what describes them. */
import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../../schemas/index.ts';
import { codebookTable, vocabularyTable, type PlainTable } from './codebook.ts';
import { csvOf, rowsIn } from './csv.ts';
import { sha256, type Dataset } from './dataset.ts';
import type { Item } from './item.ts';
import { itemsFrom } from './read-rows.ts';
import { rowsOf } from './rows.ts';
import { tableOf, withChildren, type Table } from './tables.ts';

export interface DataFile {
	/** Its name; no two files have one name, whatever their folders. */
	readonly name: string;
	readonly format: 'csv' | 'jsonl' | 'json' | 'zip' | 'txt';
	readonly data: string | Uint8Array;
	/** Rows of a table, lines, or items. */
	readonly rows: number;
	/** What it is of: nothing for what is about all. */
	readonly collection?: CollectionName;
	/** The table that it holds, where it is one of entries or of their lists. */
	readonly table?: Table;
}

/** @throws where the tables do not give the entries back */
export function filesOf({ collections }: Dataset): DataFile[] {
	const ofEntries = [...collections].flatMap(([collection, items]) => [
		...tableFiles(collection, items),
		linesFile(collection, items),
	]);
	return [...ofEntries, ...[codebookTable(), vocabularyTable()].map(plainFile)];
}

function tableFiles(collection: CollectionName, items: readonly Item[]): DataFile[] {
	const main = tableOf(collection);
	const rows = rowsOf(main, items);
	const files = withChildren(main).map((table) => {
		const own = rows.get(table.name) ?? [];
		const columns = [...table.keys, ...table.columns.map(({ name }) => name)];
		return { ...csvFile(table.name, columns, own), collection, table };
	});
	const read = new Map(files.map(({ table, data }) => [table.name, rowsIn(data)]));
	if (!isDeepStrictEqual(itemsFrom(collection, read), items))
		throw new Error(`The tables of ${collection} do not give its entries back.`);
	return files;
}

const csvFile = (name: string, columns: readonly string[], rows: PlainTable['rows']) => ({
	name: `${name}.csv`,
	format: 'csv' as const,
	data: csvOf(columns, rows),
	rows: rows.length,
});

const plainFile = ({ name, columns, rows }: PlainTable): DataFile => csvFile(name, columns, rows);

function linesFile(collection: CollectionName, items: readonly Item[]): DataFile {
	const data = items.map((item) => `${JSON.stringify(item)}\n`).join('');
	return { name: `${collection}.jsonl`, format: 'jsonl', data, rows: items.length, collection };
}

export const bytesOf = (data: string | Uint8Array) =>
	typeof data === 'string' ? Buffer.byteLength(data) : data.length;

/** As `sha256sum --check` reads it. */
export function checksumsOf(files: readonly DataFile[]): string {
	return files.map(({ name, data }) => `${sha256(data)}  ${name}\n`).join('');
}
