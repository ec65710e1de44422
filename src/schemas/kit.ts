/**
 * The field kit. A field is declared once, with its label, hint, limits and whether it is translated;
 * the Zod schema, the check's messages, JSON Schema, codebook, scaffold and CMS form are derived.
 */
import * as z from 'zod';
import type { Localised } from '../i18n/locales.ts';
import type { CollectionName } from './names.ts';
import type { Vocabulary } from './vocabularies/define.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;

/** What a field is to a person: the widget in the CMS, the column in an export, the row in the codebook. */
export type FieldKind =
	| 'text'
	| 'prose'
	| 'markdown'
	| 'texts'
	| 'choice'
	| 'choices'
	| 'reference'
	| 'references'
	| 'day'
	| 'date'
	| 'url'
	| 'path'
	| 'email'
	| 'number'
	| 'flag'
	| 'group'
	| 'list';

/** Everything about a field that a Zod type does not say. */
export interface FieldInfo {
	readonly kind: FieldKind;
	readonly label: Localised;
	readonly hint?: Localised;
	readonly required: boolean;
	/** Written anew in each language (true), or once, in the file of the source language (false). */
	readonly translated: boolean;
	/** Characters for text, items for lists, units for numbers. */
	readonly min?: number;
	readonly max?: number;
	readonly pattern?: RegExp;
	/** A number that need not be whole. */
	readonly fraction?: boolean;
	readonly vocabulary?: Vocabulary;
	/** Collections a reference may point to. */
	readonly to?: readonly CollectionName[];
	/** Fields of a group, or of each item of a list. */
	readonly shape?: Shape;
}

interface Options {
	readonly hint?: Localised;
	readonly min?: number;
	readonly max?: number;
	readonly translated?: boolean;
	readonly pattern?: RegExp;
}

const registry = new WeakMap<z.core.$ZodType, FieldInfo>();

function declare<T extends z.ZodType>(schema: T, info: Omit<FieldInfo, 'required'> & { required?: boolean }): T {
	registry.set(schema, { required: true, ...info });
	return schema;
}

/** What is known of a schema, if it is a field. */
export function findFieldInfo(schema: z.core.$ZodType): FieldInfo | undefined {
	return registry.get(schema);
}

/** @throws when a schema was not made by this kit: such a field has no label, and editors would see none. */
export function fieldInfo(schema: z.ZodType): FieldInfo {
	const info = findFieldInfo(schema);
	if (!info) throw new Error('A field without a label: declare it with src/schemas/kit.ts.');
	return info;
}

/** Turns a field into one that may be left out. */
export function optional<T extends z.ZodType>(field: T): z.ZodOptional<T> {
	return declare(field.optional(), { ...fieldInfo(field), required: false });
}

/** Reading this one line is enough to know what the field says: a label and limits in characters. */
function limitedString(options: Options): z.ZodString {
	let schema = z.string().min(options.min ?? 1);
	if (options.max !== undefined) schema = schema.max(options.max);
	return options.pattern ? schema.regex(options.pattern) : schema;
}

function stringField(kind: FieldKind, label: Localised, options: Options, translated: boolean): z.ZodString {
	return declare(limitedString(options), { translated, ...options, kind, label });
}

/** One line of text. */
export const text = (label: Localised, options: Options = {}) => stringField('text', label, options, true);

/** A paragraph without marks. */
export const prose = (label: Localised, options: Options = {}) => stringField('prose', label, options, true);

/** Several paragraphs, lists and links in Markdown. */
export const markdown = (label: Localised, options: Options = {}) => stringField('markdown', label, options, true);

/** Characters of one text in a list of texts. */
export const ITEM = { min: 2, max: 400 } as const;

/** A list of short texts; limits count items. */
export function texts(label: Localised, options: Options = {}) {
	const { min = 1, max = 12 } = options;
	const schema = z.array(z.string().min(ITEM.min).max(ITEM.max)).min(min).max(max);
	return declare(schema, { translated: true, ...options, min, max, kind: 'texts', label });
}

/** One value of a vocabulary. */
export function choice<const Id extends string>(label: Localised, vocabulary: Vocabulary<Id>, options: Options = {}) {
	return declare(z.enum(vocabulary.ids), { translated: false, ...options, kind: 'choice', label, vocabulary });
}

/** Several values of a vocabulary, each once; the first is the main one. */
export function choices<const Id extends string>(label: Localised, vocabulary: Vocabulary<Id>, options: Options = {}) {
	const { min = 1, max = vocabulary.ids.length } = options;
	const schema = z.array(z.enum(vocabulary.ids)).min(min).max(max);
	return declare(schema, { translated: false, ...options, min, max, kind: 'choices', label, vocabulary });
}

