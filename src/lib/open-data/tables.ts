/**
 * The tables that a type is written in, read off its schema. The main one has a row an entry; every list of groups has
 * a table of its own, `cases-results`, joined by `id` and the position. Words stand in a column a language, `title_uk`.
 */
import { locales, type Locale } from '../../i18n/locales.ts';
import { fieldInfo, type CollectionName, type FieldInfo, type Shape } from '../../schemas/index.ts';
import { exportShape } from './shape.ts';

export interface Column {
	readonly name: string;
	/** Where the value stands in an entry, or in an item of a list. */
	readonly path: readonly string[];
	/** Language of the words; absent for facts. */
	readonly locale?: Locale;
	readonly info: FieldInfo;
}

export interface Table {
	/** Name of the file without its end. */
	readonly name: string;
	/** Columns that tell a row from all others: `id`, then positions in the lists, from 1. None for a main table: its `id` is a fact. */
	readonly keys: readonly string[];
	/** Where the list stands in what the parent's rows hold. */
	readonly path: readonly string[];
	readonly columns: readonly Column[];
	/** Tables of lists within. */
	readonly children: readonly Table[];
}

export function tableOf(collection: CollectionName): Table {
	return makeTable({ name: collection, path: [], keys: [] }, exportShape(collection));
}

/** A table and all tables below it. */
export function withChildren(table: Table): Table[] {
	return [table, ...table.children.flatMap(withChildren)];
}

function makeTable(table: Pick<Table, 'name' | 'path' | 'keys'>, shape: Shape): Table {
	const children = listsOf(shape, []).map(({ path, items }) =>
		makeTable({ name: [table.name, ...path].join('-'), path, keys: keysBelow(table) }, items),
	);
	return { ...table, columns: columnsOf(shape, []), children };
}

/** @example ['id', 'position'] → ['id', 'decisions_position', 'position'] */
function keysBelow({ keys, path }: Pick<Table, 'keys' | 'path'>): string[] {
	if (keys.length === 0) return ['id', 'position'];
	return [...keys.slice(0, -1), `${path.join('.')}_position`, 'position'];
}

function columnsOf(shape: Shape, before: readonly string[]): Column[] {
	return Object.entries(shape).flatMap(([name, field]): Column[] => {
		const info = fieldInfo(field);
		const path = [...before, name];
		if (info.kind === 'list') return [];
		if (info.kind === 'group') return columnsOf(info.shape ?? {}, path);
		if (!info.translated) return [{ name: path.join('.'), path, info }];
		return locales.map((locale) => ({ name: `${path.join('.')}_${locale}`, path, locale, info }));
	});
}

function listsOf(shape: Shape, before: readonly string[]): { path: readonly string[]; items: Shape }[] {
	return Object.entries(shape).flatMap(([name, field]) => {
		const { kind, shape: inner = {} } = fieldInfo(field);
		const path = [...before, name];
		return kind === 'list' ? [{ path, items: inner }] : kind === 'group' ? listsOf(inner, path) : [];
	});
}
