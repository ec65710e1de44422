/** What stands above the steps while one works with them. */
import { make } from '../dom.ts';
import { isDay } from '../../lib/plan.ts';
import { say } from './words.ts';

/** What the reader can ask for, in the order of the buttons. */
const ACTIONS = ['calendar', 'print', 'save', 'load', 'reset'] as const;

export type Actions = Readonly<Record<(typeof ACTIONS)[number], () => void>>;

export interface Shown {
	readonly line: string;
	readonly done: number;
	readonly total: number;
	readonly started: string;
	/** Whether the plan ends in time. */
	readonly verdict: string;
	/** What went well or wrong just now. */
	readonly message: string;
}

export interface Panel {
	readonly section: HTMLElement;
	show: (shown: Shown) => void;
}

/** @param begin what to do with another first day */
export function makePanel(actions: Actions, begin: (day: string) => void): Panel {
	const line = make('span', { class: 'plan-line' });
	const message = make('span');
	const bar = make('progress', { 'aria-label': say('progress.bar.accessibleLabel') });
	const day = make('input', { type: 'date', required: '' });
	const verdict = make('p', { 'aria-live': 'polite' });
	const section = make(
		'section',
		{ class: 'plan', 'aria-label': say('progress.panel.accessibleLabel'), tabindex: '-1' },
		make('p', { role: 'status' }, line, message),
		bar,
		make('p', {}, make('label', {}, say('progress.firstDay'), day)),
		verdict,
		make(
			'p',
			{ class: 'plan-actions no-print' },
			...ACTIONS.map((name) => button(say(`progress.${name}`), actions[name])),
		),
		make('p', { class: 'small no-print' }, say('progress.here')),
	);
	// Half a date says nothing yet; the reader may be typing its year.
	day.addEventListener('change', () => {
		if (isDay(day.value)) begin(day.value);
	});
	return {
		section,
		show: (shown) => {
			write(line, shown.line);
			write(message, shown.message);
			write(verdict, shown.verdict);
			bar.max = shown.total;
			bar.value = shown.done;
			if (day.value !== shown.started) day.value = shown.started;
		},
	};
}

function button(name: string, act: () => void): HTMLButtonElement {
	const made = make('button', { type: 'button' }, name);
	made.addEventListener('click', act);
	return made;
}

/** What has not changed is not said again. */
function write(place: HTMLElement, text: string): void {
	if (place.textContent !== text) place.textContent = text;
}
