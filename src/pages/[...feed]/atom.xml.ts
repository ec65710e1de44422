import type { APIRoute } from 'astro';
import { feedAt, feedPaths, type FeedProps } from '../../data/feeds.ts';
import { atomOf } from '../../lib/feed-formats.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site, url }) => {
	const { feed, place } = feedAt(props, 'atom.xml', site ?? url);
	return new Response(atomOf(feed, place), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
