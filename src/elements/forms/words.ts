/** What the program of forms says. Its words come with it: they are asked for with it only. */
import type { StringKey } from '../../i18n/index.ts';
import { defaultLocale, isLocale, LOCALES } from '../../i18n/locales.ts';
import en from '../../i18n/outbox.en.json' with { type: 'json' };
import uk from '../../i18n/outbox.uk.json' with { type: 'json' };
import { sayIn, type Values } from '../../lib/say.ts';

const { lang } = document.documentElement;

export const locale = isLocale(lang) ? lang : defaultLocale;

type OutboxKey = Extract<StringKey, `outbox.${string}`> extends `outbox.${infer Rest}` ? Rest : never;

export function say(key: OutboxKey, values?: Values): string {
	return sayIn(locale, { uk, en }[locale], `outbox.${key}`, values);
}

/** @param time ISO @example timeOf('2026-11-22T10:05:00Z') // '22 листопада, 12:05' */
export function timeOf(time: string): string {
	const parts = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
	return new Date(time).toLocaleString(LOCALES[locale].tag, parts);
}
