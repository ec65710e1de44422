import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { defaultLocale } from '../../i18n/locales.ts';
import { jsonSchemaOf } from '../../lib/json-schema.ts';
import { collectionNames } from '../../schemas/index.ts';

export function getStaticPaths() {
	return collectionNames.map((type) => ({ params: { type }, props: { type } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { type } }) =>
	new Response(JSON.stringify(jsonSchemaOf(type, defaultLocale), null, '\t'));
