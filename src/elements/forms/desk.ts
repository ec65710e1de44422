/** One form on its page: writing, checking, sending, and what waits on the device. */
import { element } from '../dom.ts';
import { faultsOf } from '../../lib/forms/check.ts';
import { TRAP } from '../../lib/forms/names.ts';
import { PATIENCE, type Receiver } from './deliver.ts';
import { read } from './fields.ts';
import { showFaults, showLength } from './faults.ts';
import { button, copy, handOverButtons, mail } from './hand-over.ts';
import { showList } from './list.ts';
import { take } from './own.ts';
import { send, sendKept, sendWaiting, type Sent } from './sending.ts';
import { drop, listen, put, type Kept } from './store.ts';
import { say, timeOf } from './words.ts';
import { Writing } from './writing.ts';

/** Nobody reads and answers a form in less, s; a robot does. Who is quicker waits for the rest of it. */
const QUICKEST = 3;
/** Pause in typing after which the draft is kept, ms. */
const PAUSE = 400;

export class Desk {
	readonly #writing: Writing;
	readonly #main: HTMLButtonElement;
	readonly #receiver: Receiver | undefined;
	readonly #email: string | undefined;
	readonly #status: HTMLElement;
	readonly #draft: HTMLElement;
	readonly #drop: HTMLButtonElement;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#busy = false;

	constructor(form: HTMLFormElement, main: HTMLButtonElement) {
		const { endpoint, format, email } = form.dataset;
		this.#writing = new Writing(form);
		this.#main = main;
		this.#receiver = endpoint === undefined ? undefined : { endpoint, format: format === 'json' ? 'json' : 'form' };
		this.#email = email;
		this.#status = element('#form-status');
		this.#draft = element('#form-draft');
		this.#drop = button(say('dropDraft'), () => void this.#discard());
		const copies = this.#receiver === undefined && email === undefined;
		main.after(' ', ...handOverButtons(this.#writing, this.#tell, copies), this.#drop);
		this.#listen(form);
	}

	async start(): Promise<void> {
		const draft = await this.#writing.resume();
		if (draft) this.#draft.textContent = say('restored', { time: timeOf(draft.savedAt) });
		this.#show();
		await this.#list();
		await this.#retry();
	}

	#listen(form: HTMLFormElement): void {
		form.noValidate = true;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.act();
		});
		form.addEventListener('input', () => {
			this.#show();
			clearTimeout(this.#pause);
			this.#pause = setTimeout(() => void this.#save(), PAUSE);
		});
		document.addEventListener('visibilitychange', () => {
			if (document.hidden && this.#pause !== undefined) void this.#save();
		});
		addEventListener('online', () => void this.#retry());
		listen(() => void this.#list());
	}

	/** What the main button does. */
	async act(): Promise<void> {
		if (this.#busy) return;
		if (this.#receiver) await this.#send(this.#receiver);
		else if (this.#email === undefined) await copy(this.#writing, this.#tell);
		else if (this.#isRight()) mail(this.#writing, this.#email, this.#tell);
	}

	async #send(receiver: Receiver): Promise<void> {
		if (!this.#isRight()) return;
		this.#setBusy(true);
		this.#stopPause();
		this.#tell(say('sending'));
		const message = this.#writing.message('kept');
		const saved = await put(message).then(
			() => true,
			() => false,
		);
		await new Promise((resolve) => setTimeout(resolve, (QUICKEST - message.seconds) * 1000));
		const outcome = await send(receiver, { ...message, seconds: this.#writing.seconds });
		this.#setBusy(false);
		if (outcome !== 'sent' && !saved) this.#tell(say('unsaved'));
		else {
			await this.#writing.fresh();
			this.#tell(said(outcome));
		}
		this.#draft.textContent = '';
		this.#show();
		await this.#list();
	}

	#isRight(): boolean {
		const faults = faultsOf(
			this.#writing.fields.map(({ rule }) => rule),
			read(this.#writing.fields),
		);
		showFaults(this.#writing.fields, faults);
		if (faults.length > 0) this.#tell(say('faults', { count: faults.length }));
		return faults.length === 0 && !this.#isTrapped();
	}

	#isTrapped(): boolean {
		const trap = this.#writing.form.elements.namedItem(TRAP);
		if (!(trap instanceof HTMLInputElement) || trap.value === '') return false;
		trap.value = '';
		this.#tell(say('trap'));
		return true;
	}

	async #save(): Promise<void> {
		this.#stopPause();
		if (this.#busy) return;
		try {
			await this.#writing.save();
			const time = timeOf(new Date().toISOString());
			this.#draft.role = null;
			this.#draft.textContent = this.#writing.empty ? '' : say('draftSaved', { time });
		} catch {
			// Said aloud, once: with every pause it would be the same.
			this.#draft.role = 'alert';
			if (this.#draft.textContent !== say('noRoom')) this.#draft.textContent = say('noRoom');
		}
	}

	#stopPause(): void {
		clearTimeout(this.#pause);
		this.#pause = undefined;
	}

	async #discard(): Promise<void> {
		if (this.#busy || !confirm(say('sure'))) return;
		this.#stopPause();
		await this.#writing.discard();
		this.#draft.textContent = '';
		showFaults(this.#writing.fields, []);
		this.#show();
		this.#tell(say('removed'));
	}

	async #retry(): Promise<void> {
		const count = this.#receiver ? await sendWaiting(this.#receiver) : 0;
		if (count > 0) this.#tell(say('sentLater', { count }));
		await this.#list();
	}

	#show(): void {
		for (const field of this.#writing.fields) showLength(field);
		this.#drop.hidden = this.#writing.empty;
	}

	async #list(): Promise<void> {
		const receiver = this.#receiver;
		await showList(element('#outbox'), {
			send: receiver && ((message) => void this.#sendKept(receiver, message)),
			edit: (message) => void this.#edit(message),
			remove: (message) => void this.#remove(message),
		});
	}

	async #sendKept(receiver: Receiver, { id }: Kept): Promise<void> {
		this.#tell(say('sending'));
		// The button that was pressed goes away with its row.
		this.#status.focus();
		this.#tell(said(await sendKept(receiver, id)));
		await this.#list();
	}

	async #edit(message: Kept): Promise<void> {
		if (this.#busy) return;
		if (this.#pause !== undefined) await this.#save();
		if (!(await this.#writing.edit(message))) {
			this.#tell(say('busy'));
			return;
		}
		await this.#save();
		this.#show();
		await this.#list();
		this.#writing.fields[0]?.controls[0]?.focus();
	}

	async #remove({ id }: Kept): Promise<void> {
		if (!confirm(say('sure'))) return;
		const release = await take(id);
		if (release) await drop(id).catch(() => undefined);
		release?.();
		this.#tell(say(release ? 'removed' : 'busy'));
		this.#status.focus();
		await this.#list();
	}

	#setBusy(busy: boolean): void {
		this.#busy = busy;
		this.#main.setAttribute('aria-disabled', String(busy));
	}

	readonly #tell = (text: string, ...more: Node[]): void => {
		this.#status.replaceChildren(text, ...more);
	};
}

function said(outcome: Sent): string {
	if (typeof outcome === 'number')
		return say(outcome >= 500 || outcome === 429 ? 'fault5' : 'fault4', { code: outcome });
	return outcome === 'slow' ? say('slow', { seconds: PATIENCE }) : say(outcome);
}
