/** Every address that code makes, for getStaticPaths. */
import { LOCALES } from '../i18n/locales.ts';
import { axes, axisNames, type AxisName } from '../lib/addresses.ts';
import { narrowings, type Choice } from '../lib/lists.ts';
import type { AnyEntry, Site } from '../lib/site.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import { getSites } from './site.ts';

/** Value of the `[...locale]` part: nothing for the default language. */
export function localeParam(site: Site): string | undefined {
	const prefix = LOCALES[site.locale].prefix.replace(/\/$/, '');
	return prefix === '' ? undefined : prefix;
}

/** One path a language, with the site as a prop. */
export async function perLocale() {
	const sites = await getSites();
	return sites.map((site) => ({ params: { locale: localeParam(site) }, props: { site } }));
}

/** Collections that have a list; pages stand at the root. */
export const listNames = collectionNames.filter((name) => name !== 'pages');

export type Section =
	{ readonly site: Site; readonly collection: CollectionName } | { readonly site: Site; readonly axis: AxisName };

/** `/practices/`, `/sectors/`: lists of types and of the values of axes. */
export async function sectionPaths() {
	const sites = await getSites();
	return sites.flatMap((site) => {
		const lists = listNames.map((collection) => ({
			params: { locale: localeParam(site), section: collection },
			props: { site, collection },
		}));
		const crossings = axisNames.map((axis) => ({
			params: { locale: localeParam(site), section: axis },
			props: { site, axis },
		}));
		return [...lists, ...crossings];
	});
}

/** `/practices/public-hearing/`: entries of one type. */
export async function entryPaths<Name extends CollectionName>(collection: Name) {
	const sites = await getSites();
	return sites.flatMap((site) =>
		site
			.of(collection)
			.map((entry) => ({ params: { locale: localeParam(site), id: entry.id }, props: { site, entry } })),
	);
}

/** Types whose pages have a route of their own, so that each carries only its own styles. */
const OWN_ROUTE: readonly CollectionName[] = ['practices', 'cases', 'toolkits', 'pages'];

export type Item =
	| { readonly site: Site; readonly entry: AnyEntry }
	| { readonly site: Site; readonly axis: AxisName; readonly value: string };

/** `/laws/constitution/`, `/sectors/education/`: entries of the other types, values of the axes. */
export async function itemPaths() {
	const sites = await getSites();
	return sites.flatMap((site) => {
		const locale = localeParam(site);
		const entries = [...site.entries.values()].filter((entry) => !OWN_ROUTE.includes(entry.collection));
		const ofEntry = (entry: AnyEntry): Item => ({ site, entry });
		const ofValue = (axis: AxisName, value: string): Item => ({ site, axis, value });
		return [
			...entries.map((entry) => ({
				params: { locale, section: entry.collection, id: entry.id },
				props: ofEntry(entry),
			})),
			...axisNames.flatMap((axis) =>
				axes[axis].vocabulary.ids.map((value) => ({
					params: { locale, section: axis, id: value },
					props: ofValue(axis, value),
				})),
			),
		];
	});
}

/** `/laws/constitution/share/`: one for every entry that is not a page at the root. */
export async function sharePaths() {
	const paths = await Promise.all(
		listNames.map(async (collection) =>
			(await entryPaths(collection)).map(({ params, props: { site, entry } }) => ({
				params: { ...params, section: collection },
				props: { site, entry: entry },
			})),
		),
	);
	return paths.flat();
}

/** `/about/`: pages that editors write, at the root. */
export async function pagePaths() {
	return (await entryPaths('pages')).map(({ params: { locale, id }, props }) => ({
		params: { locale, page: id },
		props,
	}));
}

/** `/cases/outcome/not-achieved/` and pairs of facets. */
export async function narrowedPaths() {
	const sites = await getSites();
	return sites.flatMap((site) =>
		listNames.flatMap((collection) =>
			narrowings(site, collection)
				.filter((choices) => choices.length > 0)
				.map((choices) => ({
					params: { locale: localeParam(site), section: collection, facet: choices[0]?.facet, rest: restOf(choices) },
					props: { site, collection, choices },
				})),
		),
	);
}

function restOf([first, second]: readonly Choice[]): string {
	return [first?.value, second?.facet, second?.value].filter((part) => part !== undefined).join('/');
}
