/** Progress on this device: several tabs may have it open, and the device may refuse to remember. */
import { parseProgress, type Change, type Progress } from '../../lib/progress.ts';
import { today } from '../../lib/today.ts';

export interface Store {
	/** Nothing where the work has not begun. */
	current: () => Progress | undefined;
	/** @returns whether the device has saved it; when not, it lasts while the page is open */
	change: (change: Change) => boolean;
	forget: () => void;
	/** Calls when another tab has changed or erased it. */
	listen: (changed: () => void) => void;
}

export function openStore(key: string): Store {
	/** Made here and refused by the device. */
	let unsaved: Change[] = [];
	let current = stored(key);

	const refresh = () => {
		const saved = stored(key);
		// It is not there: another tab has erased it, or the device never kept what was made here.
		if (saved || unsaved.length === 0) current = saved && applied(unsaved, saved);
	};
	return {
		current: () => current,
		change: (change) => {
			unsaved.push(change);
			// Another tab may have written since this one has read.
			current = applied(unsaved, stored(key) ?? { started: current?.started ?? today(), done: [] });
			if (!save(key, current)) return false;
			unsaved = [];
			return true;
		},
		forget: () => {
			unsaved = [];
			current = undefined;
			save(key, undefined);
		},
		listen: (changed) => {
			const look = () => {
				refresh();
				changed();
			};
			addEventListener('storage', (event) => {
				if (event.key === key || event.key === null) look();
			});
			// A page that comes back from the browser's memory was told nothing.
			addEventListener('pageshow', look);
		},
	};
}

const applied = (changes: readonly Change[], progress: Progress) =>
	changes.reduce((changed, change) => change(changed), progress);

/** Browsers that may not remember throw where storage is named. */
function stored(key: string): Progress | undefined {
	try {
		return parseProgress(localStorage.getItem(key) ?? '');
	} catch {
		return undefined;
	}
}

function save(key: string, progress: Progress | undefined): boolean {
	try {
		if (progress) localStorage.setItem(key, JSON.stringify(progress));
		else localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}
