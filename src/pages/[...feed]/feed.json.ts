import type { APIRoute } from 'astro';
import { feedAt, feedPaths, type FeedProps } from '../../data/feeds.ts';
import { jsonFeedOf } from '../../lib/feed-formats.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site, url }) => {
	const { feed, place } = feedAt(props, 'feed.json', site ?? url);
	return new Response(jsonFeedOf(feed, place), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
