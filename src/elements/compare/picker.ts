/** Boxes to choose with: those of one type fold together, and the fifth cannot be chosen. */
import { MOST } from '../../lib/compare/address.ts';
import { kinds, type CompareData, type Kind } from '../../lib/compare/types.ts';
import { make } from '../dom.ts';
import type { Tool } from '../tool-file.ts';

interface Picker {
	/** @param keys what is chosen, in the order of the columns */
	show: (keys: readonly string[]) => void;
	focus: () => void;
}

/** @param changed with what is chosen now */
export function makePicker(
	form: HTMLFormElement,
	{ data, say }: Tool<CompareData>,
	changed: (keys: readonly string[]) => void,
): Picker {
	const status = make('p', { role: 'status' });
	const folds = kinds.map((kind) => foldOf(kind, data));
	const boxes = folds.flatMap((fold) => [...fold.querySelectorAll('input')]);
	let chosen: readonly string[] = [];
	form.append(make('h2', {}, say('compare.pick')), make('p', { class: 'muted' }, say('compare.pickAbout')), status);
	form.append(...folds);
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.addEventListener('change', ({ target }) => {
		const box = boxes.find((one) => one === target);
		if (box) changed(box.checked ? [...chosen, box.value] : chosen.filter((key) => key !== box.value));
	});
	return {
		show: (keys) => {
			chosen = keys;
			for (const box of boxes) {
				box.checked = keys.includes(box.value);
				box.disabled = !box.checked && keys.length >= MOST;
			}
			const text = keys.length > 0 ? say('compare.chosen', { count: keys.length }) : say('compare.nothing');
			if (status.textContent !== text) status.textContent = text;
		},
		focus: () => {
			folds[0]?.querySelector('summary')?.focus();
		},
	};
}

function foldOf(kind: Kind, { kinds: { [kind]: type }, entries }: CompareData): HTMLDetailsElement {
	const labels = entries
		.filter((entry) => entry.kind === kind)
		.map(({ key, title, lang }) =>
			make('label', {}, make('input', { type: 'checkbox', value: key }), make('span', { lang }, title)),
		);
	return make('details', {}, make('summary', {}, type.label), ...labels);
}
