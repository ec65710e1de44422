/** What every page tells its head: who it is, where it stands, in which languages it exists. */
import { defaultLocale, LOCALES, locales, type Locale } from '../i18n/locales.ts';
import { collectionNames, typeOf, type CollectionName } from '../schemas/index.ts';
import { isAxisName, localPath, withBase } from './addresses.ts';
import type { Site } from './site.ts';

export interface Crumb {
	readonly text: string;
	/** Absent on the page itself. */
	readonly href?: string;
	readonly lang?: Locale;
}

export interface PageInfo {
	readonly site: Site;
	/** Parts of the address after the language; none for the home page. */
	readonly parts: readonly string[];
	readonly title: string;
	readonly description: string;
	readonly crumbs: readonly Crumb[];
	/** What tells pages of the same title apart in tabs and search results: the type, the axis. */
	readonly section?: string;
	/** Language of the words, where it is not the page's. */
	readonly lang?: Locale;
	readonly home?: boolean;
	readonly article?: boolean;
	readonly noIndex?: boolean;
	/** Type whose feed goes with the page, and its card image where it is not an entry's own. */
	readonly card?: CollectionName;
	/** schema.org data in JSON-LD. */
	readonly structured?: object;
}

export function absolute(site: Site, path: string, origin: URL): string {
	return new URL(withBase(path, site.base), origin).href;
}

/** A page shown in another language than its own is a copy: the original is the canonical one. */
export function canonicalOf({ site, parts, lang }: PageInfo, origin: URL): string {
	return absolute(site, localPath(lang ?? site.locale, ...parts), origin);
}

export function alternatesOf({ site, parts }: PageInfo, origin: URL): { hreflang: string; href: string }[] {
	const each = locales.map((locale) => ({
		hreflang: locale,
		href: absolute(site, localPath(locale, ...parts), origin),
	}));
	return [...each, { hreflang: 'x-default', href: absolute(site, localPath(defaultLocale, ...parts), origin) }];
}

/** Types that have a feed of their own. */
export const feedNames: readonly CollectionName[] = collectionNames.filter(
	(name) => !['glossary', 'pages', 'collections'].includes(name),
);

export function feedsOf({
	site,
	card,
	home,
	title,
	parts: [axis = '', ...value],
}: PageInfo): { href: string; label: string }[] {
	if (isAxisName(axis) && value.length === 1)
		return [{ href: `${site.href([axis, ...value])}rss.xml`, label: `${site.t('site.name')}: ${title}` }];
	const whole = { href: withBase(`/${LOCALES[site.locale].prefix}rss.xml`, site.base), label: site.t('site.name') };
	if (!card || !feedNames.includes(card)) return home ? [whole] : [];
	const own = {
		href: `${site.href([card])}rss.xml`,
		label: `${site.t('site.name')}: ${typeOf(card).many[site.locale]}`,
	};
	return [own];
}

/** The address of the same page in another language, for the switch. */
export function inLocale({ site, parts }: PageInfo, locale: Locale): string {
	return withBase(localPath(locale, ...parts), site.base);
}
