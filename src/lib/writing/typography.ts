/** The signs that keyboards lack: quotation marks, the apostrophe, dashes, the ellipsis. Put in by a formatter, never by hand. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Locale } from '../../i18n/locales.ts';
import { nodesOf } from '../content/markdown-nodes.ts';

/** One sign to be put in the place of what was typed. */
export interface Edit {
	/** Offsets in the text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	readonly put: string;
}

type Rule = readonly [typed: RegExp, put: string];

/** Before an opening mark: nothing, a space, another opening mark or a dash; marks of Markdown count for nothing. */
const OPENING = '(?<=(?:^|[\\s([{«„“‘/–—])[*_~\\[]*)';

const everywhere: readonly Rule[] = [
	// Spaces that do not break are put in when pages are built: in a file nobody sees them.
	[/[\u00A0\u2009\u202F]/g, ' '],
	[/(?<= )[-—](?= )/g, '–'],
	[/\.{3}/g, '…'],
];

/** The Ukrainian apostrophe is U+02BC, which Unicode counts among letters: a word with it stays one word. */
const rules: Readonly<Record<Locale, readonly Rule[]>> = {
	uk: [
		...everywhere,
		[/(?<=\p{Script=Cyrillic})['’‘´](?=\p{Script=Cyrillic})/gu, 'ʼ'],
		[new RegExp(`${OPENING}"`, 'g'), '«'],
		[new RegExp(`(?<!${OPENING})"`, 'g'), '»'],
		[/“(?=[^“”„]*”)/g, '«'],
		[/(?<=“[^“”„]*)”/g, '»'],
		[/(?<=№)(?=\d)/g, ' '],
	],
	en: [
		...everywhere,
		[/(?<=[\p{L}\p{N}])['ʼ‘´](?=\p{Script=Latin})/gu, '’'],
		[new RegExp(`${OPENING}"`, 'g'), '“'],
		[new RegExp(`(?<!${OPENING})"`, 'g'), '”'],
		[new RegExp(`${OPENING}'`, 'g'), '‘'],
		[new RegExp(`(?<!${OPENING})'(?!\\p{Script=Latin})`, 'gu'), '’'],
	],
};

/** What is to be put in, in the order of the text. */
export function editsOf(text: string, locale: Locale): Edit[] {
	return rules[locale]
		.flatMap(([typed, put]) =>
			[...text.matchAll(typed)].map(({ index, 0: found }): Edit => ({ start: index, end: index + found.length, put })),
		)
		.sort((a, b) => a.start - b.start);
}

/** The same for Markdown: only words are touched, never code, addresses or marks. */
export function editsOfMarkdown(text: string, locale: Locale, format: 'md' | 'mdx' = 'md'): Edit[] {
	const edits = editsOf(text, locale);
	if (edits.length === 0) return [];
	const words = [...nodesOf(format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text))].flatMap(
		({ type, position }) =>
			type === 'text' && position ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const] : [],
	);
	return edits.filter((edit) => words.some(([start, end]) => edit.start >= start && edit.end <= end));
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
	return edits.reduceRight((whole, { start, end, put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

/** @example typeset('Об"єкт...', 'uk') */
export function typeset(text: string, locale: Locale): string {
	return applyEdits(text, editsOf(text, locale));
}

export function typesetMarkdown(text: string, locale: Locale, format: 'md' | 'mdx' = 'md'): string {
	return applyEdits(text, editsOfMarkdown(text, locale, format));
}
