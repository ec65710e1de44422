/** UI strings in the browser, where i18next would weigh more than the words. */
import type { Locale } from '../i18n/locales.ts';

/** Values of `{{names}}` in a text; `count` picks the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** @param words UI strings, with plural forms as `name_few` */
export function sayIn(
	locale: Locale,
	words: Readonly<Record<string, string>>,
	key: string,
	values: Values = {},
): string {
	const plural = 'count' in values ? new Intl.PluralRules(locale).select(Number(values['count'])) : '';
	const text = words[`${key}_${plural}`] ?? words[key] ?? key;
	return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
