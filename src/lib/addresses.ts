/** Addresses of the site: promises that never change. Paths begin and end with `/` and carry no base path. */
import { LOCALES, locales, type Locale } from '../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import type { FacetSlug } from './facet-names.ts';
import { forms } from './forms/declared.ts';
import { tools } from './tools.ts';
import { mechanisms, oblasts, sectors, targetGroups, themes, type Vocabulary } from '../schemas/vocabularies/index.ts';

/** Crossings of types: one page a value, with entries of every type. */
export const axisNames = ['sectors', 'themes', 'mechanisms', 'oblasts', 'for'] as const;

export type AxisName = (typeof axisNames)[number];

export function isAxisName(value: string): value is AxisName {
	return (axisNames as readonly string[]).includes(value);
}

export const axes: Readonly<Record<AxisName, { readonly facet: FacetSlug; readonly vocabulary: Vocabulary }>> = {
	sectors: { facet: 'sector', vocabulary: sectors },
	themes: { facet: 'theme', vocabulary: themes },
	mechanisms: { facet: 'mechanism', vocabulary: mechanisms },
	oblasts: { facet: 'oblast', vocabulary: oblasts },
	for: { facet: 'target-group', vocabulary: targetGroups },
};

/** @example localPath('en', 'practices', 'public-hearing') // '/en/practices/public-hearing/' */
export function localPath(locale: Locale, ...parts: readonly string[]): string {
	return `/${LOCALES[locale].prefix}${parts.map((part) => `${part}/`).join('')}`;
}

export function entryPath(entry: { collection: CollectionName; id: string }, locale: Locale): string {
	return entry.collection === 'pages' ? localPath(locale, entry.id) : localPath(locale, entry.collection, entry.id);
}

/** Splits a path into its language and the rest. @example '/en/laws/' → ['en', '/laws/'] */
export function splitLocale(path: string): [locale: Locale, rest: string] {
	const locale = locales.find((one) => LOCALES[one].prefix !== '' && `${path}/`.startsWith(`/${LOCALES[one].prefix}`));
	return locale ? [locale, path.slice(LOCALES[locale].prefix.length)] : [locales[0], path];
}

/** Puts the base path of the site before a path. @param base as Astro gives it, `/` or `/viche/` */
export function withBase(path: string, base: string): string {
	return path.startsWith('/') ? base.replace(/\/$/, '') + path : path;
}

/** Picture that a link to a page shows in a message. @param parts `['site']`, a collection, or a collection and an id */
export function cardPath(locale: Locale, parts: readonly string[]): string {
	return `/og/${locale}/${parts.join('/')}.png`;
}

/** Pages that code makes, without entries: what a link may lead to besides. No language, no base. */
export function fixedPaths(): string[] {
	const lists = collectionNames.filter((name) => name !== 'pages').map((name) => `/${name}/`);
	const crossings = axisNames.flatMap((axis) => [
		`/${axis}/`,
		...axes[axis].vocabulary.ids.map((id) => `/${axis}/${id}/`),
	]);
	const cells = sectors.ids.flatMap((sector) => themes.ids.map((theme) => `/sectors/${sector}/${theme}/`));
	const formPages = Object.values(forms).map(({ path }) => path.join('/'));
	const toolPages = [...new Set(['do', ...tools, ...formPages])].map((name) => `/${name}/`);
	return ['/', '/status/', '/search/', '/offline/', '/a-z/', ...toolPages, ...lists, ...crossings, ...cells];
}
