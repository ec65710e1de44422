import type { APIRoute } from 'astro';
import { basePath } from '../data/base.ts';
import { withBase } from '../lib/addresses.ts';

export const GET: APIRoute = ({ site, url }) => {
	const lines = [
		'User-agent: *',
		`Disallow: ${withBase('/admin/', basePath)}`,
		`Sitemap: ${new URL(withBase('/sitemap-index.xml', basePath), site ?? url).href}`,
	];
	return new Response(`${lines.join('\n')}\n`);
};
