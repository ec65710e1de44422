/** Words and sentences of a Markdown text, without its marks. */
import type { Locale } from '../../i18n/locales.ts';

/** In words: beyond that its beginning is forgotten before its end. English takes more of them, with its articles. */
export const LONGEST_SENTENCE: Readonly<Record<Locale, number>> = { uk: 25, en: 30 };

/** A number in groups of three, and whatever a hyphen or an apostrophe joins, is one word. */
const WORD =
	/\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|[\p{L}\p{N}\u0301]+(?:[-‑'’ʼ.,:/][\p{L}\p{N}\u0301]+)*/gu;

export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

export interface Block {
	readonly text: string;
	/** Headings and rows of tables are no sentences: they would make any text look easy. */
	readonly isProse: boolean;
}

/** Paragraphs, items, headings and rows of a text; code, comments, images and addresses are nobody's reading. */
export function blocksOf(markdown: string): Block[] {
	const text = markdown
		.replaceAll(/^(`{3,}|~{3,})[\s\S]*?(?:^\1|$(?![\s\S]))/gm, '\n\n')
		.replaceAll(/<!--[\s\S]*?-->/g, '');
	const lines = text.split('\n').map((line) => line.replace(/^\s*(?:>\s?)+/, ''));
	const blocks: string[][] = [[]];
	for (const line of lines) {
		if (STARTS_BLOCK.test(line) || blocks.at(-1)?.some((one) => NO_PROSE.test(one))) blocks.push([]);
		if (!SEPARATOR.test(line)) blocks.at(-1)?.push(line);
	}
	return blocks
		.map((block) => ({ text: plain(block.join(' ')), isProse: !block.some((line) => NO_PROSE.test(line)) }))
		.filter(({ text: words }) => countWords(words) > 0);
}

const STARTS_BLOCK = /^\s*(?:$|#{1,6}\s|\||[-*+]\s|\d{1,9}[.)]\s|\[\^[^\]]+\]:|:::|-{3,}$)/;
const NO_PROSE = /^\s*(?:#{1,6}\s|\|)/;
const SEPARATOR = /^\s*(?:[-=*_\s]{3,}|:::.*|[|\s:-]+)$/;

function plain(line: string): string {
	return line
		.replace(/^\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?|\[\^[^\]]+\]:\s*)/i, '')
		.replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, ' ')
		.replaceAll(/\[\^[^\]]+\]/g, '')
		.replaceAll(/\[([^\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, '$1')
		.replaceAll(/<\/?[a-z][^>]*>/gi, ' ')
		.replaceAll(/<?(?:https?:\/\/|mailto:)[^\s>]+>?/gi, ' ')
		.replaceAll(/\\(?=[!-/:-@[-`{-~])|\*+|`+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
		.replaceAll('|', ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** After these the same sentence goes on, whatever follows: a name or a number does. */
const BEFORE_A_NAME =
	words(`ст п пп ч абз м с смт вул пров просп бульв пл обл р-н ім гр д див напр рис табл буд корп кв оф т стор
	art no nos vs mr mrs ms dr prof st sec para pp p fig cf e.g i.e т.зв`);

/** These may end a sentence, and do so if the next word begins with a capital letter. */
const AFTER_A_NUMBER = words('тис млн млрд грн коп р рр ст год хв с кг км ін т.д т.п etc approx');

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}

/** @example sentencesOf('За ст. 13 це 5 тис. грн. Далі – інше.') // ['За ст. 13 це 5 тис. грн.', 'Далі – інше.'] */
export function sentencesOf(block: string): string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const match of block.matchAll(/[.!?…]+[)»”"’]*\s+(?=\S)/g)) {
		const end = match.index + match[0].length;
		if (!ends(block.slice(from, match.index), match[0].trim(), block.slice(end))) continue;
		sentences.push(block.slice(from, end).trim());
		from = end;
	}
	return [...sentences, block.slice(from).trim()].filter((sentence) => countWords(sentence) > 0);
}

function ends(before: string, sign: string, after: string): boolean {
	const [next = ''] = /[\p{L}\p{N}]/u.exec(after) ?? [];
	if (/\p{Ll}/u.test(next)) return false;
	if (sign !== '.') return true;
	const [, number, last = ''] = /(\d\s+)?(?<![^\s(«„“"])([^\s(«„“"]+)$/u.exec(before) ?? [];
	if (/^\p{Lu}(?:\.\p{Lu})?$/u.test(last)) return false;
	const word = last.toLowerCase();
	if (AFTER_A_NUMBER.has(word) && (number !== undefined || !BEFORE_A_NAME.has(word))) return !/\p{N}/u.test(next);
	return !BEFORE_A_NAME.has(word);
}
