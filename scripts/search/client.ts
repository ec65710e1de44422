/** The search of a built site at the command line: the browser's modules, with the site on a loopback server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/i18n/locales.ts';
import { openSearch, type Search } from '../../src/lib/search/engine.ts';
import { startPagefind, type PagefindModule } from '../../src/lib/search/start.ts';
import { serveFolder } from '../serve.ts';

export interface SiteSearch extends Search {
	close(): Promise<void>;
}

/** @throws where the site has no search */
export async function openSiteSearch(site: string, locale: Locale): Promise<SiteSearch> {
	const program = join(site, 'search-data', locale, 'pagefind/pagefind.js');
	if (!existsSync(program)) throw new Error(program);
	const module = (await import(pathToFileURL(program).href)) as PagefindModule;
	const server = await serveFolder(site, { port: 0, base: '/' });
	const folder = `${server.url}search-data/${locale}/`;
	const search = openSearch({
		locale,
		load: async (path) => {
			const response = await fetch(folder + path);
			if (!response.ok) throw new Error(`${String(response.status)} ${path}`);
			return response.text();
		},
		start: (version) => startPagefind(module, `${folder}pagefind/`, version),
	});
	return { ...search, close: () => server.close() };
}
