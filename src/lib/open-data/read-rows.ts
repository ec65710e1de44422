/** Rows of tables back to entries: the proof that the tables lose nothing. */
import { fieldInfo, type CollectionName, type Shape } from '../../schemas/index.ts';
import { valueOf } from './cells.ts';
import type { Item, Tree } from './item.ts';
import type { Row, Rows } from './rows.ts';
import { exportShape } from './shape.ts';
import { tableOf, withChildren, type Table } from './tables.ts';

/** @param rows of the collection's table and of all below it, in any order */
export function itemsFrom(collection: CollectionName, rows: Rows): Item[] {
	const table = tableOf(collection);
	const lists = withChildren(table).slice(1);
	const index = new Map(
		lists.map(({ name, keys }) => [name, Map.groupBy(rows.get(name) ?? [], (row) => keyOf(row, keys.slice(0, -1)))]),
	);
	const shape = exportShape(collection);
	return (rows.get(table.name) ?? []).map(
		(row) => treeFrom(shape, { table, row, key: keyOf(row, ['id']), index }) as Item,
	);
}

const keyOf = (row: Row, names: readonly string[]) => names.map((name) => row[name]).join('/');

interface Reading {
	readonly table: Table;
	readonly row: Row;
	/** What the rows of lists within call this row. */
	readonly key: string;
	/** Rows of each table by the row that they belong to. */
	readonly index: ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;
}

function treeFrom(shape: Shape, reading: Reading, before: readonly string[] = []): Tree {
	const entries = Object.entries(shape).flatMap(([name, field]) => {
		const { kind, shape: inner = {} } = fieldInfo(field);
		const path = [...before, name];
		const read = kind === 'group' ? treeFrom : kind === 'list' ? listFrom : leafFrom;
		const value = read(inner, reading, path);
		return isGiven(value) ? [[name, value] as const] : [];
	});
	return Object.fromEntries(entries);
}

/** Groups, lists and words that are left out of an entry come back from the tables empty. */
function isGiven(value: unknown): boolean {
	return typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : value !== undefined;
}

function listFrom(shape: Shape, { table, key, index }: Reading, path: readonly string[]): Tree[] {
	const child = table.children.find((one) => isAt(one, path));
	if (!child) return [];
	const rows = index.get(child.name)?.get(key) ?? [];
	return [...rows]
		.sort((a, b) => Number(a['position']) - Number(b['position']))
		.map((row) => treeFrom(shape, { table: child, row, key: keyOf(row, child.keys), index }));
}

function leafFrom(_shape: Shape, { table, row }: Reading, path: readonly string[]): unknown {
	const cells = table.columns
		.filter((column) => isAt(column, path))
		.map(({ name, locale, info }) => ({ locale, value: valueOf(info, row[name] ?? '') }));
	const [first] = cells;
	if (!first?.locale) return first?.value;
	return Object.fromEntries(
		cells.filter(({ value }) => value !== undefined).map(({ locale, value }) => [locale, value]),
	);
}

const isAt = (one: { readonly path: readonly string[] }, path: readonly string[]) =>
	one.path.join('.') === path.join('.');
