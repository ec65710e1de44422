/** What every column and every id of the tables means, as tables. */
import { LOCALES, locales } from '../../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../../schemas/index.ts';
import type { Row } from './rows.ts';
import { tableOf, withChildren, type Column } from './tables.ts';
import { vocabulariesOf, vocabularyName } from './vocabularies.ts';

/** A table that is not of entries. */
export interface PlainTable {
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

const perLocale = (stem: string) => locales.map((locale) => `${stem}_${locale}`);

export function codebookTable(): PlainTable {
	return {
		name: 'codebook',
		columns: [
			...['table', 'column', 'kind', 'required', 'language'],
			...perLocale('label'),
			...perLocale('hint'),
			...['vocabulary', 'refersTo', 'min', 'max'],
		],
		rows: collectionNames.flatMap((collection) =>
			withChildren(tableOf(collection)).flatMap(({ name, columns }) =>
				columns.map((column) => ({ table: name, ...columnRow(collection, column) })),
			),
		),
	};
}

function columnRow(collection: CollectionName, column: Column): Row {
	const { name, locale, info } = column;
	return {
		column: name,
		kind: info.kind,
		required: String(info.required),
		language: locale ? LOCALES[locale].tag : '',
		...Object.fromEntries(locales.map((one) => [`label_${one}`, info.label[one]])),
		...Object.fromEntries(locales.map((one) => [`hint_${one}`, info.hint?.[one] ?? ''])),
		vocabulary: vocabularyName(collection, column) ?? '',
		refersTo: info.to?.join(' | ') ?? '',
		min: String(info.min ?? ''),
		max: String(info.max ?? ''),
	};
}

export function vocabularyTable(): PlainTable {
	return {
		name: 'vocabularies',
		columns: ['vocabulary', 'id', ...perLocale('label'), ...perLocale('note')],
		rows: [...vocabulariesOf(collectionNames)].flatMap(([vocabulary, { ids, terms }]) =>
			ids.map((id) => ({
				vocabulary,
				id,
				...Object.fromEntries(locales.map((locale) => [`label_${locale}`, terms[id]?.[locale] ?? id])),
				...Object.fromEntries(locales.map((locale) => [`note_${locale}`, terms[id]?.note?.[locale] ?? ''])),
			})),
		),
	};
}
