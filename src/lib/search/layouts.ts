/** What was typed with the keyboard in the other language, or letter by letter in another alphabet. */

const LATIN = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const CYRILLIC = "'йцукенгшщзхїґфівапролджєячсмитьбю.";

const toCyrillic = new Map(Array.from(LATIN, (letter, at) => [letter, CYRILLIC[at] ?? letter] as const));
const toLatin = new Map(Array.from(CYRILLIC, (letter, at) => [letter, LATIN[at] ?? letter] as const));
// The Russian layout has its own letters on the keys of і, є, ї.
for (const [letter, key] of [
	['ы', 's'],
	['э', "'"],
	['ъ', ']'],
] as const)
	toLatin.set(letter, key);

/** Signs that capital letters of the other keyboard stand on. */
const SHIFTED = new Map(Array.from('~{}|:"<>?', (sign, at) => [sign, "`[]\\;',./"[at] ?? sign] as const));

/** @example otherLayout('uhjvflf') // 'громада' @example otherLayout('сщььгтшен') // 'community' */
export function otherLayout(text: string): string {
	const typed = Array.from(text.toLowerCase(), (sign) => SHIFTED.get(sign) ?? sign).join('');
	const map = /[a-z]/.test(typed) ? toCyrillic : toLatin;
	return Array.from(typed, (letter) => map.get(letter) ?? letter).join('');
}

const TWINS = new Map(
	Array.from('aceiopxyABCEHIKMOPTXY', (letter, at) => [letter, 'асеіорхуАВСЕНІКМОРТХУ'[at] ?? letter] as const),
);
const TWINS_BACK = new Map([...TWINS].map(([latin, cyrillic]) => [cyrillic, latin]));

/** A word in two alphabets is brought to one: to Latin where only Cyrillic letters have twins, else to Cyrillic. */
export function oneAlphabet(word: string): string {
	if (!/\p{sc=Latin}/u.test(word) || !/\p{sc=Cyrillic}/u.test(word)) return word;
	const letters = Array.from(word);
	const foreign = letters.filter((letter) => /\p{sc=Cyrillic}/u.test(letter));
	const toLatinTwins = foreign.every((letter) => TWINS_BACK.has(letter)) && letters.some(isLatinOnly);
	const map = toLatinTwins ? TWINS_BACK : TWINS;
	return Array.from(word, (letter) => map.get(letter) ?? letter).join('');
}

/** A Latin word of letters that Cyrillic has too: `BIO`, `paca`. */
export function asTwins(word: string): string {
	return Array.from(word, (letter) => TWINS.get(letter) ?? letter).join('');
}

function isLatinOnly(letter: string): boolean {
	return /\p{sc=Latin}/u.test(letter) && !TWINS.has(letter);
}

/** Letters of the Russian keyboard, and what is meant: first what stands on the same key. */
const RUSSIAN: Readonly<Record<string, readonly string[]>> = {
	ы: ['і', 'и'],
	э: ['є', 'е'],
	ъ: ['ї', ''],
	ё: ['', 'е', 'йо', 'ьо'],
	и: ['и', 'і'],
};

/** @example fromRussian('рышення') // ['рішення', 'ришення'] */
export function fromRussian(word: string): string[] {
	if (!/[ыэъё]/.test(word)) return [];
	return Array.from(word).reduce<string[]>(
		(starts, letter) => starts.flatMap((start) => (RUSSIAN[letter] ?? [letter]).map((one) => start + one)).slice(0, 16),
		[''],
	);
}
