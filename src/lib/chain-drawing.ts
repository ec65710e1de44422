/** Adoptions as a drawing: a line a node, older ones above, each further right than what it was taken from. */
import { keyOfEntry } from './site.ts';
import type { Adopter, Adoption } from './replication.ts';

export interface DrawnNode {
	readonly entry: Adopter;
	readonly x: number;
	readonly y: number;
}

export interface Drawing {
	readonly nodes: readonly DrawnNode[];
	/** SVG paths, from what was taken to who took it. */
	readonly lines: readonly string[];
	/** Where the names begin, right of all dots. */
	readonly textX: number;
	/** Of the dots and lines; names need room to the right. */
	readonly height: number;
}

const ROW = 52;
const INDENT = 28;
const EDGE = 14;
/** Between a line's end and the middle of a dot. */
const GAP = 10;

export function drawingOf(adoptions: readonly Adoption[]): Drawing {
	const depths = depthsOf(adoptions);
	const order = inOrder(adoptions);
	const nodes = order.map((entry, index) => ({
		entry,
		x: EDGE + INDENT * (depths.get(keyOfEntry(entry)) ?? 0),
		y: ROW * index + ROW / 2,
	}));
	const at = new Map(nodes.map((node) => [keyOfEntry(node.entry), node]));
	const lines = adoptions.flatMap(({ from, by }) => {
		const [start, end] = [at.get(keyOfEntry(from)), at.get(keyOfEntry(by))];
		return start && end ? [line(start, end)] : [];
	});
	return {
		nodes,
		lines,
		textX: Math.max(EDGE, ...nodes.map(({ x }) => x)) + EDGE + 4,
		height: ROW * nodes.length,
	};
}

/** Straight, so that it passes beside the dots between; it leaves room for both dots and for the arrow's head. */
function line(from: DrawnNode, to: DrawnNode): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(dx, dy);
	const at = (distance: number) =>
		[from.x + (dx * distance) / length, from.y + (dy * distance) / length].map((value) => value.toFixed(1)).join(' ');
	return `M${at(GAP)}L${at(length - GAP)}`;
}

/** Longest way from a case that nobody is known to have inspired. A circle, which a mistake may make, ends where it closes. */
function depthsOf(adoptions: readonly Adoption[]): Map<string, number> {
	const depths = new Map<string, number>();
	const visit = (entry: Adopter, seen: readonly string[]): number => {
		const key = keyOfEntry(entry);
		if (seen.includes(key)) return 0;
		const sources = adoptions.filter(({ by }) => keyOfEntry(by) === key);
		const depth = Math.max(0, ...sources.map(({ from }) => visit(from, [...seen, key]) + 1));
		depths.set(key, depth);
		return depth;
	};
	for (const { from, by } of adoptions) for (const entry of [from, by]) visit(entry, []);
	return depths;
}

/** Chain by chain: a case, then what was taken from it; a second source of the same adopter stands before the adopter. */
function inOrder(adoptions: readonly Adoption[]): Adopter[] {
	const placed = new Map<string, Adopter>();
	const place = (entry: Adopter, seen: readonly string[]): void => {
		const key = keyOfEntry(entry);
		if (placed.has(key) || seen.includes(key)) return;
		for (const { from, by } of adoptions) if (keyOfEntry(by) === key) place(from, [...seen, key]);
		placed.set(key, entry);
		for (const { from, by } of adoptions) if (keyOfEntry(from) === key) place(by, [...seen, key]);
	};
	for (const { from } of adoptions) place(from, []);
	return [...placed.values()];
}
