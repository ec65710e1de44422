/** Spaces that do not break, put between words that must not part at the end of a line. Files stay as they were typed. */

const NO_BREAK = '\u00A0';

const SPACES: readonly RegExp[] = [
	// «– що» never begins a line.
	/ (?=–)/g,
	// 13 громад, 20 тис., 1 200, 5 %
	/(?<=\d) (?=[\p{L}\d%])/gu,
	/(?<=[№§]) /g,
	// ст. 13, м. Київ, UAH 5
	/(?<=(?<!\p{L})(?:ст|ч|п|пп|м|с|смт|див|рис|No|Art)\.) (?=[\p{L}\d])/gu,
	/(?<=(?<!\p{L})(?:UAH|EUR|USD|article|Article|стаття|статті)) (?=\d)/gu,
	// О. Іваненко
	/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
	// A preposition or conjunction of one letter goes with the word after it, a particle with the word before.
	/(?<=(?<![\p{L}\p{N}ʼ’'])[авзіїоуюяєАВЗІЇОУЮЯЄ]) (?=[\p{L}\p{N}«„“])/gu,
	/ (?=[бж](?![\p{L}\p{N}ʼ’']))/gu,
];

/** Parts of a page whose spaces are nobody's words, and the tags themselves. */
const NOT_WORDS = /<(script|style|pre|code|textarea|title|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/** @example bindWords('Про 5 громад') // 'Про 5\u00A0громад' */
export function bindWords(text: string): string {
	return SPACES.reduce((words, space) => words.replace(space, NO_BREAK), text);
}

/** The same for a whole page. */
export function bindPage(html: string): string {
	let page = '';
	let from = 0;
	for (const { 0: tag, index } of html.matchAll(NOT_WORDS)) {
		page += bindWords(html.slice(from, index)) + tag;
		from = index + tag.length;
	}
	return page + bindWords(html.slice(from));
}
