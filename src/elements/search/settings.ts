/** What the page tells its script, and the words that it speaks with. */
import type { Locale } from '../../i18n/locales.ts';

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

/** @throws where the page has no such element: then its markup and its script do not belong together */
export function element(selector: string): HTMLElement;
export function element<Found extends HTMLElement>(selector: string, kind: new () => Found): Found;
export function element(selector: string, kind = HTMLElement): HTMLElement {
	const found = document.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`${selector} is missing.`);
	return found;
}

/** A new element; text is only ever text, so nothing that was typed can become markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
	const { words, locale } = settings;
	const plural = 'count' in values ? new Intl.PluralRules(locale).select(Number(values['count'])) : '';
	const text = words[`${key}_${plural}`] ?? words[key] ?? key;
	return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function withBase(path: string): string {
	return settings.base.replace(/\/$/, '') + path;
}
