/** The list of steps as the page has it, and the boxes that are put into it. */
import { formatDays } from '../../i18n/dates.ts';
import type { Dates, StepDays } from '../../lib/plan.ts';
import { tickId } from '../../lib/progress.ts';
import { make } from '../dom.ts';
import { locale, say } from './words.ts';

export interface Step {
	readonly item: HTMLElement;
	readonly number: number;
	readonly title: string;
	readonly who: string;
	/** With the words before them, or nothing. */
	readonly outputs: string;
	readonly days: StepDays;
}

/** Spaces that do not break are for lines of the page. */
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export function stepsOf(list: HTMLElement): Step[] {
	return [...list.querySelectorAll<HTMLElement>(':scope > .step')].map((item, index) => {
		const facts = item.querySelectorAll('.step-facts');
		return {
			item,
			number: index + 1,
			title: textOf(item.querySelector('.step-title')),
			who: textOf(facts[0]?.firstElementChild),
			outputs: textOf(facts[1]),
			days: { fromDay: numberIn(facts[0]?.children[1]), days: numberIn(facts[0]?.children[2]) },
		};
	});
}

/** The page says days in words, `з 14-го дня` and `9 днів`, or says nothing. */
function numberIn(element: Element | undefined): number | undefined {
	const [digits] = /\d+/.exec(textOf(element)) ?? [];
	return digits === undefined ? undefined : Number(digits);
}

export interface Box {
	/** What the device remembers it by. */
	readonly id: string;
	readonly input: HTMLInputElement;
	/** Number of its step, where it stands for the whole step. */
	readonly step?: number;
}

/** Makes a box of each item, and one for the step; the words of items become their labels. */
export function addBoxes({ item, number, title }: Step): Box[] {
	const items = [...item.querySelectorAll('.checklist li')].map((line) => {
		const input = make('input', { type: 'checkbox' });
		const id = tickId(number, textOf(line));
		line.replaceChildren(make('label', {}, input, make('span', {}, ...line.childNodes)));
		return { id, input };
	});
	const input = make('input', { type: 'checkbox' });
	item.append(make('label', { class: 'step-done' }, input, say('progress.stepDone', { step: number })));
	return [...items, { id: tickId(number, title), input, step: number }];
}

/** Puts the dates of a step above what the page says of its days. */
export function showDates({ item }: Step, { from, to }: Dates): void {
	const text = formatDays(locale, from, to);
	const shown = item.querySelector('.step-dates');
	if (shown) shown.textContent = text;
	else item.querySelector('.step-title')?.after(make('p', { class: 'step-dates' }, text));
}
