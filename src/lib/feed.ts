/** Items of the feeds: entries of one type, or of all, the newest first. */
import { typeOf, type CollectionName } from '../schemas/index.ts';
import { formatDate } from '../i18n/index.ts';
import { implementationStates } from '../schemas/vocabularies/index.ts';
import { monitoringOf } from './monitoring.ts';
import { feedNames } from './page.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Feed {
	readonly title: string;
	readonly description: string;
	readonly items: readonly { title: string; description: string; link: string; pubDate: Date; categories: string[] }[];
}

const LIMIT = 50;

export function feedOf(site: Site, collection?: CollectionName): Feed {
	const names = collection ? [collection] : feedNames;
	const entries: AnyEntry[] = names.flatMap((name) => [...(site.of<CollectionName>(name) as readonly AnyEntry[])]);
	const name = site.t('site.name');
	return {
		title: collection ? `${name}: ${typeOf(collection).many[site.locale]}` : name,
		description: collection ? typeOf(collection).about[site.locale] : site.t('site.description'),
		items: entries
			.sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
			.slice(0, LIMIT)
			.map((entry) => ({
				title: entry.fields.title,
				description: entry.fields.summary,
				link: site.href(entry),
				pubDate: new Date(`${dayOf(entry)}T00:00:00Z`),
				categories: [typeOf(entry.collection).one[site.locale]],
			})),
	};
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
			pubDate: new Date(`${since}T00:00:00Z`),
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
