/** content/search/words.yml: what editors know of words and no dictionary does. */
import { isMap, isScalar } from 'yaml';
import * as z from 'zod';
import type { Finding } from './finding.ts';
import { parseYamlFile } from './yaml-file.ts';

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

export function parseSearchWords(text: string): { words?: SearchWords; findings: Finding[] } {
	const { yaml, findings: faults } = parseYamlFile(SEARCH_WORDS_FILE, text);
	if (!yaml) return { findings: faults };
	const { document, at } = yaml;
	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return { words: result.data, findings: [] };
	const findings = result.error.issues.map((issue): Finding => {
		const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
		const where = [...issue.path, ...unknown].map(String);
		const node = unknown.length > 0 ? keyNode(document.contents, unknown[0]) : document.getIn(where, true);
		return { rule: 'SearchWordsForm', ...at(offsetOf(node)), params: { value: where.join(' → ') } };
	});
	return { findings };
}

function keyNode(contents: unknown, key: string | undefined): unknown {
	return isMap(contents) ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)?.key : undefined;
}

/** Where a node of the document begins. */
function offsetOf(node: unknown): number {
	const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
	return Array.isArray(range) ? Number(range[0]) : 0;
}
