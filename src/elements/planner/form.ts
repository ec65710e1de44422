/** The form of the questions: radios that say how many practices each answer would leave. */
import type { Answers, QuestionId } from '../../lib/planner/types.ts';
import { make } from '../dom.ts';

type Say = (key: string) => string;

export class QuestionForm {
	readonly #form: HTMLFormElement;
	readonly #radios: readonly HTMLInputElement[];

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.#radios = [...form.querySelectorAll<HTMLInputElement>('[type=radio]')];
		form.hidden = false;
	}

	get answers(): Answers {
		return Object.fromEntries([...new FormData(this.#form)].filter(([, value]) => value !== ''));
	}

	take(answers: Answers): void {
		for (const radio of this.#radios) radio.checked = radio.value === (answers[radio.name as QuestionId] ?? '');
		const oblast = this.#form.querySelector('select');
		if (oblast) oblast.value = answers.oblast ?? '';
	}

	/** @param count practices that fit if this were the answer to this question, and the others stayed */
	showCounts(count: (id: QuestionId, value: string) => number, say: Say): void {
		for (const radio of this.#radios) {
			const number = String(count(radio.name as QuestionId, radio.value));
			const words = make('span', { class: 'visually-hidden' }, `, ${say('planner.count.accessibleLabel')} `);
			radio.closest('label')?.querySelector('.count')?.replaceChildren(words, number);
		}
	}

	/** What has not changed is not said again. */
	say(text: string): void {
		const status = this.#form.querySelector('[role=status]');
		if (status && status.textContent !== text) status.textContent = text;
	}

	focus(): void {
		this.#radios[0]?.focus();
	}

	/** @param changed when another answer is given @param asked when the plan is wanted */
	listen(changed: () => void, asked: () => void): void {
		this.#form.addEventListener('change', changed);
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			asked();
		});
	}
}
