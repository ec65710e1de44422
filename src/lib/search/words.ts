/** Words as the index and a query see them: one way of writing for each word, whatever the keyboard made of it. */

const APOSTROPHE = '\'’ʼ‘`´"';

/** A run of letters and digits; an apostrophe of any kind inside it belongs to it. U+0301 is the stress mark. */
const WORD = new RegExp(`[\\p{L}\\p{N}\\u0301]+(?:[${APOSTROPHE}][\\p{L}\\p{N}\\u0301]+)*`, 'gu');

const DROPPED = new RegExp(`[${APOSTROPHE}\\u0301]`, 'g');

/** Most words need nothing done. */
const PLAIN = /^[a-z\dа-щьюяєії]+$/;

/** @example normalise('Обʼє́днання') // 'обєднання' */
export function normalise(word: string): string {
	if (PLAIN.test(word)) return word;
	return word.normalize('NFC').toLowerCase().replace(DROPPED, '').replaceAll('ґ', 'г');
}

/** Words of a text in their order. @example wordsOf('Соціально-економічний (№ 3703-IX)') // ['соціально', 'економічний', '3703', 'ix'] */
export function wordsOf(text: string): string[] {
	return (clean(text).match(WORD) ?? []).map(normalise);
}

/** Whatever stands between spaces: positions in the index count these. */
export function piecesOf(text: string): string[] {
	return clean(text)
		.split(/\s+/u)
		.filter((piece) => piece !== '');
}

/** Letters with their marks in one sign, without what PDF files leave inside words: soft hyphens, signs of no width. */
function clean(text: string): string {
	return text.normalize('NFC').replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}
