/** Tables of data as a plain grid with a heading row; tables that only place things become text. */
import { elements, moveChildren, rename, textOf, unwrap } from './dom.ts';
import { flattenLists } from './paste-lists.ts';

/** What was laid out as a table, and a frame round a text, become text before anything else is looked at. */
export function spreadLayouts(body: Element): void {
	for (const table of elements(body, 'table')) {
		const isLayout = elements(table, 'table').length > 0;
		if (isLayout || gridOf(table).length < 2 || widthOf(gridOf(table)) < 2) spread(table);
	}
}

export function cleanTables(body: Element): void {
	for (const table of elements(body, 'table')) {
		const grid = gridOf(table);
		rebuild(table, grid, widthOf(grid));
	}
}

function spread(table: Element): void {
	freeCaption(table);
	const parts = elements(table, 'thead,tbody,tfoot,tr').filter((one) => one.closest('table') === table);
	for (const cell of elements(table, 'td,th').filter((one) => one.closest('table') === table)) rename(cell, 'div');
	for (const part of parts) unwrap(part);
	rename(table, 'div');
}

function freeCaption(table: Element): void {
	for (const caption of elements(table, 'caption').filter((one) => one.closest('table') === table)) {
		table.parentNode?.insertBefore(caption, table);
		rename(caption, 'p');
	}
}

type Grid = (Element | undefined)[][];

const MAX_SPAN = 50;

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
	return Math.min(MAX_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
}

/** Where cells were joined: downwards the text is repeated, so that each row can be read alone; across it is not. */
function gridOf(table: Element): Grid {
	const rows = elements(table, 'tr');
	const grid: Grid = rows.map(() => []);
	for (const [y, row] of rows.entries()) {
		let x = 0;
		for (const cell of Array.from(row.children).filter((one) => /^T[DH]$/.test(one.nodeName))) {
			while (grid[y] && x in grid[y]) x++;
			for (let down = 0; down < spanOf(cell, 'rowspan'); down++) {
				const line = grid[y + down];
				if (!line) break;
				for (let across = 0; across < spanOf(cell, 'colspan'); across++)
					line[x + across] = across > 0 ? undefined : down > 0 ? (cell.cloneNode(true) as Element) : cell;
			}
			x += spanOf(cell, 'colspan');
		}
	}
	return grid.filter((row) => row.some((cell) => cell && textOf(cell).trim() !== ''));
}

const widthOf = (grid: Grid) => Math.max(0, ...grid.map((row) => row.length));

function rebuild(table: Element, grid: Grid, width: number): void {
	freeCaption(table);
	const document = table.ownerDocument;
	const plain = document.createElement('table');
	for (const [y, row] of grid.entries()) {
		const line = document.createElement('tr');
		for (let x = 0; x < width; x++) {
			const cell = document.createElement(y === 0 ? 'th' : 'td');
			const source = row[x];
			if (source) moveChildren(source, cell);
			flattenCell(cell, y === 0);
			line.appendChild(cell);
		}
		plain.appendChild(line);
	}
	table.parentNode?.replaceChild(plain, table);
}

function flattenCell(cell: Element, isHeading: boolean): void {
	flattenLists(cell);
	for (const element of elements(cell, 'br')) element.replaceWith(' ');
	for (const element of elements(cell, 'pre,blockquote,h1,h2,h3,h4,h5,h6')) rename(element, 'div');
	if (isHeading) for (const element of elements(cell, 'strong')) unwrap(element);
}
