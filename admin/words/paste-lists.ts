/** Lists: those of Word, which are paragraphs with a mark drawn in, those typed by hand, and those nested wrongly. */
import { elements, hasBlocks, moveChildren, rename, styleOf, textOf, texts, unwrap } from './dom.ts';

interface Item {
	readonly paragraph: Element;
	/** From 1. */
	readonly level: number;
	/** The number it was given; nothing for a bullet. */
	readonly number: number | undefined;
	/** Whether the author's program knew it for a list. */
	readonly sure: boolean;
}

export function cleanLists(body: Element): void {
	for (const heading of elements(body, 'h1,h2,h3,h4,h5,h6')) takeDrawnMark(heading);
	for (const paragraph of elements(body, 'td p,th p')) keepNumber(paragraph);
	for (const run of runsOf(body)) if (run.length > 1 || run[0]?.sure) build(run);
	for (const list of elements(body, 'ul > ul,ul > ol,ol > ul,ol > ol')) nest(list);
	for (const item of elements(body, 'li')) {
		const blocks = Array.from(item.children).filter((child) => child.nodeName === 'P' || child.nodeName === 'DIV');
		const [only] = blocks;
		if (blocks.length === 1 && only) unwrap(only);
	}
}

/** Paragraphs that are items of one list, next to each other. */
function runsOf(body: Element): Item[][] {
	const runs: Item[][] = [];
	const candidates = elements(body, 'p,div').filter((one) => !hasBlocks(one) && !one.closest('li,td,th,pre'));
	for (const paragraph of candidates) {
		const item = itemOf(paragraph);
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (!item) continue;
		const follows = last?.paragraph === paragraph.previousElementSibling && last.sure === item.sure;
		const continues = item.sure || (item.number ?? 1) === (last?.number ?? 0) + 1;
		const sameKind = item.sure || (item.number === undefined) === (last?.number === undefined);
		if (run && follows && sameKind && continues) run.push(item);
		else runs.push([item]);
	}
	return runs;
}

const BULLET = /^\s*[-–—•·▪●◦*§]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

function itemOf(paragraph: Element): Item | undefined {
	const level = /\blevel(\d)\b/.exec(styleOf(paragraph, 'mso-list'))?.[1];
	const drawn = level === undefined ? '' : takeDrawnMark(paragraph);
	const typed = drawn === '' ? (BULLET.exec(textOf(paragraph)) ?? NUMBER.exec(textOf(paragraph)))?.[0] : '';
	if (level === undefined && typed === undefined) return undefined;
	return {
		paragraph,
		level: Number(level ?? 1),
		number: numberOf(drawn || (typed ?? '')),
		sure: level !== undefined,
	};
}

/** Word draws the mark of an item into its text; in headings it is the number of a chapter, which the site does not have. */
function takeDrawnMark(element: Element): string {
	const mark = elements(element, '[style]').find((one) => styleOf(one, 'mso-list') === 'Ignore');
	const text = mark ? textOf(mark).trim() : '';
	mark?.remove();
	return text;
}

/** A cell has no lists, but «1.» may be referred to. */
function keepNumber(paragraph: Element): void {
	const mark = takeDrawnMark(paragraph);
	if (numberOf(mark) !== undefined)
		paragraph.insertBefore(paragraph.ownerDocument.createTextNode(`${mark} `), paragraph.firstChild);
}

/** Letters and Roman numbers count as numbers: «а)» is the first. Bullets are drawn with any sign, «o» among them. */
function numberOf(mark: string): number | undefined {
	const [, digits, letters] = /^\s*\(?(?:(\d+)|(\p{L}{1,4}))[.)]/u.exec(mark) ?? [];
	return digits ? Number(digits) : letters ? 1 : undefined;
}

/** Turns a run of paragraphs into lists within lists. */
function build(run: readonly Item[]): void {
	const open: { list: Element; level: number }[] = [];
	for (const { paragraph, level, number, sure } of run) {
		if (!sure) dropMark(paragraph);
		while ((open.at(-1)?.level ?? 0) > level && open.length > 1) open.pop();
		const tag = number === undefined ? 'UL' : 'OL';
		let top = open.at(-1);
		if (top && top.level >= level && top.list.nodeName !== tag) {
			open.pop();
			top = open.at(-1);
		}
		if (!top || top.level < level) {
			const list = paragraph.ownerDocument.createElement(tag);
			if (number !== undefined && number > 1) list.setAttribute('start', String(number));
			if (top) top.list.lastElementChild?.appendChild(list);
			else paragraph.parentNode?.insertBefore(list, paragraph);
			top = { list, level };
			open.push(top);
		}
		const item = paragraph.ownerDocument.createElement('li');
		moveChildren(paragraph, item);
		top.list.appendChild(item);
		paragraph.remove();
	}
}

/** Cuts a typed mark off the text, wherever the program has put it among its elements. */
function dropMark(paragraph: Element): void {
	const text = textOf(paragraph);
	let left = (BULLET.exec(text) ?? NUMBER.exec(text))?.[0].length ?? 0;
	for (const node of texts(paragraph)) {
		const cut = Math.min(left, node.data.length);
		node.data = node.data.slice(cut);
		left -= cut;
	}
}

/** Google Docs puts a nested list beside the item it belongs to. */
function nest(list: Element): void {
	const before = list.previousElementSibling;
	if (before?.nodeName === 'LI') before.appendChild(list);
	else {
		const item = list.ownerDocument.createElement('li');
		list.parentNode?.insertBefore(item, list);
		item.appendChild(list);
	}
}

/** Lists and paragraphs in a cell become its text: a cell of Markdown has one line. */
export function flattenLists(cell: Element): void {
	for (const element of elements(cell, 'ul,ol')) unwrap(element);
	for (const element of elements(cell, 'li')) rename(element, 'p');
}
