/** Marks words of the other language on a page, so that a screen reader does not read Ukrainian by the rules of English. */

/** Parts of a page whose text is in no language, and the tags themselves. */
const NOT_WORDS = /<(script|style|pre|code|textarea|title|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/** Elements that have no end. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Words in Cyrillic with what stands between them. A single letter is a mark more often than a word, and a number goes
 * with the letters that it ends in: 254к/96-ВР.
 */
const CYRILLIC =
	/(?:\d[\d/-]*)?(?:\p{Script=Cyrillic}[^\p{Script=Latin}<>&]*\p{Script=Cyrillic}|\p{Script=Cyrillic}{2,})/gu;

/**
 * Wraps Ukrainian in English in `lang`. The other way round nothing is done: names in Latin letters may be in any language.
 * @example markLanguages('<html lang="en"><p>Press «Увійти»</p></html>') // … «<span lang="uk">Увійти</span>» …
 */
export function markLanguages(html: string): string {
	/** Languages of the elements that are open; without a mark of its own an element has its parent's. */
	const open: string[] = [];
	let page = '';
	let from = 0;
	const take = (text: string) =>
		open.at(-1) === 'en' ? text.replace(CYRILLIC, (words) => `<span lang="uk">${words}</span>`) : text;
	for (const { 0: tag, 1: whole, index } of html.matchAll(NOT_WORDS)) {
		page += take(html.slice(from, index)) + tag;
		from = index + tag.length;
		const [, end, name] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
		if (whole !== undefined || name === undefined || VOID.test(name)) continue;
		if (end) open.pop();
		else if (!tag.endsWith('/>')) open.push(/\slang="?([a-z]+)/.exec(tag)?.[1] ?? open.at(-1) ?? '');
	}
	return page + take(html.slice(from));
}
