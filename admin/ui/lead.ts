/** Leads to a field of Decap's form, opening the groups and lists that hide it. */
import { defaultLocale } from '../../src/i18n/locales.ts';
import type { Message } from '../gate/messages.ts';

/** Decap names a field's input `title-field-7`, and the box of a group or a list alike. */
const BOX = '[id*="-field-"]';

export function leadTo({ path, locale }: Pick<Message, 'path' | 'locale'>): void {
	const label = labelAt(path, locale);
	if (!label) return;
	// At the top, below Decap's bar: the list of faults may cover what is lower.
	label.style.scrollMarginTop = '6rem';
	label.scrollIntoView({ block: 'start' });
	const target = document.getElementById(label.htmlFor);
	// A group or a list has no focus of its own: its first button has.
	const focusable = target?.matches('div') ? target.querySelector<HTMLElement>('button, input, textarea') : target;
	focusable?.focus({ preventScroll: true });
}

/** The label of a field, or of the nearest field around it that the form shows. */
function labelAt(path: Message['path'], locale: Message['locale']): HTMLLabelElement | undefined {
	let found: HTMLLabelElement | undefined;
	path.forEach((key, place) => {
		if (typeof key === 'number' || (place > 0 && !found)) return;
		const box = found && document.getElementById(found.htmlFor);
		if (box) open(box);
		const previous = path[place - 1];
		// Each item of a list has the field once. The pane of the source language comes first.
		const which = typeof previous === 'number' ? previous : place === 0 && locale !== defaultLocale ? 1 : 0;
		const labels = labelsIn(box ?? document.body, key);
		const next = labels[which] ?? (place === 0 ? labels[0] : undefined);
		if (next && box && !isShown(next)) open(box, next);
		found = next && (isShown(next) || !found) ? next : found;
	});
	return found;
}

/** Labels of that field, right in a box: none of those in the boxes within. */
function labelsIn(box: Element, name: string): HTMLLabelElement[] {
	const parent = box.closest(BOX);
	return [...box.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`)].filter(
		(label) => (label.parentElement?.closest(BOX) ?? null) === parent,
	);
}

/** Opens a group or a list; where some items are closed, it takes closing all first. */
function open(box: Element, hidden?: HTMLElement): void {
	const toggle = box.querySelector<HTMLElement>('[data-testid="expand-button"]');
	const closed = () => (hidden ? !isShown(hidden) : toggle?.getAttribute('aria-label') !== 'Згорнути');
	for (let presses = 0; toggle && closed() && presses < 2; presses++) toggle.click();
}

function isShown(element: HTMLElement): boolean {
	return element.getClientRects().length > 0;
}
