/** Weights of files beside the links to them: known only when the site is whole. */
import { formatWeight } from '../../../src/i18n/index.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Sizes } from '../take-away/offer.ts';

const PLACE = /<span data-size-of="?([^">]+)"?><\/span>/g;

/** Puts weights where a page has `<span data-size-of="/take/…"></span>`. @throws for a file that nobody made */
export function withSizes(html: string, locale: Locale, sizes: Sizes): string {
	return html.replaceAll(PLACE, (_, path: string) => {
		const bytes = sizes.get(path);
		if (bytes === undefined) throw new Error(`A page offers ${path}, which is not there.`);
		return formatWeight(locale, bytes);
	});
}
