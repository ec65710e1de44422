import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { perLocale } from '../../data/routes.ts';
import { withBase } from '../../lib/addresses.ts';

export const getStaticPaths = perLocale;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site } }) => {
	const manifest = {
		name: `${site.t('site.name')} – ${site.t('site.tagline')}`,
		short_name: site.t('site.name'),
		description: site.t('site.description'),
		lang: site.locale,
		start_url: site.href([]),
		scope: site.base,
		display: 'minimal-ui',
		background_color: '#fbfaf6',
		theme_color: '#0d4a7c',
		icons: [{ src: withBase('/favicon.svg', site.base), sizes: 'any', type: 'image/svg+xml' }],
	};
	return new Response(JSON.stringify(manifest));
};
