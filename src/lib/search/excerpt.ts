/** What of a page is shown among the results: its title, and the place in its text where the query is thickest. */
import type { Fragment } from './hits.ts';
import { piecesOf } from './words.ts';

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
	readonly text: string;
	readonly mark: boolean;
}

export interface Shown {
	/** Path on the site, without its base. */
	readonly path: string;
	readonly title: readonly Stretch[];
	readonly excerpt: readonly Stretch[];
	/** Collection. */
	readonly kind: string;
	/** Language of the words, where it is not the page's. */
	readonly lang?: string | undefined;
	readonly place?: string | undefined;
	readonly year?: string | undefined;
}

const EXCERPT_PIECES = 32;
/** How far before the first marked word an excerpt may begin, to begin with a sentence. */
const LEAD = 12;

/** @param positions one list for each word of the query */
export function show(fragment: Fragment, positions: readonly (readonly number[])[]): Shown {
	const pieces = fragment.content.split(' ');
	const { title = '', kind = '', lang, place, year } = fragment.meta;
	const body = piecesOf(title).length;
	const marked = new Set(positions.flat());
	const start = bestStart(pieces, positions, body);
	const end = Math.min(pieces.length, start + EXCERPT_PIECES);
	return {
		path: fragment.raw_url,
		title: stretches(pieces.slice(0, body), (at) => marked.has(at)),
		excerpt: [
			...(start > body ? [{ text: '… ', mark: false }] : []),
			...stretches(pieces.slice(start, end), (at) => marked.has(start + at)),
			...(end < pieces.length ? [{ text: ' …', mark: false }] : []),
		],
		kind,
		lang,
		place,
		year,
	};
}

/** The window with the most different words of the query, then with the most marks; without any, the summary. */
function bestStart(pieces: readonly string[], positions: readonly (readonly number[])[], body: number): number {
	const starts = [...new Set(positions.flat())].filter((at) => at >= body).sort((a, b) => a - b);
	let best = { start: body, worth: 0 };
	for (const start of starts) {
		const inside = positions.map(
			(list) => list.filter((at) => at >= start && at < start + EXCERPT_PIECES - LEAD).length,
		);
		const worth = inside.reduce((sum, count) => sum + (count > 0 ? 10 : 0) + Math.min(count, 5), 0);
		if (worth > best.worth) best = { start, worth };
	}
	if (best.worth === 0) return body;
	const latest = Math.max(body, pieces.length - EXCERPT_PIECES);
	return Math.min(sentenceStart(pieces, best.start, body), latest);
}

function sentenceStart(pieces: readonly string[], start: number, body: number): number {
	for (let at = start; at > Math.max(body, start - LEAD); at--)
		if (/[.!?…:]["»”)]*$/.test(pieces[at - 1] ?? '')) return at;
	return start - LEAD <= body ? body : start - 4;
}

/** Joins pieces again; only the letters of a marked piece are marked, not its brackets and commas. */
function stretches(pieces: readonly string[], isMarked: (at: number) => boolean): Stretch[] {
	const all = pieces.flatMap((piece, at): Stretch[] => {
		const space = at === 0 ? '' : ' ';
		const [, before = '', word = '', after = ''] = isMarked(at) ? (EDGES.exec(piece) ?? []) : [];
		if (word === '') return [{ text: space + piece, mark: false }];
		return [
			{ text: space + before, mark: false },
			{ text: word, mark: true },
			{ text: after, mark: false },
		];
	});
	return all.reduce<Stretch[]>((joined, next) => {
		const last = joined.at(-1);
		if (next.text === '') return joined;
		if (last?.mark !== next.mark) return [...joined, next];
		return [...joined.slice(0, -1), { text: last.text + next.text, mark: last.mark }];
	}, []);
}

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;
