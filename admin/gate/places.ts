/** Where a fault is to be mended, which is not always where the check finds it. */
import { defaultLocale, isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Finding } from '../../src/lib/content/finding.ts';

export type FieldPath = readonly (string | number)[];

/** @example localeOf('news/en/statute.md') // 'en' */
export function localeOf(file: string): Locale {
	const locale = file.split('/')[1];
	return isLocale(locale) ? locale : defaultLocale;
}

/** What stands in one language only is to be written in the other. */
export function languageToMend({ rule, file, params }: Finding): Locale {
	if (rule === 'HalfTranslated') return localeOf(String(params['other']));
	if (rule === 'MissingTranslation') return localeOf(String(params['expected']));
	return localeOf(file);
}

/** How the check prints the length of a list. */
export function isCount(printed: unknown): boolean {
	return typeof printed === 'string' && printed.endsWith(' ×');
}

export function fieldToMend({ rule, params, path = [] }: Finding): FieldPath {
	switch (rule) {
		case 'FailureUnexplained':
			return ['whatFailed'];
		case 'ChangeWithoutModel':
			return ['inspiredBy'];
		case 'ConsentMissing':
			return path[0] === 'contact' ? ['contact', 'consent'] : ['consent'];
		case 'SharingUnconfirmed':
			return ['sharing', 'confirmedOn'];
		case 'ReservedId':
			return ['id'];
		// Facts are not to be seen in the form of a translation: their list is.
		case 'FactsDiffer':
			return isCount(params['here']) ? path : path.slice(0, -2);
		case 'FileTooLarge':
			return ['body'];
		default:
			return path;
	}
}
