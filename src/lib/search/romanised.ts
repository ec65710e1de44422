/** Ukrainian typed in Latin letters: words of the lexicon are romanised and compared, for the way back has too many forks. */
import { transliterate } from '../transliterate.ts';

/** What the first sounds of a romanised word may be in Cyrillic, the longest first. */
const SOUNDS: readonly (readonly [latin: string, cyrillic: string])[] = [
	['shch', 'щ'], ['zgh', 'зг'], ['zh', 'ж'], ['kh', 'х'], ['ts', 'ц'], ['ch', 'ч'], ['sh', 'ш'],
	['ye', 'є'], ['ie', 'є'], ['yi', 'ї'], ['yu', 'ю'], ['iu', 'ю'], ['ya', 'я'], ['ia', 'я'], ['je', 'є'], ['ju', 'ю'], ['ja', 'я'],
	['a', 'а'], ['b', 'б'], ['v', 'в'], ['w', 'в'], ['h', 'г'], ['g', 'г'], ['d', 'д'], ['e', 'е'], ['z', 'з'],
	['y', 'и'], ['y', 'й'], ['i', 'і'], ['i', 'й'], ['i', 'ї'], ['j', 'й'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'],
	['p', 'п'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'], ['f', 'ф'],
];

/** The two letters that the Cyrillic word may begin with. @example cyrillicStarts('lvivska') // ['лв', 'ль'] */
export function cyrillicStarts(latin: string): string[] {
	const starts = SOUNDS.filter(([sound]) => latin.startsWith(sound)).flatMap(([sound, letters]) => {
		const next = SOUNDS.filter(([other]) => latin.startsWith(other, sound.length)).map(([, letter]) => letter.charAt(0));
		return [...next, 'ь'].map((letter) => (letters + letter).slice(0, 2));
	});
	return [...new Set(starts)];
}

/** Ways of romanising that people use beside the official one are taken as equal. */
function fold(latin: string): string {
	return latin.replaceAll('g', 'h').replaceAll('w', 'v').replaceAll(/[yj]/g, 'i').replaceAll(/i+/g, 'i').replaceAll(/['’]/g, '');
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
