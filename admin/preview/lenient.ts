/** Fields of an entry that is not finished: what can be read is shown, the rest is left out or blank, never made up. */
import type { ReadFields } from '../../src/lib/content/entry.ts';
import type { Data } from '../../src/lib/content/parse.ts';
import { fieldInfo, typeOf, type FieldInfo, type Shape } from '../../src/schemas/index.ts';
import type { Localised } from '../../src/i18n/locales.ts';

/** @param today a new entry is made and changed on the day it is looked at */
export function lenient(today: string): ReadFields {
	return (collection, data) =>
		({ createdOn: today, updatedOn: today, ...fieldsOf(typeOf(collection).shape, data) }) as ReturnType<ReadFields>;
}

/** Labels of required fields without a value that is fit to show. */
export function missingFields(shape: Shape, data: Data): Localised[] {
	return Object.entries(shape)
		.map(([name, field]) => ({ info: fieldInfo(field), fits: field.safeParse(data[name]).success }))
		.filter(({ info, fits }) => info.required && !fits)
		.map(({ info }) => info.label);
}

function fieldsOf(shape: Shape, data: Data): Record<string, unknown> {
	const fields = Object.entries(shape).map(([name, field]) => {
		const result = field.safeParse(data[name]);
		return [name, result.success ? result.data : blank(fieldInfo(field), data[name])] as const;
	});
	return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** What stands for a value that the schema refuses, or nothing. */
function blank(info: FieldInfo, value: unknown): unknown {
	switch (info.kind) {
		case 'text':
		case 'prose':
		case 'markdown':
			return typeof value === 'string' ? value : info.required ? '' : undefined;
		case 'texts':
			return items(info, value, (item) => typeof item === 'string' && item !== '');
		case 'choices':
			return items(info, value, (item) => info.vocabulary?.ids.includes(String(item)) === true);
		case 'references':
			return items(info, value, (item) => info.pattern?.test(String(item)) === true);
		case 'list':
			return items(info, value, isData)?.flatMap((item) => wholeFields(info.shape ?? {}, item as Data) ?? []);
		case 'group':
			return (isData(value) ? wholeFields(info.shape ?? {}, value) : undefined) ?? (info.required ? {} : undefined);
		case 'number':
			return Number.isFinite(value) ? value : undefined;
		default:
			return undefined;
	}
}

function items(info: FieldInfo, value: unknown, fits: (item: unknown) => boolean): unknown[] | undefined {
	const kept = Array.isArray(value) ? value.filter(fits) : [];
	return kept.length > 0 || info.required ? kept : undefined;
}

/** Facts that a group is about: without its address or kind a source cannot be shown, a sum without its number. */
const FACTS = new Set(['choice', 'choices', 'date', 'day', 'number', 'reference', 'url']);

/** The fields of a group or of an item of a list, if its facts are there. */
function wholeFields(shape: Shape, data: Data): Data | undefined {
	const item = fieldsOf(shape, data);
	const whole = Object.entries(shape).every(([name, field]) => {
		const { required, kind } = fieldInfo(field);
		return !required || !FACTS.has(kind) || item[name] !== undefined;
	});
	return whole ? item : undefined;
}

function isData(value: unknown): value is Data {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
