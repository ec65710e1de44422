/** What the page tells its script, and the words that it speaks with. */
import type { Locale } from '../../i18n/locales.ts';
import { sayIn, type Values } from '../../lib/say.ts';
import { element } from '../dom.ts';

interface Settings {
	readonly locale: Locale;
	/** Base path of the site, `/` or `/viche/`. */
	readonly base: string;
	/** UI strings, with plural forms as `name_few`. */
	readonly words: Readonly<Record<string, string>>;
	/** Names of kinds: `cases` → «Кейс». */
	readonly kinds: Readonly<Record<string, string>>;
}

export const settings = JSON.parse(element('#search-settings').textContent) as Settings;

export function say(key: string, values: Values = {}): string {
	return sayIn(settings.locale, settings.words, key, values);
}

export function withBase(path: string): string {
	return settings.base.replace(/\/$/, '') + path;
}
