/** The message that is being written: kept as a draft with every pause, found again after a broken-off visit. */
import { pageAsked } from '../../lib/forms/about.ts';
import { PAGE_FIELD } from '../../lib/forms/names.ts';
import type { Values } from '../../lib/forms/check.ts';
import { fieldsOf, isEmpty, read, write, type FormField } from './fields.ts';
import { newId, take, type Release } from './own.ts';
import { all, drop, put, type Kept } from './store.ts';

/** A page that is loaded again may meet itself on its way out, ms. */
const LEAVING = 500;

export class Writing {
	readonly form: HTMLFormElement;
	readonly fields: readonly FormField[];
	/** What the fields hold when nobody has written. */
	readonly #opened: Values;
	#id = newId();
	#release: Release | undefined;
	#since = Date.now();

	constructor(form: HTMLFormElement) {
		this.form = form;
		this.fields = fieldsOf(form);
		const page = pageAsked(location.search);
		const { base = '/' } = document.documentElement.dataset;
		this.#opened = page === undefined ? {} : { [PAGE_FIELD]: new URL(base + page.slice(1), location.origin).href };
		if (this.empty) write(this.fields, this.#opened);
	}

	get empty(): boolean {
		return isEmpty(read(this.fields), this.#opened);
	}

	/** Seconds since it was begun. */
	get seconds(): number {
		return Math.round((Date.now() - this.#since) / 1000);
	}

	message(state: Kept['state']): Kept {
		const { form = '' } = this.form.dataset;
		return {
			id: this.#id,
			form,
			title: document.querySelector('h1')?.textContent.trim() ?? form,
			lang: document.documentElement.lang,
			path: location.pathname,
			state,
			savedAt: new Date().toISOString(),
			seconds: this.seconds,
			values: read(this.fields),
		};
	}

	/** Finds what was left unfinished here. @returns it, where there is something and nobody writes meanwhile */
	async resume(): Promise<Kept | undefined> {
		const page = this.#opened[PAGE_FIELD];
		const left = (await all()).filter(
			({ state, form, path, values }) =>
				state === 'draft' &&
				form === this.form.dataset['form'] &&
				path === location.pathname &&
				(page === undefined || values[PAGE_FIELD] === page),
		);
		// A browser that comes back to the page may have filled the fields itself.
		const found = JSON.stringify(read(this.fields));
		const mine = left.filter(({ values }) => this.empty || JSON.stringify(values) === found);
		for (const draft of mine) if (await this.edit(draft, { patience: LEAVING, found })) return draft;
		this.#release ??= await take(this.#id);
		return undefined;
	}

	/**
	 * Puts a message into the form, if no other tab has it. What stood in the form stays a draft.
	 * @param found what the fields must still hold when the message comes: somebody may have begun to type
	 */
	async edit(message: Kept, { patience = 0, found }: { patience?: number; found?: string } = {}): Promise<boolean> {
		const release = await take(message.id, patience);
		if (!release) return false;
		if (found !== undefined && JSON.stringify(read(this.fields)) !== found) {
			release();
			return false;
		}
		this.#release?.();
		this.#release = release;
		this.#id = message.id;
		this.#since = Date.now() - message.seconds * 1000;
		write(this.fields, message.values);
		return true;
	}

	/** Keeps the draft, or forgets an emptied one. @throws where the device does not keep */
	async save(): Promise<void> {
		if (this.empty) await drop(this.#id);
		else await put(this.message('draft'));
	}

	/** Lets the message go and gives an empty form. */
	async fresh(): Promise<void> {
		this.#release?.();
		this.#id = newId();
		this.#since = Date.now();
		this.form.reset();
		this.#release = await take(this.#id);
	}

	/** Deletes what is being written. */
	async discard(): Promise<void> {
		await drop(this.#id).catch(() => undefined);
		await this.fresh();
	}
}