/** Ids are Latin kebab-case: the file's name and the last part of the address. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of an entry of one collection. */
export function reference(label: Localised, to: CollectionName, options: Options = {}) {
	return declare(z.string().regex(ID_PATTERN), {
		translated: false,
		...options,
		kind: 'reference',
		label,
		to: [to],
		pattern: ID_PATTERN,
	});
}

/** Ids of entries: bare for one collection, `collection/id` where several are allowed. */
export function references(label: Localised, to: CollectionName | readonly CollectionName[], options: Options = {}) {
	const targets = typeof to === 'string' ? [to] : to;
	const { min = 1, max = 24 } = options;
	const pattern = targets.length === 1 ? ID_PATTERN : /^[a-z]+\/[a-z][a-z0-9-]*$/;
	const schema = z.array(z.string().regex(pattern)).min(min).max(max);
	return declare(schema, { translated: false, ...options, min, max, kind: 'references', label, to: targets, pattern });
}

/** A calendar day, `YYYY-MM-DD`; a YAML date is taken as well and gives the same string. */
export function day(label: Localised, options: Options = {}) {
	const schema = z.preprocess(
		(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
		z.iso.date(),
	);
	return declare(schema, { translated: false, ...options, kind: 'day', label });
}

/** A date as exact as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function date(label: Localised, options: Options = {}) {
	const pattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
	const schema = z.preprocess(
		(value) =>
			typeof value === 'number' ? String(value) : value instanceof Date ? value.toISOString().slice(0, 10) : value,
		z
			.string()
			.regex(pattern)
			.refine((value) => value.length < 10 || z.iso.date().safeParse(value).success),
	);
	return declare(schema, { translated: false, ...options, kind: 'date', label, pattern });
}

/** An http(s) address. */
export function url(label: Localised, options: Options = {}) {
	return declare(z.url({ protocol: /^https?$/ }), { translated: false, ...options, kind: 'url', label });
}

/** Latin file names without steps up: `/media/name.jpg`, `/media/2026/name.jpg`. */
export const MEDIA_PATTERN = /^\/media(\/[a-z0-9][a-z0-9-]*)*\/[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

/** A file under content/media, written from the root of content: `/media/name.jpg`. */
export function mediaPath(label: Localised, options: Options = {}) {
	return declare(z.string().regex(MEDIA_PATTERN), {
		translated: false,
		...options,
		kind: 'path',
		label,
		pattern: MEDIA_PATTERN,
	});
}

export function email(label: Localised, options: Options = {}) {
	return declare(z.email(), { translated: false, ...options, kind: 'email', label });
}

/** A number; whole unless `fraction`. */
export function number(label: Localised, options: Options & { fraction?: boolean } = {}) {
	const { min = 0, max = 1e12, fraction = false, ...rest } = options;
	const schema = (fraction ? z.number() : z.int()).min(min).max(max);
	return declare(schema, { translated: false, ...rest, min, max, fraction, kind: 'number', label });
}

export function flag(label: Localised, options: Options = {}) {
	return declare(z.boolean(), { translated: false, ...options, kind: 'flag', label });
}

/** Named fields kept together. Its words are translated, its facts are not repeated. */
export function group<S extends Shape>(label: Localised, shape: S, options: Options = {}) {
	return declare(z.strictObject(shape), { ...options, kind: 'group', label, shape, translated: hasWords(shape) });
}

/** Repeated groups. With words in it, the list is whole in each language and its facts must agree. */
export function list<S extends Shape>(label: Localised, shape: S, options: Options = {}) {
	const { min = 1, max = 40 } = options;
	const schema = z.array(z.strictObject(shape)).min(min).max(max);
	return declare(schema, { ...options, min, max, kind: 'list', label, shape, translated: hasWords(shape) });
}

function hasWords(shape: Shape): boolean {
	return Object.values(shape).some((field) => fieldInfo(field).translated);
}

/** Keeps the fields of a shape that pass the test, in their order. */
export function pickFields(shape: Shape, keep: (info: FieldInfo, name: string) => boolean): Shape {
	return Object.fromEntries(Object.entries(shape).filter(([name, field]) => keep(fieldInfo(field), name)));
}

/** The schema of a translation: the words only; a group keeps only its own words. */
export function wordsOf(shape: Shape): Shape {
	const words = Object.entries(pickFields(shape, (info) => info.translated));
	return Object.fromEntries(words.map(([name, field]) => [name, wordsOfField(field)]));
}

function wordsOfField(field: z.ZodType): z.ZodType {
	const info = fieldInfo(field);
	if (info.kind !== 'group' || !info.shape) return field;
	const words = group(info.label, wordsOf(info.shape));
	return info.required ? words : optional(words);
}
