/** UI strings by i18next: one instance a language, no global language, so concurrent pages never mix. */
import { createInstance, type TFunction } from 'i18next';
import checkEn from './check.en.json' with { type: 'json' };
import checkUk from './check.uk.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import formsEn from './forms.en.json' with { type: 'json' };
import formsUk from './forms.uk.json' with { type: 'json' };
import { defaultLocale, LOCALES, locales, type Locale, type Localised } from './locales.ts';
import outboxEn from './outbox.en.json' with { type: 'json' };
import outboxUk from './outbox.uk.json' with { type: 'json' };
import progressEn from './progress.en.json' with { type: 'json' };
import progressUk from './progress.uk.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

export { formatDate, formatDays } from './dates.ts';

export const strings: Localised<Readonly<Record<string, string>>> = {
	uk: { ...uk, ...progressUk, ...formsUk, ...outboxUk },
	en: { ...en, ...progressEn, ...formsEn, ...outboxEn },
};

export const checkStrings = { uk: checkUk, en: checkEn } satisfies Localised<typeof checkUk>;

type Plural = 'one' | 'few' | 'many' | 'other';

/** Keys of the Ukrainian file; a plural family counts as one key. */
export type StringKey = keyof (typeof uk & typeof progressUk & typeof formsUk & typeof outboxUk) extends infer Key
	? (Key extends `${infer Stem}_${Plural}` ? Stem : Key) & string
	: never;

/** Gives a UI string. `count` picks the plural form; other values fill `{{names}}`. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

const functions = new Map<Locale, TFunction>();

function functionFor(locale: Locale): TFunction {
	const known = functions.get(locale);
	if (known) return known;
	const instance = createInstance();
	void instance.init({
		lng: locale,
		fallbackLng: defaultLocale,
		resources: Object.fromEntries(locales.map((one) => [one, { translation: strings[one] }])),
		keySeparator: false,
		nsSeparator: false,
		initAsync: false,
		// Astro and the terminal escape what they print.
		interpolation: { escapeValue: false },
	});
	functions.set(locale, instance.t);
	return instance.t;
}

export function getT(locale: Locale): Translate {
	const t = functionFor(locale);
	return (key, values = {}) => t(key, values);
}

/** As a name stands within a sentence; what begins with several capitals is an abbreviation and stays. */
export function lowerFirst(text: string, locale: Locale): string {
	return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase(locale));
}

/** Weight of a file in kilobytes of 1,000 bytes, at least one; the number is never parted from its unit. @example '12 КБ' */
export function formatWeight(locale: Locale, bytes: number): string {
	const size = formatNumber(locale, Math.max(1, Math.round(bytes / 1000)));
	return getT(locale)('take.kilobytes', { size }).replaceAll(' ', '\u00A0');
}

/** Fills `{{names}}` of a text that is not a UI string. */
export function fill(locale: Locale, text: string, values: Readonly<Record<string, string | number>>): string {
	return functionFor(locale)('', { ...values, defaultValue: text });
}

export function formatNumber(locale: Locale, value: number): string {
	return new Intl.NumberFormat(LOCALES[locale].tag).format(value);
}

/** @example formatList('uk', ['а', 'б', 'в']) // 'а, б і в' */
export function formatList(locale: Locale, items: readonly string[]): string {
	return new Intl.ListFormat(LOCALES[locale].tag, { style: 'long', type: 'conjunction' }).format(items);
}

export function comparator(locale: Locale): (a: string, b: string) => number {
	return new Intl.Collator(LOCALES[locale].tag, { numeric: true }).compare;
}
