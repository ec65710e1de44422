/** The part of Decap CMS 3.16's configuration that this project uses: https://decapcms.org/docs/configuration-options/ */

export interface DecapField {
	readonly name: string;
	readonly label: string;
	readonly widget: string;
	readonly required?: boolean;
	/** Written in each language (true), or once, in the file of the source language (false). */
	readonly i18n?: boolean;
	readonly hint?: string;
	/** A regular expression over the whole value, and what to say when it does not fit. */
	readonly pattern?: readonly [string, string];
	/** Items of a list or of a choice, units of a number. */
	readonly min?: number;
	readonly max?: number;
	readonly multiple?: boolean;
	readonly options?: readonly { readonly label: string; readonly value: string }[];
	readonly value_type?: 'int' | 'float';
	readonly step?: number;
	readonly default?: string | boolean;
	readonly fields?: readonly DecapField[];
	/** The one field of a list of plain texts. */
	readonly field?: DecapField;
	readonly [option: string]: unknown;
}

export interface DecapCollection {
	readonly name: string;
	readonly label: string;
	readonly fields?: readonly DecapField[];
	readonly folder?: string;
	readonly extension?: string;
	readonly format?: string;
	readonly files?: readonly {
		readonly name: string;
		readonly label: string;
		readonly file: string;
		readonly fields: readonly DecapField[];
		readonly [option: string]: unknown;
	}[];
	readonly [option: string]: unknown;
}

export interface DecapConfig {
	readonly collections: readonly DecapCollection[];
	readonly [option: string]: unknown;
}
