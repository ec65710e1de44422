/** What is wrong with an answer, beside it, and how long it is. */
import { make } from '../dom.ts';
import type { Fault } from '../../lib/forms/check.ts';
import type { FormField } from './fields.ts';
import { say } from './words.ts';

/** Share of the limit from which its reader wants to know. */
const NEAR = 0.8;

/** Shows faults, takes away those that are mended, and goes to the first. */
export function showFaults(fields: readonly FormField[], faults: readonly Fault[]): void {
	for (const field of fields)
		show(
			field,
			faults.find(({ name }) => name === field.rule.name),
		);
	const first = fields.find(({ rule }) => rule.name === faults[0]?.name);
	first?.controls[0]?.focus();
}

function show({ box, controls }: FormField, fault: Fault | undefined): void {
	const id = `${box.id}-fault`;
	document.getElementById(id)?.remove();
	for (const control of controls) describe(control, id, fault !== undefined);
	if (fault) box.append(make('p', { id, class: 'field-fault' }, say(fault.fault, fault.params)));
}

function describe(control: HTMLElement, id: string, wrong: boolean): void {
	const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '' && one !== id);
	const all = wrong ? [...others, id] : others;
	if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
	else control.removeAttribute('aria-describedby');
	if (wrong) control.setAttribute('aria-invalid', 'true');
	else control.removeAttribute('aria-invalid');
}

/** Says how long an answer is when it comes near its limit; aloud when it is over. */
export function showLength({ box, rule, controls }: FormField): void {
	const length = controls[0]?.value.length ?? 0;
	const { max = Infinity, kind } = rule;
	if (kind !== 'prose') return;
	const line = box.querySelector('.field-count') ?? box.appendChild(make('p', { class: 'field-count' }));
	const over = length > max;
	line.textContent = length > max * NEAR ? say('count', { length, max }) : '';
	line.ariaLive = over ? 'polite' : 'off';
	line.classList.toggle('field-fault', over);
}
