/** Romanisation of Ukrainian by Cabinet resolution No. 55 of 27 January 2010. */
export const LETTERS: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'h',
	ґ: 'g',
	д: 'd',
	е: 'e',
	є: 'ie',
	ж: 'zh',
	з: 'z',
	и: 'y',
	і: 'i',
	ї: 'i',
	й: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ь: '',
	ю: 'iu',
	я: 'ia',
	ё: 'e',
	ы: 'y',
	э: 'e',
	ъ: '',
};

export const AT_WORD_START: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** @example transliterate('Згода у Києві') // 'zghoda u kyievi' */
export function transliterate(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/['’ʼ`]/g, '')
		.replaceAll('зг', 'zgh')
		.replaceAll(
			/(^|[^\p{L}])([єїйюя])/gu,
			(_, before: string, letter: string) => before + (AT_WORD_START[letter] ?? letter),
		)
		.replaceAll(/[а-яґєіїё]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Turns any title into an id: Latin kebab-case. @example toId('Щорічна згода №1') // 'shchorichna-zghoda-1' */
export function toId(title: string): string {
	const id = transliterate(title)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[-0-9]+|-+$/g, '');
	return id === '' ? 'entry' : id.slice(0, 80).replace(/-$/, '');
}
