/** A field of a schema as a field of the editors' form. Everything an editor sees of it comes from the schema. */
import { fieldInfo, ITEM, type FieldInfo, type FieldKind, type Shape } from '../../src/schemas/index.ts';
import type { DecapField } from './decap.ts';
import { WIDGETS } from './names.ts';

/** Where a field stands. */
interface Place {
	/** In a group that may be left out: nothing is asked for by the form itself, and a default would begin the group. */
	readonly optionalGroup: boolean;
	/** Inside a list: no defaults, or every new entry would begin with an item. */
	readonly inList: boolean;
}

/** Days that are today for a new entry. */
const BEGIN_TODAY: ReadonlySet<string> = new Set(['createdOn', 'updatedOn']);

const TOP: Place = { optionalGroup: false, inList: false };

/** @throws when a field of the shape has no label */
export function decapFields(shape: Shape, place: Place = TOP): DecapField[] {
	return Object.entries(shape).map(([name, field]) => decapField(name, fieldInfo(field), place));
}

export function decapField(name: string, info: FieldInfo, place: Place = TOP): DecapField {
	const { widget, ...options } = byKind[info.kind](info, place);
	const isToday = place === TOP && BEGIN_TODAY.has(name);
	// What is said of references tells how to write them in a file; here they are chosen by title.
	const hint = info.kind.startsWith('reference') ? undefined : info.hint?.uk;
	return {
		name,
		label: info.label.uk,
		widget,
		required: info.required && !place.optionalGroup,
		i18n: info.translated,
		...(hint !== undefined && { hint }),
		...options,
		...(isToday && { default: '{{now}}' }),
	};
}

type Options = Omit<Partial<DecapField>, 'name' | 'label'> & { readonly widget: string };

const byKind: Readonly<Record<FieldKind, (info: FieldInfo, place: Place) => Options>> = {
	text: (info) => ({ widget: WIDGETS.line, ...limits(info), ...lengthPattern(info) }),
	prose: (info) => ({ widget: WIDGETS.paragraph, ...limits(info), ...lengthPattern(info) }),
	markdown: (info) => ({ widget: WIDGETS.markdown, ...limits(info), ...lengthPattern(info) }),
	texts: (info) => ({
		widget: 'list',
		...listOptions(info),
		field: { name: 'item', label: info.label.uk, widget: 'string', i18n: true, ...lengthPattern(ITEM) },
	}),
	choice: (info) => ({ widget: 'select', options: optionsOf(info) }),
	choices: (info) => ({ widget: 'select', multiple: true, ...counts(info), options: optionsOf(info) }),
	reference: (info) => ({ widget: WIDGETS.reference, collections: info.to ?? [] }),
	references: (info) => ({ widget: WIDGETS.reference, multiple: true, ...counts(info), collections: info.to ?? [] }),
	day: () => ({
		widget: 'datetime',
		format: 'YYYY-MM-DD',
		date_format: 'DD.MM.YYYY',
		time_format: false,
	}),
	date: (info) => ({
		widget: 'string',
		pattern: [trimmed(info.pattern?.source ?? ''), 'рік, рік-місяць або рік-місяць-день: 2025, 2025-03, 2025-03-14'],
	}),
	url: () => ({
		widget: 'string',
		pattern: ['^\\s*[hH][tT][tT][pP][sS]?:', 'повна адреса, що починається з https://'],
	}),
	path: () => ({ widget: 'image', choose_url: false }),
	email: () => ({ widget: 'string', pattern: ['^\\s*\\S+@\\S+\\s*$', 'адреса електронної пошти: name@example.org'] }),
	number: (info) => ({
		widget: 'number',
		value_type: info.fraction ? 'float' : 'int',
		...limits(info),
		...(info.fraction && { step: 0.01 }),
	}),
	flag: (info, { inList, optionalGroup }) => ({
		widget: 'boolean',
		...(info.required && !inList && !optionalGroup && { default: false }),
	}),
	group: (info, place) => ({
		widget: 'object',
		collapsed: !info.required,
		fields: decapFields(info.shape ?? {}, { ...place, optionalGroup: place.optionalGroup || !info.required }),
	}),
	list: (info) => ({
		widget: 'list',
		...listOptions(info),
		fields: decapFields(info.shape ?? {}, { optionalGroup: false, inList: true }),
	}),
};

function limits({ min, max }: FieldInfo): Pick<DecapField, 'min' | 'max'> {
	return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Decap counts the values of a choice even where none need be given: there the gate counts them. */
function counts(info: FieldInfo): Pick<DecapField, 'min' | 'max'> {
	const { min: _, ...upper } = info;
	return limits(info.required ? info : upper);
}

function listOptions(info: FieldInfo): Partial<DecapField> {
	return {
		collapsed: true,
		minimize_collapsed: !info.required,
		label_singular: info.label.uk.toLowerCase(),
		...limits(info),
		...(info.shape && { summary: summaryOf(info.shape) }),
	};
}

/** A closed item of a list shows its first field. */
function summaryOf(shape: Shape): string {
	const [first = ''] = Object.keys(shape);
	return `{{fields.${first}}}`;
}

function optionsOf({ vocabulary }: FieldInfo): DecapField['options'] {
	return vocabulary?.ids.map((value) => ({ label: vocabulary.terms[value]?.uk ?? value, value })) ?? [];
}

/** Limits of a text, and its own form. Spaces around are cut off before it is saved, so they do not count. */
function lengthPattern(info: Pick<FieldInfo, 'min' | 'max' | 'pattern' | 'hint'>): Pick<DecapField, 'pattern'> {
	if (info.pattern) return { pattern: [trimmed(info.pattern.source), info.hint?.uk ?? 'інакший запис'] };
	const { min = 1, max } = info;
	if (min <= 1 && max === undefined) return {};
	return { pattern: [trimmed(`[\\s\\S]{${String(min)},${max === undefined ? '' : String(max)}}`), sizeText(min, max)] };
}

/** The same expression for what is left when the spaces around are gone. */
function trimmed(source: string): string {
	return `^\\s*(?!\\s)(?:${source.replace(/^\^|\$$/g, '')})(?<!\\s)\\s*$`;
}

function sizeText(min: number, max: number | undefined): string {
	if (max === undefined) return `щонайменше ${String(min)} знаків`;
	return min <= 1 ? `не більше ${String(max)} знаків` : `від ${String(min)} до ${String(max)} знаків`;
}
