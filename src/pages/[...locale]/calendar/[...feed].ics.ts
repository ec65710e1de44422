import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeParam } from '../../../data/routes.ts';
import { getSites } from '../../../data/site.ts';
import { allFeeds, feedFile, feedsOfCalendar } from '../../../lib/calendars.ts';

/** `/calendar/all.ics`, `/calendar/oblast/rivne.ics` */
export async function getStaticPaths() {
	const sites = await getSites();
	return sites.flatMap((site) =>
		allFeeds(feedsOfCalendar(site)).map((feed) => ({
			params: { locale: localeParam(site), feed: feed.parts.slice(1).join('/') },
			props: { site, feed },
		})),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, feed }, site: origin, url }) =>
	new Response(feedFile(site, feed, origin ?? url), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
