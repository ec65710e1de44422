/** The line of a page that says what can be taken away, and how heavy it is. */
import { formatNumber, formatWeight, getT } from '../../../src/i18n/index.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { languageName, takePath, wholePath, type Form } from '../../../src/lib/take-away.ts';
import type { Book } from './books.ts';
import { escape } from '../../../src/lib/markup.ts';

/** Bytes over the network of each file, by its path on the site. */
export type Sizes = ReadonlyMap<string, number>;

const forms: readonly Form[] = ['html', 'epub', 'pdf', 'poster'];

/** @param base `/` or `/viche/` */
export function offerOf(book: Book, sizes: Sizes, base: string): string {
	const t = getT(book.locale);
	const links = forms.flatMap((form) => {
		const path = takePath(book.locale, book, form);
		const bytes = sizes.get(path);
		return bytes === undefined ? [] : [link(base, path, t(`take.${form}`), formatWeight(book.locale, bytes))];
	});
	return line(`${t('take.title')}: ${links.join(', ')}`);
}

/** The whole base in each language. */
export function wholeOffer(locale: Locale, sizes: Sizes, base: string): string {
	const links = locales.flatMap((of) => {
		const bytes = sizes.get(wholePath(of));
		if (bytes === undefined) return [];
		const megabytes = formatNumber(locale, Math.round(bytes / 1e5) / 10);
		return [link(base, wholePath(of), languageName(of, locale), getT(locale)('take.megabytes', { size: megabytes }))];
	});
	return line(`${getT(locale)('take.whole')}: ${links.join(', ')}`);
}

const link = (base: string, path: string, text: string, size: string) =>
	`<a href="${base.replace(/\/$/, '')}${path}">${escape(text)}</a> (${size})`;

const line = (html: string) => `<p class="no-print">${html}</p>`;
