/** Dates in words; without i18next, so that pages can say them too. */
import { LOCALES, type Locale } from './locales.ts';

const DAY_FORMAT = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A date as exact as it is given. @example formatDate('uk', '2025-03') // 'березень 2025 р.' */
export function formatDate(locale: Locale, date: string): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const { day: _, ...monthFormat } = DAY_FORMAT;
	const format = new Intl.DateTimeFormat(LOCALES[locale].tag, day ? DAY_FORMAT : monthFormat);
	return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Several days in a row. @example formatDays('uk', '2026-11-21', '2026-11-22') // '21–22 листопада 2026 р.' */
export function formatDays(locale: Locale, from: string, to: string): string {
	return new Intl.DateTimeFormat(LOCALES[locale].tag, DAY_FORMAT).formatRange(Date.parse(from), Date.parse(to));
}
