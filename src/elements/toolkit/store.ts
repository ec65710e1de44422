/** Progress on this device: several tabs may have it open, and the device may refuse to remember. */
import { parseProgress, type Change, type Progress } from '../../lib/progress.ts';
import { today } from '../../lib/today.ts';

/** Tabs that write at the same moment do not see each other's change: for so long it may get lost, ms. */
const AT_THE_SAME_MOMENT = 2000;

const applied = (changes: readonly Change[], progress: Progress) =>
	changes.reduce((changed, change) => change(changed), progress);

export class Store {
	readonly #key: string;
	#current: Progress | undefined;
	/** Made here and refused by the device. */
	#unsaved: Change[] = [];
	/** Made here just now, with the time of each. */
	#recent: { readonly change: Change; readonly made: number }[] = [];

	constructor(key: string) {
		this.#key = key;
		this.#current = this.#stored();
	}

	/** Nothing where the work has not begun. */
	get current(): Progress | undefined {
		return this.#current;
	}

	/** @returns whether the device has saved it; when not, it lasts while the page is open */
	change(change: Change): boolean {
		this.#recent.push({ change, made: performance.now() });
		this.#unsaved.push(change);
		// Another tab may have written since this one has read.
		const before = this.#stored() ?? { started: this.#current?.started ?? today(), done: [] };
		return this.#write(applied(this.#unsaved, before));
	}

	forget(): void {
		this.#unsaved = [];
		this.#recent = [];
		this.#write(undefined);
	}

	/** Calls when another tab has changed or erased it. */
	listen(changed: () => void): void {
		const look = () => {
			this.#refresh();
			changed();
		};
		addEventListener('storage', ({ key }) => {
			if (key === this.#key || key === null) look();
		});
		// A page that comes back from the browser's memory was told nothing.
		addEventListener('pageshow', look);
	}

	/** Takes what is stored, with what was made here and is not in it; once, or tabs that disagree would never end. */
	#refresh(): void {
		const saved = this.#stored();
		// It is not there: another tab has erased it, or the device never kept what was made here.
		if (!saved && this.#unsaved.length > 0) return;
		const lost = this.#recent.filter(({ made }) => performance.now() - made < AT_THE_SAME_MOMENT);
		this.#recent = [];
		this.#current = saved && applied([...lost.map(({ change }) => change), ...this.#unsaved], saved);
		if (JSON.stringify(this.#current) !== JSON.stringify(saved)) this.#write(this.#current);
	}

	#write(progress: Progress | undefined): boolean {
		this.#current = progress;
		try {
			if (progress) localStorage.setItem(this.#key, JSON.stringify(progress));
			else localStorage.removeItem(this.#key);
			this.#unsaved = [];
			return true;
		} catch {
			return false;
		}
	}

	/** Browsers that may not remember throw where storage is named. */
	#stored(): Progress | undefined {
		try {
			return parseProgress(localStorage.getItem(this.#key) ?? '');
		} catch {
			return undefined;
		}
	}
}
