/** Messages on the device, one record each from the first letter typed until they are sent or deleted. */
import type { Values } from '../../lib/forms/check.ts';
import { outboxName } from '../../lib/forms/names.ts';

export interface Kept {
	/** The same in the draft and in the message, so that a receiver can tell doubles. */
	readonly id: string;
	readonly form: string;
	/** Title of the form. */
	readonly title: string;
	readonly lang: string;
	/** Of the page where it was written. */
	readonly path: string;
	/** `draft`: being written; `kept`: to be sent; `refused`: a receiver answered so. */
	readonly state: 'draft' | 'kept' | 'refused';
	/** HTTP status of the refusal. */
	readonly code?: number;
	/** ISO time of the last change. */
	readonly savedAt: string;
	/** Seconds it took to write. */
	readonly seconds: number;
	readonly values: Values;
}

const STORE = 'messages';
const NAME = outboxName(document.documentElement.dataset['base'] ?? '/');

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;

/** @throws where the browser does not keep, or has no room */
export async function put(message: Kept): Promise<void> {
	await work('readwrite', (store) => store.put(message));
	announce();
}

export async function drop(id: string): Promise<void> {
	await work('readwrite', (store) => store.delete(id));
	announce();
}

/** Tells other tabs to look again. */
export function announce(): void {
	channel?.postMessage('');
}

export function find(id: string): Promise<Kept | undefined> {
	return work('readonly', (store) => store.get(id) as IDBRequest<Kept | undefined>);
}

/** The newest first; none where the browser does not keep. */
export async function all(): Promise<Kept[]> {
	const found = await work('readonly', (store) => store.getAll() as IDBRequest<Kept[]>).catch(() => []);
	return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Calls when another tab changed something. */
export function listen(changed: () => void): void {
	channel?.addEventListener('message', changed);
}

let opened: Promise<IDBDatabase> | undefined;

async function work<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	opened ??= open();
	// What failed once may work later: room was made, a lock went away.
	opened.catch(() => (opened = undefined));
	const transaction = (await opened).transaction(STORE, mode);
	const request = act(transaction.objectStore(STORE));
	return new Promise((resolve, reject) => {
		// The request may have gone well, and the disk be full when the whole is written.
		transaction.oncomplete = () => {
			resolve(request.result);
		};
		transaction.onabort = () => {
			reject(transaction.error ?? new DOMException('', 'AbortError'));
		};
	});
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(STORE, { keyPath: 'id' });
		};
		request.onsuccess = () => {
			const database = request.result;
			// «Delete all that the site saved», in whichever tab, must not wait for this one.
			database.onversionchange = () => {
				database.close();
				opened = undefined;
			};
			resolve(database);
		};
		request.onerror = () => {
			reject(request.error ?? new DOMException('', 'UnknownError'));
		};
	});
}
