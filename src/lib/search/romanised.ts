/** Ukrainian typed in Latin letters: words of the lexicon are romanised and compared, for the way back has too many forks. */
import { AT_WORD_START, LETTERS, transliterate } from '../transliterate.ts';

/** How people romanise beside the official way. */
const OTHER_WAYS: readonly (readonly [string, string])[] = [
	['в', 'w'],
	['й', 'j'],
	['г', 'g'],
	['и', 'i'],
	['я', 'ja'],
	['є', 'je'],
	['ю', 'ju'],
	['ї', 'ji'],
];

/** What a romanised word may begin with, and which Cyrillic letters that may be. */
const SOUNDS = Object.entries({ ...LETTERS, зг: 'zgh' })
	.concat(Object.entries(AT_WORD_START))
	.concat(OTHER_WAYS.map(([letter, latin]) => [letter, latin]))
	.filter(([letters, latin]) => latin !== '' && !/[ґёыэ]/.test(letters));

/** The two letters that the Cyrillic word may begin with. @example cyrillicStarts('lvivska') // ['лв', 'ль'] */
export function cyrillicStarts(latin: string): string[] {
	const starts = SOUNDS.filter(([, sound]) => latin.startsWith(sound)).flatMap(([letters, sound]) => {
		const next = SOUNDS.filter(([, other]) => latin.startsWith(other, sound.length)).map(([letter]) =>
			letter.charAt(0),
		);
		return [...next, 'ь'].map((letter) => (letters + letter).slice(0, 2));
	});
	return [...new Set(starts)];
}

/** Ways of romanising that people use beside the official one are taken as equal. */
function fold(latin: string): string {
	return latin
		.replaceAll('g', 'h')
		.replaceAll('w', 'v')
		.replaceAll(/[yj]/g, 'i')
		.replaceAll(/i+/g, 'i')
		.replaceAll(/['’]/g, '');
}

/** Tells whether a form is what was typed. @returns 2 by the official table, 1 by another way, 0 if not */
export function romanisedMatcher(latin: string): (form: string) => 0 | 1 | 2 {
	const folded = fold(latin);
	const last = folded.at(-1) ?? '';
	return (form) => {
		// Cheap refusals first: a lexicon file has thousands of forms.
		if (form.length > latin.length + 3 || form.length * 4 < latin.length) return 0;
		if (form.at(-1) !== 'ь' && !fold(transliterate(form.slice(-1))).endsWith(last)) return 0;
		const official = transliterate(form);
		return official === latin ? 2 : fold(official) === folded ? 1 : 0;
	};
}
