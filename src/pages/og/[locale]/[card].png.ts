import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../../data/card-image.ts';
import { getT } from '../../../i18n/index.ts';
import { locales } from '../../../i18n/locales.ts';
import { collectionNames, typeOf } from '../../../schemas/index.ts';

export function getStaticPaths() {
	return locales.flatMap((locale) => {
		const types = collectionNames.map((name) => ({
			params: { locale, card: name },
			props: { locale, heading: typeOf(name).many[locale] },
		}));
		return [...types, { params: { locale, card: 'site' }, props: { locale, heading: getT(locale)('home.title') } }];
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale, heading } }) => {
	const t = getT(locale);
	return new Response(cardImage({ heading, name: t('site.name'), tagline: t('site.tagline') }), {
		headers: { 'Content-Type': 'image/png' },
	});
};
