/** A sample filled in where it stands: its blanks become fields, what is written goes into the files. */
import { splitBlanks } from '../../lib/documents/blanks.ts';
import { make } from '../dom.ts';
import { filledFile } from './file.ts';

/** What the program says, from the page. */
export interface FillWords {
	/** A button for each kind of file, in the order of their links. */
	readonly download: readonly string[];
	readonly erase: string;
	readonly erased: string;
	/** With `{{name}}` of the file. */
	readonly done: string;
	readonly failed: string;
	readonly unsaved: string;
}

/** Blanks that mean the same thing wherever they stand in a sample: the community, the programme. */
const SAME = /^(назва|name|назва програми|name of the programme)$/i;

export class Filler {
	readonly #section: HTMLElement;
	readonly #key: string;
	readonly #words: FillWords;
	readonly #fields: HTMLInputElement[] = [];
	readonly #status = make('p', { role: 'status', class: 'small' });

	/** @param key where what is written is kept on the device */
	constructor(section: HTMLElement, key: string, words: FillWords) {
		this.#section = section;
		this.#key = key;
		this.#words = words;
		const text = section.querySelector('.prose');
		if (text) this.#makeFields(text);
		for (const [index, value] of stored(key).entries()) this.#set(index, value);
		section.append(this.#controls(), this.#status);
		section.addEventListener('input', ({ target }) => {
			if (target instanceof HTMLInputElement) this.#written(target);
		});
	}

	#set(index: number, value: string): void {
		const field = this.#fields[index];
		if (field) field.value = value;
	}

	focus(): void {
		this.#fields[0]?.focus();
	}

	#makeFields(text: Element): void {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		const nodes: Text[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode as Text);
		for (const node of nodes) {
			const { between, hints } = splitBlanks(node.data);
			if (hints.length > 0) node.replaceWith(...between.flatMap((part, index) => this.#piece(part, hints[index])));
		}
	}

	#piece(before: string, hint: string | undefined): (Node | string)[] {
		if (hint === undefined) return [before];
		const lead = before.trim().slice(-60);
		const field = make('input', {
			class: 'blank',
			placeholder: hint,
			'aria-label': lead === '' ? hint : `${lead} ${hint}`,
			maxlength: '500',
			size: String(Math.min(40, Math.max(8, hint.length))),
			autocomplete: 'off',
		});
		this.#fields.push(field);
		return [before, field];
	}

	#written(field: HTMLInputElement): void {
		if (SAME.test(field.placeholder))
			for (const other of this.#fields) if (other.placeholder === field.placeholder) other.value = field.value;
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.#values()));
		} catch {
			this.#say(this.#words.unsaved);
		}
	}

	#values(): string[] {
		return this.#fields.map(({ value }) => value);
	}

	#controls(): HTMLElement {
		const links = [...this.#section.querySelectorAll<HTMLAnchorElement>('a[download]')];
		const buttons = links.map((link, index) => {
			const button = make('button', { class: 'button', type: 'button' }, this.#words.download[index] ?? '');
			button.addEventListener('click', () => void this.#download(link.href));
			return button;
		});
		const erase = make('button', { class: 'button', type: 'button' }, this.#words.erase);
		erase.addEventListener('click', () => {
			this.#erase();
		});
		return make('div', { class: 'fill-controls no-print' }, ...buttons, erase);
	}

	async #download(address: string): Promise<void> {
		const name = address.slice(address.lastIndexOf('/') + 1);
		this.#say('');
		try {
			// Blanks of the heading are not on the page, as it is a heading there.
			const inHeading = splitBlanks(this.#section.querySelector('h2')?.textContent ?? '').hints.map(() => '');
			const file = await filledFile(address, [...inHeading, ...this.#values()]);
			make('a', { href: file, download: name }).click();
			this.#say(this.#words.done.replace('{{name}}', name));
		} catch {
			this.#say(this.#words.failed);
		}
	}

	#erase(): void {
		for (const field of this.#fields) field.value = '';
		try {
			localStorage.removeItem(this.#key);
		} catch {
			// Where the device keeps nothing, nothing is left on it.
		}
		this.#say(this.#words.erased);
		this.focus();
	}

	#say(text: string): void {
		this.#status.textContent = text;
	}
}

/** What was written earlier; nothing where the device refuses or holds something else. */
function stored(key: string): string[] {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(value) ? value.map(String) : [];
	} catch {
		return [];
	}
}
