/** A button that saves a pack, tells how far it is, and deletes it: every state in words, said to screen readers. */
import type { Pack } from '../../lib/packs.ts';
import { begunPacks, fetchPack, FileChanged, forget, savedPacks, savePack } from './store.ts';
import { dayOf, sizeOf, words } from './words.ts';

export interface Control {
	/** Saves, or goes on. */
	readonly save: () => Promise<void>;
	/** Shows what is on the device now. @param newest version that the site has */
	readonly show: (newest?: string) => Promise<void>;
}

/** @param changed called when a pack came or went */
export function control(button: HTMLButtonElement, id: string, changed: () => void = () => undefined): Control {
	const line = document.createElement('p');
	line.role = 'status';
	line.className = 'pack-line';
	const bar = document.createElement('progress');
	bar.hidden = true;
	bar.ariaLabel = words.save;
	button.after(bar, line);
	let press: () => Promise<void> = save;
	button.addEventListener('click', () => void press());

	function set(text: string, label: string, next: () => Promise<void>): void {
		line.textContent = text;
		button.textContent = label;
		const { name } = button.dataset;
		if (name) button.ariaLabel = `${label}: ${name}`;
		press = next;
	}

	async function show(newest?: string): Promise<void> {
		const saved = (await savedPacks()).find((pack) => pack.id === id);
		if (saved && newest !== undefined && newest !== saved.version)
			set(words.newer(dayOf(saved.savedAt)), words.update, save);
		else if (saved) set(words.saved(dayOf(saved.savedAt), sizeOf(saved.bytes)), words.remove, remove);
		else if (begunPacks().includes(id)) set(words.begun, words.goOn, save);
	}

	async function remove(): Promise<void> {
		await forget(id);
		set(words.removed, words.save, save);
		changed();
	}

	async function save(): Promise<void> {
		button.disabled = true;
		let ended = false;
		bar.hidden = false;
		try {
			await saveWhole(id, (done, all) => {
				// Files that were under way when another failed still come in.
				if (ended) return;
				bar.max = all;
				bar.value = done;
				// A screen reader should not be told every file.
				const share = `${String(Math.floor((done / all) * 10) * 10)} %`;
				if (!line.textContent.includes(share)) line.textContent = words.saving(share);
			});
			await show();
			changed();
		} catch (error) {
			ended = true;
			set(await explain(error, bar), words.goOn, save);
			if (!navigator.onLine) addEventListener('online', () => void save(), { once: true });
		}
		bar.hidden = true;
		button.disabled = false;
	}

	return { save, show };
}

/** A site that changed while it was saved is asked once more what it has. */
async function saveWhole(id: string, progress: (done: number, all: number) => void): Promise<void> {
	if (!('caches' in globalThis)) throw new DOMException('', 'SecurityError');
	void navigator.storage.persist();
	const save = async (pack: Pack) => savePack(pack, progress);
	try {
		await save(await fetchPack(id));
	} catch (error) {
		if (!(error instanceof FileChanged)) throw error;
		await save(await fetchPack(id));
	}
}

async function explain(error: unknown, bar: HTMLProgressElement): Promise<string> {
	if (error instanceof FileChanged) return words.changed;
	if (!(error instanceof DOMException)) return words.cut;
	if (error.name !== 'QuotaExceededError') return words.refused;
	const { quota = 0, usage = 0 } = await navigator.storage.estimate();
	return words.full(sizeOf(Math.max(bar.max - bar.value, usage - quota)));
}
