import type checkTexts from '../../i18n/check.uk.json';

/** Name of a rule: permanent, and the key of its text in src/i18n/check.*.json. */
export type RuleId = keyof typeof checkTexts;

/** One fault, at one place. What it means is said in the reader's language by describe.ts. */
export interface Finding {
	readonly rule: RuleId;
	/** Path from the content folder. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	readonly column: number;
	/** The field, where there is one: `['steps', 0, 'title']`; `['body']` for the text below the fields. */
	readonly path?: readonly (string | number)[];
	/** Values put into the rule's text; a value in two languages is picked by the reader's. */
	readonly params: Readonly<Record<string, string | number | Readonly<Record<'uk' | 'en', string>>>>;
}
