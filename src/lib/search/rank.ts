/** The order of results: all words before some, near before far, own names first, kinds mixed on the first screen. */
import type { Hit, Hits } from './hits.ts';

/** What is looked for by one word or phrase of the query. */
export interface Wanted {
	readonly hits: Hits;
}

/** Words of the query that name a thing: pages that call it otherwise count as having them. */
export interface WantedThing {
	readonly hits: Hits;
	/** Which words. */
	readonly from: number;
	readonly length: number;
}

export interface Plan {
	readonly wanted: readonly Wanted[];
	readonly things: readonly WantedThing[];
	/** Pages whose own name the whole query is. */
	readonly named: Hits;
}

export interface Ranked {
	readonly id: string;
	readonly score: number;
	/** How many of the wanted words the page has. */
	readonly matched: number;
	/** Whether it has them all. */
	readonly whole: boolean;
	/** One list for each wanted word. */
	readonly positions: readonly (readonly number[])[];
	readonly data: Hit['data'];
}

/** By another name a page is less what was asked for; by another word, where one word was typed, much less. */
const OTHER_NAME = 0.5;
const OTHER_WORD = 0.2;
/** A page with this very name. */
const OWN_NAME = 3;
/** Words side by side are worth half as much again as words far apart. */
const NEARNESS = 0.5;

export function rank({ wanted, things, named }: Plan): Ranked[] {
	const ids = new Set([...wanted, ...things].flatMap(({ hits }) => [...hits.keys()]));
	const ranked = [...ids].flatMap((id) => {
		const own = wanted.map(({ hits }) => hits.get(id));
		const scores = own.map((hit) => hit?.score ?? 0);
		const positions = own.map((hit) => hit?.positions ?? []);
		let data = own.find((hit) => hit)?.data;
		for (const { hits, from, length } of things) {
			const hit = hits.get(id);
			if (!hit) continue;
			data ??= hit.data;
			for (let at = from; at < from + length; at++) {
				scores[at] = Math.max(scores[at] ?? 0, hit.score * (length === 1 ? OTHER_WORD : OTHER_NAME / length));
				if (positions[at]?.length === 0) positions[at] = hit.positions;
			}
		}
		if (!data) return [];
		const matched = scores.filter((score) => score > 0).length;
		const sum = scores.reduce((total, score) => total + score, 0);
		const coverage = (matched / wanted.length) ** 2;
		const score = sum * coverage * (1 + NEARNESS * nearness(positions)) * (named.has(id) ? OWN_NAME : 1);
		return [{ id, score, matched, whole: matched === wanted.length, positions, data }];
	});
	return ranked.sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** 1 for words side by side, towards 0 for words far apart; 0 for a single word. */
function nearness(positions: readonly (readonly number[])[]): number {
	const present = positions.filter((list) => list.length > 0);
	if (present.length < 2) return 0;
	const all = present.flatMap((list, word) => list.map((at) => ({ at, word }))).sort((a, b) => a.at - b.at);
	const counts = new Map<number, number>();
	let shortest = Number.POSITIVE_INFINITY;
	let left = 0;
	for (const { at, word } of all) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
		while (counts.size === present.length) {
			const first = all[left++];
			if (!first) break;
			shortest = Math.min(shortest, at - first.at);
			const rest = (counts.get(first.word) ?? 1) - 1;
			if (rest === 0) counts.delete(first.word);
			else counts.set(first.word, rest);
		}
	}
	const gap = Math.max(0, shortest - (present.length - 1));
	return 1 / (1 + gap / present.length);
}

/** Each further page of a kind stands back by this much, so that one kind does not fill the first screen. */
const REPEATED_KIND = 0.85;

/** Mixes kinds among the first results, within those that have as many of the words. */
export function mixKinds(ranked: readonly Ranked[], kindOf: (id: string) => string | undefined, first = 10): Ranked[] {
	const left = [...ranked];
	const mixed: Ranked[] = [];
	const seen = new Map<string, number>();
	while (mixed.length < first && left.length > 0) {
		const whole = left[0]?.whole;
		const worth = ({ id, score }: Ranked) => score * REPEATED_KIND ** (seen.get(kindOf(id) ?? '') ?? 0);
		const rivals = left.filter((one) => one.whole === whole).slice(0, 3 * first);
		const best = rivals.reduce((a, b) => (worth(b) > worth(a) ? b : a));
		left.splice(left.indexOf(best), 1);
		mixed.push({ ...best, score: worth(best) });
		const kind = kindOf(best.id) ?? '';
		seen.set(kind, (seen.get(kind) ?? 0) + 1);
	}
	return [...mixed, ...left];
}

/** Scores that never rise from one result to the next: a page with some of the words may have had a higher one. */
export function falling(ranked: readonly Ranked[]): Ranked[] {
	let lowest = Number.POSITIVE_INFINITY;
	return ranked.map((one) => {
		lowest = Math.min(lowest, one.score);
		return { ...one, score: lowest };
	});
}
