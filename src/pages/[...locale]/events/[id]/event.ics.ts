import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { entryPaths } from '../../../../data/routes.ts';
import { eventFile } from '../../../../lib/calendars.ts';

export const getStaticPaths = () => entryPaths('events');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, entry }, site: origin, url }) =>
	new Response(eventFile(site, entry, origin ?? url), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
