/** What readers take away from an entry to read it without a network. */
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Types whose entries can be taken away: what people follow step by step, or read one after another. */
export const bookTypes = ['practices', 'cases', 'toolkits', 'collections'] as const;

export type BookType = (typeof bookTypes)[number];

/** What an entry can be taken away as. */
export type Form = 'html' | 'epub' | 'pdf' | 'poster';

/** Stands in a page until the build has made the files and knows how heavy they are. */
export const TAKE_AWAY_MARKER = '<!--take-away-->';

/** The page that offers the whole base. */
export const WHOLE_BASE_PAGE = 'about';

interface Named {
	readonly collection: CollectionName;
	readonly id: string;
}

export function canTakeAway({ collection, id }: Named): boolean {
	return collection === 'pages' ? id === WHOLE_BASE_PAGE : (bookTypes as readonly string[]).includes(collection);
}

/** @example takePath('uk', { collection: 'practices', id: 'e-petition' }, 'poster') // '/take/uk/practices/e-petition-poster.html' */
export function takePath(locale: Locale, { collection, id }: Named, form: Form): string {
	return `/take/${locale}/${collection}/${id}${form === 'poster' ? '-poster.html' : `.${form}`}`;
}

/** All reading pages of one language in a ZIP. */
export const wholePath = (locale: Locale) => `/take/viche-${locale}.zip`;

/** Languages as the sentence «taken away in Ukrainian» names them. */
export const languageName = (of: Locale, inLocale: Locale): string => LOCALES[of].called[inLocale];
