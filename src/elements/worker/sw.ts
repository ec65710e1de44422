/**
 * Answers for the site when the network does not. A page of a saved pack comes from the device, without a byte from the
 * network, and then asks whether there is a newer one; any other page comes from the network, and is kept; where there is
 * none, what was kept, or a page that says so.
 * Each page is one file, so old and new never mix in it.
 */
declare const self: ServiceWorkerGlobalScope;
/** Names this build of the files below; made by scripts/build/worker.ts. */
declare const VERSION: string;
/** What must always be there, from the base of the site; the first are the pages that say that there is no network. */
declare const SHELL: readonly string[];
/** Path of the program that tells of a newer page. */
declare const NEWER: string;
/** Start of addresses in a language → what to say above the date of a copy, the longest start first. */
declare const COPY_OF: readonly (readonly [prefix: string, lang: string, text: string])[];

const BASE = new URL(self.registration.scope).pathname;
const SHELL_CACHE = `shell-${VERSION}`;
const VISITED = 'visited';
const PICTURES = 'pictures';
/** How many of each are kept. */
const MOST = 100;
/** Milliseconds: a reader who has a copy should not look at an empty page longer. */
const PATIENCE = 4000;
const LINE =
	'position:fixed;inset:auto 0 0;margin:0;padding:.5em 1em;text-align:center;color:#1c232d;background:#fbf0d4';
/** What a program of a page reads, named by its content. */
const DATA = /\/data\.[\da-f]{8}\.json$/;
/** A pack is whole when it has this; src/elements/offline/store.ts writes it last. */
const MARK = `${BASE}pack`;
/** Not shown until its program has something to say; the program of the page starts it, as any button's. */
const ASK_FOR_NEWER = `<p hidden><button data-run="${BASE}${NEWER}" data-now></button></p>$&`;

self.addEventListener('install', (event) => {
	const requests = SHELL.map((path) => new Request(BASE + path, { cache: 'reload' }));
	event.waitUntil(
		caches
			.open(SHELL_CACHE)
			.then((cache) => cache.addAll(requests))
			.then(() => self.skipWaiting()),
	);
});

self.addEventListener('activate', (event) => {
	const old = async () => {
		const names = await caches.keys();
		await Promise.all(
			names.filter((name) => name.startsWith('shell-') && name !== SHELL_CACHE).map((name) => caches.delete(name)),
		);
		await self.clients.claim();
	};
	event.waitUntil(old());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	const path = pathname.slice(BASE.length);
	if (request.method !== 'GET' || origin !== self.location.origin || /^(admin|take|packs)\//.test(path)) return;
	if (request.mode === 'navigate') event.respondWith(page(event, path));
	// A file that is being saved is asked for anew, past what is kept.
	else if ((/^(_assets|media|search-data)\/|svg$/.test(path) || DATA.test(path)) && request.cache !== 'no-cache')
		event.respondWith(file(request));
});

async function page(event: FetchEvent, path: string): Promise<Response> {
	const { request } = event;
	// Whoever asks for a page again wants what is new.
	const pack = request.cache === 'default' ? await inPacks(request) : undefined;
	if (pack) return changed(pack, '</body>', ASK_FOR_NEWER);
	const network = fetch(request).then((response) => {
		if (response.ok) event.waitUntil(keep(VISITED, request, response.clone()));
		return response;
	});
	// Where the copy comes first, nobody waits for the network any more.
	network.catch(() => undefined);
	const copy = async () => {
		const kept = await saved(request);
		return kept && marked(kept, path);
	};
	try {
		const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(copy);
		return (await Promise.race([network, late])) ?? (await network);
	} catch {
		return (await copy()) ?? offline(path);
	}
}

async function file(request: Request): Promise<Response> {
	const { url } = request;
	// Of a picture packs have one copy, without a width in its name; it does for all.
	const along = url.replace(/-\d+\.(avif|webp)$/, '.webp');
	const copy = (await saved(request)) ?? (along === url ? undefined : await saved(along));
	if (copy) return copy;
	const response = await fetch(request);
	// Program files change with the site; of pictures there may be many, and no page should go because of them.
	if (response.ok && (url.includes('/_assets/') || DATA.test(url)))
		await keep(url.includes('/media/') ? PICTURES : VISITED, request, response.clone());
	return response;
}

/** Of whole packs only. */
async function inPacks(request: RequestInfo): Promise<Response | undefined> {
	for (const name of await caches.keys()) {
		if (!name.startsWith('pack:')) continue;
		const cache = await caches.open(name);
		const copy = await cache.match(request, { ignoreSearch: true });
		if (copy && (await cache.match(MARK))) return copy;
	}
	return undefined;
}

/** Whatever there is, a page of a pack that is not whole too. */
async function saved(request: RequestInfo): Promise<Response | undefined> {
	return (await inPacks(request)) ?? caches.match(request, { ignoreSearch: true });
}

async function keep(name: string, request: Request, response: Response): Promise<void> {
	const cache = await caches.open(name);
	// Rejected where the storage is full or the answer was cut: then nothing is kept, and nothing half.
	await cache.put(new URL(request.url).pathname, response).catch(() => undefined);
	const keys = await cache.keys();
	for (const old of keys.slice(0, -MOST)) await cache.delete(old);
}

/** A copy that stands for a page of today says of what day it is, over the page, so that nothing in it moves. */
async function marked(copy: Response, path: string): Promise<Response> {
	const [, lang, text] = COPY_OF.find(([prefix]) => path.startsWith(prefix)) ?? [];
	const day = new Date(copy.headers.get('date') ?? Date.now()).toLocaleDateString(lang, {
		day: 'numeric',
		month: 'long',
	});
	return changed(copy, '</body>', `<p role="status" style="${LINE}">${text ?? ''} ${day}</p>$&`);
}

/** Only pages: a picture may be opened by itself. */
async function changed(copy: Response, part: string, by: string): Promise<Response> {
	if (!copy.headers.get('content-type')?.includes('html')) return copy;
	return new Response((await copy.text()).replace(part, by), { headers: copy.headers });
}

/** The page that says so, in the language of the address, with what it says only in the place of another. */
async function offline(path: string): Promise<Response> {
	const own = SHELL.findLast(
		(shell) => shell.endsWith('offline/') && path.startsWith(shell.slice(0, -'offline/'.length)),
	);
	const answer = await caches.match(`${BASE}${own ?? ''}`);
	return answer ? changed(answer, '<p hidden', '<p') : Response.error();
}

// A module of its own: `self` is declared anew in it.
export {};
