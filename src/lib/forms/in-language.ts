/** A form in the words of one language: for its page and its blank documents. */
import type { Translate } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { forms, type FormId } from './declared.ts';
import type { Field, FieldKind } from './fields.ts';

export interface Option {
	readonly value: string;
	readonly label: string;
}

export interface FieldIn {
	readonly name: string;
	readonly kind: FieldKind;
	readonly label: string;
	readonly hint: string | undefined;
	readonly required: boolean;
	readonly max: number | undefined;
	readonly options: readonly Option[];
	readonly autocomplete: string | undefined;
}

export interface FormIn {
	readonly id: FormId;
	readonly path: readonly string[];
	readonly title: string;
	readonly about: string;
	readonly fields: readonly FieldIn[];
}

export function formIn(locale: Locale, t: Translate, id: FormId): FormIn {
	const { path, title, about, fields } = forms[id];
	return { id, path, title: t(title), about: t(about), fields: fields.map((field) => fieldIn(locale, t, field)) };
}

function fieldIn(locale: Locale, t: Translate, field: Field): FieldIn {
	const { name, kind, label, hint, required = false, max, options = [], autocomplete } = field;
	return {
		name,
		kind,
		label: t(label),
		hint: hint && t(hint),
		required,
		max,
		autocomplete,
		options: options.flatMap(({ ids, terms }) =>
			ids.map((value) => ({ value, label: terms[value]?.[locale] ?? value })),
		),
	};
}
