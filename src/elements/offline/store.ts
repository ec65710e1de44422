/** Packs on the device. A pack is whole when its cache has the mark, which is written last; the worker believes no other. */
import { outboxName } from '../../lib/forms/names.ts';
import { HASH_DIGITS, type Pack, type PackFile, type PackInfo } from '../../lib/packs.ts';

const { base = '/' } = document.documentElement.dataset;

/** The same as in src/elements/worker/sw.ts. */
const MARK = `${base}pack`;
const AT_ONCE = 4;

/** Remembers on the device, for pages to see at once, which packs there are: whole, or begun. */
const KEY = 'viche:packs:';

const nameOf = ({ id, version }: Pick<PackInfo, 'id' | 'version'>) => `pack:${id}@${version}`;

export interface SavedPack extends PackInfo {
	/** ISO time. */
	readonly savedAt: string;
}

/** Not a fault of the reader or the storage: the site changed, or an answer was cut. */
export class FileChanged extends Error {}

export async function fetchPack(id: string): Promise<Pack> {
	const answer = await fetch(`${base}packs/${id}.json`, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(String(answer.status));
	return (await answer.json()) as Pack;
}

export async function fetchList(locale: string): Promise<readonly PackInfo[]> {
	const answer = await fetch(`${base}packs/${locale}.json`, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(String(answer.status));
	return (await answer.json()) as readonly PackInfo[];
}

/** Whole packs, from the device alone. */
export async function savedPacks(): Promise<SavedPack[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith('pack:'));
	const marks = await Promise.all(names.map(async (name) => (await caches.open(name)).match(MARK)));
	return Promise.all(marks.flatMap((mark) => (mark ? [mark.json() as Promise<SavedPack>] : [])));
}

/** The whole pack from which the worker takes a page: the first one that has it. @param path with the base of the site */
export async function packWith(path: string): Promise<SavedPack | undefined> {
	for (const pack of await savedPacks()) if (await (await caches.open(nameOf(pack))).match(path)) return pack;
	return undefined;
}

/**
 * The version of a pack on the site, where it has another page than the saved one; a pack may be newer by other pages alone.
 * @param path of the page, with the base of the site
 * @throws where there is no network
 */
export async function newerVersion(saved: SavedPack, path: string): Promise<string | undefined> {
	const [locale = ''] = saved.id.split('/');
	const now = (await fetchList(locale)).find(({ id }) => id === saved.id);
	if (!now || now.version === saved.version) return undefined;
	const { version, list } = await fetchPack(saved.id);
	const file = list.find(([name]) => base + name === path);
	const copy = await (await caches.open(nameOf(saved))).match(path);
	return file && !(await hasHash(copy, file[1])) ? version : undefined;
}

/** Ids of packs that were begun and not finished. */
export function begunPacks(): string[] {
	return Object.keys(localStorage).flatMap((key) =>
		key.startsWith(KEY) && localStorage.getItem(key) === 'begun' ? [key.slice(KEY.length)] : [],
	);
}

/**
 * Saves a pack, or goes on saving it: what is there already is not asked for again, and the former version stays until
 * this one is whole.
 * @param progress called with bytes that are there and bytes of all
 * @throws FileChanged where a file is not the one that was promised; DOMException where the storage refuses
 */
export async function savePack(pack: Pack, progress: (done: number, all: number) => void): Promise<void> {
	localStorage.setItem(KEY + pack.id, 'begun');
	const cache = await caches.open(nameOf(pack));
	let done = 0;
	const queue = pack.list.values();
	const work = async () => {
		for (const file of queue) {
			await saveFile(cache, file);
			done += file[2];
			progress(done, pack.bytes);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	const { list: _, ...info } = pack;
	const mark: SavedPack = { ...info, savedAt: new Date().toISOString() };
	await cache.put(MARK, new Response(JSON.stringify(mark)));
	localStorage.setItem(KEY + pack.id, 'saved');
	await forget(pack.id, nameOf(pack));
}

async function saveFile(cache: Cache, [path, hash]: PackFile): Promise<void> {
	const url = base + path;
	if (await hasHash(await cache.match(url), hash)) return;
	const kept = await caches.match(url);
	if (kept && (await hasHash(kept, hash))) {
		await cache.put(url, kept);
		return;
	}
	const answer = await fetch(url, { cache: 'no-cache' });
	const body = await answer.arrayBuffer();
	if (!answer.ok || (await hashOf(body)) !== hash) throw new FileChanged(path);
	const headers = { 'content-type': answer.headers.get('content-type') ?? '', date: answer.headers.get('date') ?? '' };
	await cache.put(url, new Response(body, { headers }));
}

async function hasHash(response: Response | undefined, hash: string): Promise<boolean> {
	return response !== undefined && (await hashOf(await response.clone().arrayBuffer())) === hash;
}

async function hashOf(body: ArrayBuffer): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, HASH_DIGITS);
}

/** Deletes all that the site keeps on this device: pages, packs, ticks, drafts and messages that were not sent. */
export async function forgetAll(): Promise<void> {
	const names = (await caches.keys()).filter((name) => !name.startsWith('shell-'));
	await Promise.all(names.map((name) => caches.delete(name)));
	indexedDB.deleteDatabase(outboxName(base));
	for (const key of Object.keys(localStorage)) if (key.startsWith('viche:')) localStorage.removeItem(key);
	// Other tabs are told by the browser, this one is not.
	dispatchEvent(new StorageEvent('storage'));
}

/** Deletes a pack, whole or begun. @param except a cache that stays */
export async function forget(id: string, except?: string): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(`pack:${id}@`) && name !== except);
	await Promise.all(names.map((name) => caches.delete(name)));
	if (except === undefined) localStorage.removeItem(KEY + id);
}
