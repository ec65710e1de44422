import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeParam } from '../../../data/routes.ts';
import { getSites } from '../../../data/site.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { feedOf } from '../../../lib/feed.ts';
import { feedNames } from '../../../lib/page.ts';

export async function getStaticPaths() {
	const sites = await getSites();
	return sites.flatMap((site) =>
		feedNames.map((section) => ({ params: { locale: localeParam(site), section }, props: { site, section } })),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, section }, site: origin, url }) => {
	const { items, ...channel } = feedOf(site, section);
	return rss({
		...channel,
		items: [...items],
		site: origin ?? url,
		customData: `<language>${LOCALES[site.locale].tag}</language>`,
	});
};
