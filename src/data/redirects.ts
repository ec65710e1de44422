import { locales, type Locale } from '../i18n/locales.ts';
import { entryPath, localPath } from '../lib/addresses.ts';
import { readRedirects } from '../lib/content/redirects.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Routes of content/redirects.yml in every language; what is gone leads to its list. */
export function redirectRoutes(root: string): Record<string, string> {
	const { redirects } = readRedirects(root);
	return Object.fromEntries(
		redirects.flatMap(({ from, to }) =>
			locales.map((locale) => [
				addressOf(from, locale),
				to === 'gone' ? localPath(locale, from.split('/', 1)[0] ?? '') : addressOf(to, locale),
			]),
		),
	);
}

function addressOf(key: string, locale: Locale): string {
	const [collection, id = ''] = key.split('/');
	return entryPath({ collection: collection as CollectionName, id }, locale);
}
