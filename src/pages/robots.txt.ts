import type { APIRoute } from 'astro';
import { withBase } from '../lib/addresses.ts';

export const GET: APIRoute = ({ site, url }) => {
	const base = import.meta.env.BASE_URL;
	const lines = [
		'User-agent: *',
		`Disallow: ${withBase('/admin/', base)}`,
		`Sitemap: ${new URL(withBase('/sitemap-index.xml', base), site ?? url).href}`,
	];
	return new Response(`${lines.join('\n')}\n`);
};
