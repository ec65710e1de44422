/** The facets: choices stand in the address, counts follow the results. */
import type { Counts, Filters } from '../../lib/search/facets.ts';
import { element } from '../dom.ts';

export const form = element('#search', HTMLFormElement);
const panel = element('.narrow', HTMLDetailsElement);
const boxes = [...panel.querySelectorAll<HTMLInputElement>('input')];

export function chosenFilters(): Filters {
	const chosen = Map.groupBy(
		boxes.filter(({ checked }) => checked),
		({ name }) => name,
	);
	return Object.fromEntries([...chosen].map(([name, own]) => [name, own.map(({ value }) => value)]));
}

/** Takes the choices of an address. @returns whether it had any that the page does not know */
export function takeFilters(address: URLSearchParams): boolean {
	for (const box of boxes) {
		box.checked = address.getAll(box.name).includes(box.value);
		const facet = box.closest('details');
		if (box.checked && facet) facet.open = true;
	}
	const chosen = boxes.filter(({ checked }) => checked).length;
	panel.querySelector('summary .count')?.replaceChildren(chosen > 0 ? String(chosen) : '');
	const names = new Set(boxes.map(({ name }) => name));
	const asked = [...address].filter(([name]) => names.has(name));
	return asked.some(([name, value]) => !boxes.some((box) => box.name === name && box.value === value));
}

export function isOpen(): boolean {
	return panel.open;
}

/** Beside the results there is room for the panel; above them, on a telephone, it waits to be opened. */
export function showPanel(shown: boolean): void {
	if (shown && panel.hidden && matchMedia('(width >= 64rem)').matches) panel.open = true;
	panel.hidden = !shown;
}

/** Values that no result has are hidden, unless they are chosen. */
export function showCounts(counts: Counts): void {
	for (const box of boxes) {
		const count = counts[box.name]?.[box.value] ?? 0;
		const label = box.closest('label');
		label?.querySelector('.count')?.replaceChildren(String(count));
		if (label) label.hidden = count === 0 && !box.checked;
	}
	for (const facet of panel.querySelectorAll('details'))
		facet.hidden = ![...facet.querySelectorAll('label')].some((label) => !label.hidden);
}

/** @param changed when a value was chosen or let go @param opened when counts are wanted */
export function listen(changed: () => void, opened: () => void): void {
	panel.addEventListener('change', changed);
	panel.addEventListener('toggle', ({ target }) => {
		if (target === panel && panel.open) opened();
	});
	element('[data-clear]').addEventListener('click', () => {
		for (const box of boxes) box.checked = false;
		changed();
	});
}
