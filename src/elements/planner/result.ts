/** The plan below the questions, with its address, to be sent, copied or printed. */
import { writeAnswers } from '../../lib/planner/address.ts';
import { planFor } from '../../lib/planner/plan.ts';
import type { Answers, PlannerData } from '../../lib/planner/types.ts';
import { viewAnswers, viewPlan } from '../../lib/planner/view.ts';
import { draw, make } from '../dom.ts';
import type { Tool } from '../tool-file.ts';

interface Asked extends Tool<PlannerData> {
	readonly answers: Answers;
}

/** A plan for no answer at all would be advice to nobody. */
export function showPlan(place: HTMLElement, { answers, data, say }: Asked): void {
	place.hidden = Object.keys(answers).length === 0;
	if (place.hidden) {
		place.replaceChildren();
		return;
	}
	const shown = { plan: planFor(answers, data), answers, data, say, origin: location.origin };
	place.replaceChildren(draw(viewAnswers(shown)), ...sharing(answers, say), ...viewPlan(shown).map(draw));
}

function sharing(answers: Answers, say: Asked['say']): HTMLElement[] {
	const address = location.origin + location.pathname + writeAnswers(answers);
	const copied = make('span', { role: 'status' });
	const copy = button(say('planner.copy'), () => {
		const tell = (key: string) => () => {
			copied.textContent = say(key);
		};
		void navigator.clipboard.writeText(address).then(tell('planner.copied'), tell('planner.notCopied'));
	});
	const print = button(say('planner.print'), () => {
		globalThis.print();
	});
	// Browsers give the clipboard to safe addresses only.
	const tools = isSecureContext ? [copy, print, copied] : [print];
	return [
		make('p', { class: 'small' }, `${say('planner.address')} `, make('a', { href: address }, address)),
		make('p', { class: 'plan-tools no-print' }, ...tools),
	];
}

function button(name: string, act: () => void): HTMLButtonElement {
	const made = make('button', { type: 'button', class: 'button quiet' }, name);
	made.addEventListener('click', act);
	return made;
}
