import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { perLocale } from '../../../data/routes.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { overdueFeed } from '../../../lib/feed.ts';

export const getStaticPaths = perLocale;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site }, site: origin, url }) => {
	const { items, ...channel } = overdueFeed(site);
	return rss({
		...channel,
		items: [...items],
		site: origin ?? url,
		customData: `<language>${LOCALES[site.locale].tag}</language>`,
	});
};
