import { locales, type Locale } from '../i18n/locales.ts';
import { entryPath, localPath, withBase } from '../lib/addresses.ts';
import { readRedirects } from '../lib/content/read-yaml.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Routes of content/redirects.yml in every language; what is gone leads to its list. @param base Astro adds it to the old address, not to the new one */
export function redirectRoutes(root: string, base: string): Record<string, string> {
	const { redirects } = readRedirects(root);
	return Object.fromEntries(
		redirects.flatMap(({ from, to }) =>
			locales.map((locale) => [
				addressOf(from, locale),
				withBase(to === 'gone' ? listOf(from, locale) : addressOf(to, locale), base),
			]),
		),
	);
}

function addressOf(key: string, locale: Locale): string {
	const [collection, id = ''] = key.split('/');
	return entryPath({ collection: collection as CollectionName, id }, locale);
}

/** The list that an entry stood in; pages have none but the home page. */
function listOf(key: string, locale: Locale): string {
	const [collection = 'pages'] = key.split('/', 1);
	return collection === 'pages' ? localPath(locale) : localPath(locale, collection);
}
