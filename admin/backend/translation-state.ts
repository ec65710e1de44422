/** Tells the list of entries how each translation stands: the list knows one language of an entry only. */
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { STATE_MARK } from '../formats/entry.ts';

/** @returns the same files; that of the original ends with a word on its translations */
export function withTranslationState(files: readonly ReadFile[]): ReadFile[] {
	const byPath = new Map(files.map(({ data, file }) => [file.path, data]));
	return files.map((one) => {
		const { data, file } = one;
		if (data === null || localeOf(file.path) !== defaultLocale) return one;
		const states = locales
			.filter((locale) => locale !== defaultLocale)
			.map((locale) => stateOf(data, byPath.get(inLocale(file.path, locale))));
		return { ...one, data: `${data}${STATE_MARK}${states.filter((state) => state !== '').join(', ')}` };
	});
}

function stateOf(original: string, translation: string | null | undefined): string {
	if (translation === null || translation === undefined) return 'без перекладу';
	const [changed, translated] = [dayIn(original, 'updatedOn'), dayIn(translation, 'translatedOn')];
	return changed !== '' && translated < changed ? 'переклад застарів' : '';
}

function dayIn(text: string, name: string): string {
	return new RegExp(`^${name}: ['"]?(\\d{4}-\\d{2}-\\d{2})`, 'm').exec(text)?.[1] ?? '';
}

const localeOf = (path: string) => path.split('/').at(-2);

const inLocale = (path: string, locale: string) => path.replace(/[^/]+(?=\/[^/]+$)/, locale);
