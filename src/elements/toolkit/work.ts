/** One reader's work with a toolkit, from «start» to «reset»: boxes, dates and the panel follow what is remembered. */
import { planDates, type Dates } from '../../lib/plan.ts';
import { add, progressFile, readProgressFile, startOn, tick, type Change } from '../../lib/progress.ts';
import { planCalendar } from './calendar.ts';
import { confirmed } from './confirm.ts';
import { ask, download } from './files.ts';
import { makePanel, type Actions, type Panel } from './panel.ts';
import { addBoxes, showDates, stepsOf, type Box, type Step } from './steps.ts';
import type { Store } from './store.ts';
import { verdictOf } from './verdict.ts';
import { say } from './words.ts';

export interface Toolkit {
	readonly id: string;
	readonly dueOn: string | undefined;
	/** The list of steps. */
	readonly list: HTMLElement;
	readonly store: Store;
}

export class Work {
	readonly #toolkit: Toolkit;
	readonly #before: Node;
	readonly #steps: readonly Step[];
	readonly #boxes: readonly Box[];
	readonly #panel: Panel;

	/** @param erase what to do when the reader has asked to erase everything, and confirmed it */
	constructor(toolkit: Toolkit, erase: () => void) {
		const { list } = toolkit;
		this.#toolkit = toolkit;
		this.#before = list.cloneNode(true);
		this.#steps = stepsOf(list);
		this.#boxes = this.#steps.flatMap(addBoxes);
		this.#panel = makePanel(this.#actions(erase), (day) => {
			this.#change(startOn(day));
		});
		list.classList.add('ticking');
		list.before(this.#panel.section);
		list.addEventListener('change', ({ target }) => {
			const box = this.#boxes.find(({ input }) => input === target);
			if (box) this.#change(tick(box.id, box.input.checked));
		});
	}

	/** Shows what is remembered now. @param message what went well or wrong */
	show(message = ''): void {
		const progress = this.#toolkit.store.current;
		if (!progress) return;
		const { started, done } = progress;
		for (const { id, input } of this.#boxes) input.checked = done.includes(id);
		const dates = this.#dates();
		this.#steps.forEach((step, index) => {
			const days = dates[index];
			if (days) showDates(step, days);
		});
		const verdict = verdictOf(dates, started, this.#toolkit.dueOn);
		this.#panel.show({ ...countOf(this.#boxes, this.#steps.length), started, verdict, message });
	}

	focus(): void {
		this.#panel.section.focus();
	}

	/** Leaves the page as it was. */
	close(): void {
		this.#panel.section.remove();
		this.#toolkit.list.replaceWith(this.#before);
	}

	#dates(): Dates[] {
		const days = this.#steps.map((step) => step.days);
		return planDates(days, this.#toolkit.store.current?.started ?? '');
	}

	#change(change: Change, message = ''): void {
		const saved = this.#toolkit.store.change(change);
		this.show(saved ? message : `${message} ${say('progress.unsaved')}`.trim());
	}

	#load(text: string): void {
		const file = readProgressFile(this.#toolkit.id, text);
		if ('progress' in file) this.#change(add(file.progress), loadedMessage(file.progress.done, this.#boxes));
		else this.show('toolkit' in file ? say('progress.other', { toolkit: file.toolkit }) : say('progress.strange'));
	}

	#actions(erase: () => void): Actions {
		const { id, store } = this.#toolkit;
		return {
			calendar: () => {
				download(`${id}.ics`, 'text/calendar', planCalendar(id, this.#steps, this.#dates()));
			},
			print: () => {
				print();
			},
			save: () => {
				const progress = store.current;
				if (progress) download(`${id}-progress.json`, 'application/json', progressFile(id, progress));
			},
			load: () => {
				ask('.json,application/json', (text) => {
					this.#load(text);
				});
			},
			reset: () => {
				void confirmed().then((yes) => {
					if (yes) erase();
				});
			},
		};
	}
}

/** @param steps how many there are */
function countOf(boxes: readonly Box[], steps: number): { line: string; done: number; total: number } {
	const done = boxes.filter(({ input }) => input.checked).length;
	const total = boxes.length;
	const step = boxes.find((box) => box.step !== undefined && !box.input.checked)?.step;
	const line =
		step === undefined
			? say('progress.countAll', { done, total })
			: say('progress.count', { done, total, step, steps });
	return { line, done, total };
}

/** Says honestly that some ticks have no place here: items have other words in another language or edition. */
function loadedMessage(ids: readonly string[], boxes: readonly Box[]): string {
	const known = ids.filter((id) => boxes.some((box) => box.id === id)).length;
	const unknown = ids.length - known;
	const more = unknown > 0 ? ` ${say('progress.unknown', { count: unknown })}` : '';
	return say('progress.loaded', { count: known }) + more;
}
