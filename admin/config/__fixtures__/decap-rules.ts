/**
 * How Decap 3.16.3 judges a value before it saves: `validatePresence`, `validatePattern` and `isValid` of its widgets
 * (decap-cms-core/EditorControlPane/Widget, decap-cms-widget-number, -select, -list). The browser tests see the same.
 */
import type { DecapField } from '../decap.ts';

type Values = Readonly<Record<string, unknown>>;

/** Names of fields that Decap would not let through. */
export function refusedByDecap(fields: readonly DecapField[], values: Values): string[] {
	return fields.filter((field) => !accepts(field, values[field.name])).map(({ name }) => name);
}

function accepts(field: DecapField, value: unknown): boolean {
	if (field.widget === 'object') return refusedByDecap(field.fields ?? [], (value ?? {}) as Values).length === 0;
	if (isEmpty(value)) return field.required === false;
	if (field.pattern && typeof value === 'string' && !new RegExp(field.pattern[0]).test(value)) return false;
	if (typeof value === 'number') return fits(value, field);
	if (!Array.isArray(value)) return isChosen(field, value);
	if (!fits(value.length, field)) return false;
	return value.every((item) =>
		field.field
			? accepts(field.field, item)
			: field.fields
				? refusedByDecap(field.fields, item as Values).length === 0
				: isChosen(field, item),
	);
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function fits(count: number, { min, max }: DecapField): boolean {
	return (min === undefined || count >= min) && (max === undefined || count <= max);
}

/** A list of choices offers nothing else. */
function isChosen({ options }: DecapField, value: unknown): boolean {
	return !options || options.some((option) => option.value === value);
}
