import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedAt, feedPaths, type FeedProps } from '../../data/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site, url }) => {
	const { feed, place } = feedAt(props, 'rss.xml', site ?? url);
	const { items, ...channel } = feed;
	return rss({
		...channel,
		items: [...items],
		site: place.home,
		customData: `<language>${place.language}</language>`,
	});
};
