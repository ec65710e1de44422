import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../../data/card-image.ts';
import { getSites } from '../../../data/site.ts';
import type { Site } from '../../../lib/site.ts';
import { collectionNames, typeOf } from '../../../schemas/index.ts';

export async function getStaticPaths() {
	return (await getSites()).flatMap((site) =>
		headings(site).map(([card, heading]) => ({ params: { locale: site.locale, card }, props: { site, heading } })),
	);
}

/** What is written on the card of the site, of each type, of each entry. */
function headings(site: Site): [card: string, heading: string][] {
	return [
		['site', site.t('home.title')],
		...collectionNames.map((name): [string, string] => [name, typeOf(name).many[site.locale]]),
		...[...site.entries].map(([key, { fields }]): [string, string] => [key, fields.title]),
	];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, heading } }) => {
	const picture = cardImage({ heading, name: site.t('site.name'), tagline: site.t('site.tagline') });
	return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
