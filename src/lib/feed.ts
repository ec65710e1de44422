/** Items of the feeds: entries of one type, or of all, the newest first. */
import { typeOf, type CollectionName } from '../schemas/index.ts';
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

function dayOf(entry: AnyEntry): string {
	return entry.collection === 'news' ? entry.fields.publishedOn : entry.fields.updatedOn;
}
