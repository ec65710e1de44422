/** The table of a comparison, on a static page and in the browser. */
import type { StringKey } from '../../i18n/index.ts';
import type { Value } from '../facts.ts';
import { link, tag, type Markup, type Tag } from '../markup.ts';
import type { Values } from '../say.ts';
import type { Asked } from './address.ts';
import { kinds, type CompareData, type Compared, type Row } from './types.ts';

export type CompareKey = Extract<StringKey, `compare.${string}`>;

type Say = (key: CompareKey, values?: Values) => string;

export function viewTable(chosen: readonly Compared[], data: CompareData, say: Say): Tag {
	const head = chosen.map(({ title, href, lang }) => tag('th', { scope: 'col' }, link(href, title, lang)));
	const body = rowsOf(chosen, data).map((row) => rowView(row, chosen, data, say));
	return tag(
		'div',
		{ class: 'compare', role: 'region', tabindex: '0', 'aria-label': say('compare.table.accessibleLabel') },
		tag('table', {}, tag('thead', {}, tag('tr', {}, tag('td', {}), ...head)), tag('tbody', {}, ...body)),
	);
}

/** Rows of the types that are there; a field that two types share is one row, and one that nobody has is none. */
function rowsOf(chosen: readonly Compared[], data: CompareData): Row[] {
	const there = kinds.filter((kind) => chosen.some((entry) => entry.kind === kind));
	const rows = there.flatMap((kind) => data.kinds[kind].rows);
	return rows.filter(
		({ name }, at) => rows.findIndex((row) => row.name === name) === at && chosen.some(({ cells }) => cells[name]),
	);
}

function rowView({ name, label }: Row, chosen: readonly Compared[], data: CompareData, say: Say): Tag {
	const cells = chosen.map(({ kind, cells: { [name]: values } }) => {
		if (values) return tag('td', {}, ...cellView(values));
		const belongs = data.kinds[kind].rows.some((row) => row.name === name);
		return tag('td', { class: 'muted' }, say(belongs ? 'compare.notSaid' : 'compare.notFor'));
	});
	return tag('tr', {}, tag('th', { scope: 'row' }, label), ...cells);
}

function cellView(values: readonly Value[]): Markup[] {
	if (values.length === 1) return values.map(valueView);
	return [tag('ul', {}, ...values.map((value) => tag('li', {}, valueView(value))))];
}

function valueView({ text, href, lang }: Value): Markup {
	if (href) return link(href, text, lang);
	return lang ? tag('span', { lang }, text) : text;
}

/** As many unknown ids are named, and as much of each: an address may hold anything. */
const NAMED = 5;
const LONGEST = 60;

/** What must be said about an address besides the table. */
export function notesOn({ chosen, known, unknown, mixed }: Asked, say: Say): string[] {
	const named = unknown.slice(0, NAMED).map((id) => (id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id));
	const more = unknown.length - named.length;
	return [
		...(known > chosen.length ? [say('compare.cut', { count: known })] : []),
		...(unknown.length > 0 ? [say('compare.unknown', { ids: named.join(', ') })] : []),
		...(more > 0 ? [say('compare.unknownMore', { count: more })] : []),
		...(mixed ? [say('compare.mixed')] : []),
		...(chosen.length === 1 ? [say('compare.one')] : []),
	];
}
