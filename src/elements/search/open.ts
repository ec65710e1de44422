/** The search in the browser: its files are asked for when something is searched, not before. */
import { openSearch } from '../../lib/search/engine.ts';
import { once } from '../../lib/search/keep.ts';
import { startPagefind, type PagefindModule } from '../../lib/search/start.ts';
import { settings, withBase } from './settings.ts';

const folder = withBase(`/search-data/${settings.locale}/`);

const loadProgram = once(() => {
	const address = `${folder}pagefind/pagefind.js`;
	return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
});

async function load(path: string): Promise<string> {
	const response = await fetch(folder + path);
	if (!response.ok) throw new Error(`${String(response.status)} ${path}`);
	return response.text();
}

// Pagefind rejects a promise of its own when a file of its index is missing; the search has then said so already.
addEventListener('unhandledrejection', (event) => {
	event.preventDefault();
});

export const search = openSearch({
	locale: settings.locale,
	load: (path) => {
		// The program and the lexicon are on their way together.
		if (path.startsWith('manifest')) void loadProgram().catch(() => undefined);
		return load(path);
	},
	start: async (version) => startPagefind(await loadProgram(), `${folder}pagefind/`, version),
});
