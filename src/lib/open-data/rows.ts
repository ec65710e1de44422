/** Entries as the rows of tables. */
import { cellOf } from './cells.ts';
import type { Item, Tree } from './item.ts';
import type { Column, Table } from './tables.ts';

/** Cells by the names of columns. */
export type Row = Readonly<Record<string, string>>;

/** Rows by the name of their table. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** Rows of a table and of all below it. */
export function rowsOf(table: Table, items: readonly Item[]): Map<string, Row[]> {
	return fill(
		table,
		items.map((item) => ({ tree: item, keys: [] })),
	);
}

interface Numbered {
	readonly tree: Tree;
	readonly keys: readonly string[];
}

function fill(table: Table, all: readonly Numbered[]): Map<string, Row[]> {
	const rows = all.map(({ tree, keys }) => ({
		...Object.fromEntries(table.keys.map((name, index) => [name, keys[index] ?? ''])),
		...Object.fromEntries(table.columns.map((column) => [column.name, cellIn(tree, column)])),
	}));
	const below = table.children.flatMap((child) => [
		...fill(
			child,
			all.flatMap((one) => itemsIn(one, child)),
		),
	]);
	return new Map([[table.name, rows], ...below]);
}

function itemsIn({ tree, keys }: Numbered, { path }: Table): Numbered[] {
	const list = (at(tree, path) ?? []) as Tree[];
	const own = keys.length === 0 ? [String(tree['id'])] : keys;
	return list.map((item, index) => ({ tree: item, keys: [...own, String(index + 1)] }));
}

function cellIn(tree: Tree, { path, locale, info }: Column): string {
	return cellOf(info, at(tree, locale ? [...path, locale] : path));
}

function at(tree: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>((value, name) => (value === undefined ? undefined : (value as Tree)[name]), tree);
}
