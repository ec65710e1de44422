/** What the program says. Its words come with it: the page has no room for them. */
import type { StringKey } from '../../i18n/index.ts';
import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import en from '../../i18n/progress.en.json' with { type: 'json' };
import uk from '../../i18n/progress.uk.json' with { type: 'json' };
import { sayIn, type Values } from '../../lib/say.ts';

const { lang } = document.documentElement;

export const locale = isLocale(lang) ? lang : defaultLocale;

type ProgressKey = Extract<StringKey, `progress.${string}`>;

export function say(key: ProgressKey, values?: Values): string {
	return sayIn(locale, { uk, en }[locale], key, values);
}
