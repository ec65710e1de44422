/** content/search/words.yml: what editors know of words and no dictionary does. */
import * as z from 'zod';
import type { Finding } from './finding.ts';
import { parseBySchema } from './yaml-file.ts';

const words = z.array(z.string().trim().min(1));

const schema = z.strictObject({
	/** Dictionary forms of words that win their forms over all others: `рада` over `рад` and `радий`. */
	prefer: words.default([]),
	/** A word and the other dictionary forms that are taken for it: `людина: [люди, людей]`. */
	same: z.record(z.string(), words).default({}),
	/** Groups of names for one thing. */
	synonyms: z.array(words.min(2)).default([]),
});

export type SearchWords = z.infer<typeof schema>;

export const SEARCH_WORDS_FILE = 'search/words.yml';

/** Nothing where the text is not of this form. */
export function parseSearchWords(text: string): { words?: SearchWords; findings: Finding[] } {
	const { value, findings } = parseBySchema({ file: SEARCH_WORDS_FILE, rule: 'SearchWordsForm', schema }, text);
	return value ? { words: value, findings } : { findings };
}
