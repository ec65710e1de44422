/** What a field of a form is. Page, check, letter and blank document are made from the same declaration. */
import type { StringKey } from '../../i18n/index.ts';
import type { Vocabulary } from '../../schemas/vocabularies/index.ts';

/** How a person fills a field in: a line, some paragraphs, one value of a list, several values, one tick. */
export const fieldKinds = ['line', 'prose', 'email', 'url', 'day', 'choice', 'choices', 'flag'] as const;

export type FieldKind = (typeof fieldKinds)[number];

export interface Field {
	/** Name in the message: a promise to receivers. */
	readonly name: string;
	readonly kind: FieldKind;
	readonly label: StringKey;
	readonly hint?: StringKey;
	readonly required?: true;
	/** Characters (UTF-16 units, as browsers count). */
	readonly max?: number;
	/** Values of `choice` and `choices`, of one list after another. */
	readonly options?: readonly Vocabulary[];
	/** Token of the HTML attribute, where the browser may know the answer. */
	readonly autocomplete?: 'email' | 'name';
}

type Given = Omit<Field, 'name' | 'kind' | 'label'>;

const make =
	(kind: FieldKind, limit?: number) =>
	(name: string, label: StringKey, given: Given = {}): Field => ({
		name,
		kind,
		label,
		...(limit !== undefined && { max: limit }),
		...given,
	});

/** Longest answers: a line of a letter, an address, some pages of text. */
export const LIMITS = { line: 160, address: 300, prose: 5000 } as const;

export const line = make('line', LIMITS.line);
export const prose = make('prose', LIMITS.prose);
export const email = make('email', LIMITS.line);
export const url = make('url', LIMITS.address);
export const day = make('day');
export const choice = make('choice');
export const choices = make('choices');
export const flag = make('flag');
