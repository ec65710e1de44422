/** Pages for measuring: sentences of the real content and words of the dictionary, put together the same way every time. */
import { readDictionary } from '../search/dictionary.ts';
import type { SearchRecord } from '../search/records.ts';

/** About what an entry has. */
const WORDS_A_PAGE = 450;
/** The larger a site, the more words occur on it only once: without them an index would look smaller than it is. */
const RARE_WORDS_A_PAGE = 30;

export async function generatePages(real: readonly SearchRecord[], count: number): Promise<SearchRecord[]> {
	const random = seeded(count);
	const sentences = real
		.flatMap(({ summary, body }) => `${summary}\n${body}`.split(/(?<=[.!?])\s+|\n/u))
		.filter((one) => one.length > 20);
	const dictionary = await readDictionary();
	const rare = [...dictionary.entries.keys()].filter((word) => /^[а-яєії]{5,}$/.test(word));
	return Array.from({ length: count }, (_, index) => {
		const model = pick(real, random);
		const body: string[] = [];
		for (let words = 0; words < WORDS_A_PAGE - RARE_WORDS_A_PAGE;) {
			const sentence = pick(sentences, random);
			words += sentence.split(' ').length;
			body.push(sentence);
		}
		body.push(Array.from({ length: RARE_WORDS_A_PAGE }, () => pick(rare, random)).join(' '));
		const title = `${pick(sentences, random).split(' ').slice(0, 6).join(' ')} ${String(index)}`;
		return {
			...model,
			path: `/practices/page-${String(index)}/`,
			title,
			synonyms: [],
			summary: pick(sentences, random),
			body: body.join(' '),
		};
	});
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('Nothing to measure with: the content is empty.');
	return item;
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
