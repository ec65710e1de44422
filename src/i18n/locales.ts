/**
 * The only list of languages. The first one is the default: it lives at the site's root and its
 * files hold the facts of an entry. A further language costs one line here and its strings.
 */
export const LOCALES = {
	uk: { name: 'Українська', called: { uk: 'українською', en: 'Ukrainian' }, tag: 'uk-UA', prefix: '' },
	en: { name: 'English', called: { uk: 'англійською', en: 'English' }, tag: 'en-GB', prefix: 'en/' },
} as const;

export type Locale = keyof typeof LOCALES;

/** One value in each language. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

export const locales = Object.keys(LOCALES) as readonly Locale[] as readonly [Locale, ...Locale[]];

export const defaultLocale: Locale = locales[0];

export function isLocale(value: unknown): value is Locale {
	return typeof value === 'string' && Object.hasOwn(LOCALES, value);
}
