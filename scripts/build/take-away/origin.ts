/** Where a taken-away text is from, under which licence and of which day: it must not be lost on paper. */
import { formatDate, getT } from '../../../src/i18n/index.ts';
import type { Book } from './books.ts';
import { addressOf, type Place } from './links.ts';
import { escape } from '../../../src/lib/markup.ts';

/** Address of the living page of a book. */
export const liveAddress = ({ chapters: [{ path }] }: Book, place: Place) => addressOf(place, path);

/** Paragraphs that are both HTML and XHTML. */
export function originOf(book: Book, place: Place): string {
	const t = getT(book.locale);
	const address = escape(liveAddress(book, place));
	return [
		`<p><strong>${escape(t('site.name'))}</strong> – ${escape(t('site.tagline'))}</p>`,
		`<p>${escape(t('take.live'))}: <a href="${address}">${address}</a></p>`,
		`<p>${escape(t('take.day', { date: formatDate(book.locale, book.day) }))} ${escape(t('take.licence'))} <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`,
	].join('');
}
