/** Routes of the feeds: of everything, of each type, of each value of an axis, in each language. */
import { LOCALES } from '../i18n/locales.ts';
import { feedOf, feedScopes, type Feed, type FeedScope } from '../lib/feed.ts';
import type { FeedPlace } from '../lib/feed-formats.ts';
import { localPath, withBase } from '../lib/addresses.ts';
import type { Site } from '../lib/site.ts';
import { getSites } from './site.ts';

/** `[...feed]` is the address of the page that the feed follows. */
export async function feedPaths() {
	const sites = await getSites();
	return sites.flatMap((site) =>
		feedScopes().map(({ scope, parts }) => {
			const path = localPath(site.locale, ...parts);
			return {
				params: { feed: path.slice(1, -1) === '' ? undefined : path.slice(1, -1) },
				props: { site, scope, path },
			};
		}),
	);
}

export interface FeedProps {
	readonly site: Site;
	readonly scope?: FeedScope | undefined;
	/** Of the page that the feed follows. */
	readonly path: string;
}

/** @param name of the feed's file @param origin of the site */
export function feedAt({ site, scope, path }: FeedProps, name: string, origin: URL): { feed: Feed; place: FeedPlace } {
	const home = new URL(withBase(path, site.base), origin);
	return {
		feed: feedOf(site, scope),
		place: { home, self: new URL(name, home), language: LOCALES[site.locale].tag, author: site.t('site.name') },
	};
}
