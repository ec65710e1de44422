import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toolFilePaths } from '../../../data/tool-files.ts';

export const getStaticPaths = () => toolFilePaths('compare');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
	new Response(text, { headers: { 'Content-Type': 'application/json' } });
