/** Between the fields on the page and a message. What a field asks for stands in the page: see components/forms/Field.astro. */
import type { Rule, Values } from '../../lib/forms/check.ts';
import { fieldKinds, type FieldKind } from '../../lib/forms/fields.ts';
import type { Answer } from '../../lib/forms/message.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FormField {
	readonly rule: Rule;
	readonly label: string;
	/** Around label, hint, controls and what is wrong. */
	readonly box: HTMLElement;
	readonly controls: readonly Control[];
}

export function fieldsOf(form: HTMLFormElement): FormField[] {
	return [...form.querySelectorAll<HTMLElement>('.field')].map((box) => {
		const { name = '', kind = '', max, required } = box.dataset;
		const limit = max === undefined ? {} : { max: Number(max) };
		return {
			box,
			rule: { name, kind: isKind(kind) ? kind : 'line', required: required !== undefined, ...limit },
			label: box.querySelector('[data-label]')?.textContent.trim() ?? name,
			controls: [...box.querySelectorAll<Control>('input, textarea, select')],
		};
	});
}

const isKind = (kind: string): kind is FieldKind => (fieldKinds as readonly string[]).includes(kind);

const ticked = (controls: readonly Control[]) =>
	controls.filter((control): control is HTMLInputElement => control instanceof HTMLInputElement && control.checked);

export function read(fields: readonly FormField[]): Values {
	return Object.fromEntries(
		fields.map(({ rule: { name, kind }, controls }) => {
			const values = ticked(controls).map(({ value }) => value);
			return [name, kind === 'choices' ? values : kind === 'flag' ? (values[0] ?? '') : (controls[0]?.value ?? '')];
		}),
	);
}

export function write(fields: readonly FormField[], values: Values): void {
	for (const { rule, controls } of fields) {
		const given = [values[rule.name] ?? ''].flat();
		for (const control of controls) {
			if (control instanceof HTMLInputElement && control.type === 'checkbox')
				control.checked = given.includes(control.value);
			else control.value = given[0] ?? '';
		}
	}
}

/** @param values of a form as it was opened: what is the same was not written by a person */
export function isEmpty(values: Values, opened: Values): boolean {
	return Object.entries(values).every(([name, value]) => value.length === 0 || value === opened[name]);
}

export function answersOf(fields: readonly FormField[]): Answer[] {
	return fields.map(({ label, controls }) => ({ label, text: textOf(controls) }));
}

function textOf(controls: readonly Control[]): string {
	const [first] = controls;
	if (first instanceof HTMLSelectElement) return first.value && (first.selectedOptions[0]?.text ?? '');
	if (!(first instanceof HTMLInputElement) || first.type !== 'checkbox') return first?.value.trim() ?? '';
	return ticked(controls)
		.map(({ labels }) => `✓ ${labels?.[0]?.textContent.trim() ?? ''}`)
		.join('\n');
}
