/** Items of the feeds: entries of one type, of one value of an axis, or of all, the newest first. */
import { typeOf, type CollectionName } from '../schemas/index.ts';
import { formatDate } from '../i18n/index.ts';
import { axes, axisNames, type AxisName } from './addresses.ts';
import { dayStart } from './days.ts';
import { hasValue } from './facets.ts';
import { implementationStates } from '../schemas/vocabularies/index.ts';
import { monitoringOf } from './monitoring.ts';
import { feedNames } from './page.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Feed {
	readonly title: string;
	readonly description: string;
	readonly items: readonly { title: string; description: string; link: string; pubDate: Date; categories: string[] }[];
}

/** What a feed is of: `/cases/`, `/sectors/education/`; without one, of everything. */
export type FeedScope = CollectionName | { readonly axis: AxisName; readonly value: string };

const LIMIT = 50;

export function feedOf(site: Site, scope?: FeedScope): Feed {
	const names = typeof scope === 'string' ? [scope] : feedNames;
	const all: AnyEntry[] = names.flatMap((name) => [...(site.of<CollectionName>(name) as readonly AnyEntry[])]);
	const entries =
		typeof scope === 'object' ? all.filter((entry) => hasValue(site, entry, axes[scope.axis].facet, scope.value)) : all;
	return {
		...headOf(site, scope),
		items: entries
			.sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
			.slice(0, LIMIT)
			.map((entry) => ({
				title: entry.fields.title,
				description: entry.fields.summary,
				link: site.href(entry),
				pubDate: dayStart(dayOf(entry)),
				categories: [typeOf(entry.collection).one[site.locale]],
			})),
	};
}

function headOf({ t, locale }: Site, scope?: FeedScope): Pick<Feed, 'title' | 'description'> {
	const name = t('site.name');
	if (scope === undefined) return { title: name, description: t('site.description') };
	if (typeof scope === 'string')
		return { title: `${name}: ${typeOf(scope).many[locale]}`, description: typeOf(scope).about[locale] };
	const { axis, value } = scope;
	const term = axes[axis].vocabulary.terms[value]?.[locale] ?? value;
	return { title: `${name}: ${term}`, description: `${t(`axis.${axis}`)}: ${term}` };
}

/** Everything that has a feed, with the parts of its address after the language. */
export function feedScopes(): { readonly scope?: FeedScope; readonly parts: readonly string[] }[] {
	const values = axisNames.flatMap((axis) =>
		axes[axis].vocabulary.ids.map((value) => ({ scope: { axis, value }, parts: [axis, value] })),
	);
	return [{ parts: [] }, ...feedNames.map((name) => ({ scope: name, parts: [name] })), ...values];
}

/** Addresses of a page's feeds. @param parts of the page that they follow */
export function feedLinks(site: Site, parts: readonly string[]): { readonly text: string; readonly href: string }[] {
	const page = site.href(parts);
	return [
		{ text: 'RSS', href: `${page}rss.xml` },
		{ text: 'Atom', href: `${page}atom.xml` },
		{ text: 'JSON Feed', href: `${page}feed.json` },
	];
}

/** Commitments that are overdue, dated by the day they became so: the latest first. */
export function overdueFeed(site: Site): Feed {
	const { t, locale } = site;
	const items = monitoringOf(site).overdue.map(({ entry, lastNews, since = site.today }) => {
		const state = implementationStates.terms[entry.fields.implementation][locale];
		const news = lastNews ? t('monitoring.news', { date: formatDate(locale, lastNews) }) : t('monitoring.noNews');
		return {
			title: entry.fields.title,
			description: `${state} · ${news}`,
			link: site.href(entry),
			pubDate: dayStart(since),
			categories: [state],
		};
	});
	return {
		title: `${t('site.name')}: ${t('monitoring.overdue')}`,
		description: t('monitoring.overdueAbout'),
		items: items.sort((a, b) => b.pubDate.valueOf() - a.pubDate.valueOf()).slice(0, LIMIT),
	};
}

function dayOf(entry: AnyEntry): string {
	return entry.collection === 'news' ? entry.fields.publishedOn : entry.fields.updatedOn;
}
