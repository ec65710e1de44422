/** datapackage.json: what the files are, column by column. https://datapackage.org/standard/data-package/ */
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { getT } from '../../i18n/index.ts';
import { typeOf, type CollectionName, type FieldInfo } from '../../schemas/index.ts';
import { SEPARATOR } from './cells.ts';
import { licence, sha256, type Dataset } from './dataset.ts';
import { bytesOf, type DataFile } from './files.ts';
import type { Column, Table } from './tables.ts';
import { vocabularyName } from './vocabularies.ts';

const MEDIA_TYPES = { csv: 'text/csv', jsonl: 'application/jsonl' } as const;

/** @param home address of the page about the data, whole @param files tables and lines only */
export function packageOf({ version, updatedOn }: Dataset, files: readonly DataFile[], home: string): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'viche',
		...inEach('title', (locale) => getT(locale)('site.name')),
		...inEach('description', (locale) => getT(locale)('data.about')),
		homepage: home,
		version,
		...(updatedOn && { created: `${updatedOn}T00:00:00Z` }),
		licenses: [licence],
		resources: files.map(resourceOf),
	};
}

/** One text a language: the standard knows one, in the site's first language. */
function inEach(name: string, textIn: (locale: Locale) => string | undefined): Record<string, string> {
	const texts = locales.map(
		(locale) => [locale === defaultLocale ? name : `${name}_${locale}`, textIn(locale)] as const,
	);
	return Object.fromEntries(texts.flatMap(([key, text]) => (text ? [[key, text]] : [])));
}

function resourceOf({ name, format, data, rows, collection, table }: DataFile): object {
	const [stem = name] = name.split('.');
	return {
		name: format === 'csv' ? stem : `${stem}-${format}`,
		...(collection && inEach('title', (locale) => typeOf(collection).many[locale])),
		path: name,
		format,
		mediatype: format === 'csv' || format === 'jsonl' ? MEDIA_TYPES[format] : undefined,
		encoding: 'utf-8',
		bytes: bytesOf(data),
		hash: `sha256:${sha256(data)}`,
		rows,
		...(collection && table && { type: 'table', schema: tableSchema(collection, table) }),
	};
}

function tableSchema(collection: CollectionName, { keys, columns, path }: Table): object {
	const ofKeys = keys.map((name) => ({
		name,
		type: name === 'id' ? 'string' : 'integer',
		constraints: { required: true },
	}));
	const references = columns.filter(({ info }) => info.kind === 'reference');
	const parent = path.length > 0 ? [{ fields: ['id'], reference: { resource: collection, fields: ['id'] } }] : [];
	return {
		fields: [...ofKeys, ...columns.map((column) => fieldOf(collection, column))],
		primaryKey: keys.length > 0 ? keys : ['id'],
		missingValues: [''],
		foreignKeys: [
			...parent,
			...references.map(({ name, info }) => ({
				fields: [name],
				reference: { resource: info.to?.[0], fields: ['id'] },
			})),
		],
	};
}

function fieldOf(collection: CollectionName, column: Column): object {
	const { name, locale, path, info } = column;
	const vocabulary = vocabularyName(collection, column);
	return {
		name,
		...typeIn(info),
		...inEach('title', (one) => info.label[one]),
		...inEach('description', (one) => info.hint?.[one]),
		...(vocabulary && { vocabulary }),
		constraints: {
			// A column of a group or a language may be empty in a row that has none of it.
			...(info.required && !locale && path.length === 1 && { required: true }),
			...(info.kind === 'choice' && { enum: info.vocabulary?.ids }),
			...(info.kind === 'number' && { minimum: info.min, maximum: info.max }),
			...(info.kind === 'date' && { pattern: info.pattern?.source }),
		},
	};
}

/** Types of Table Schema. */
function typeIn({ kind, fraction }: FieldInfo): object {
	switch (kind) {
		case 'number':
			return { type: fraction ? 'number' : 'integer' };
		case 'flag':
			return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
		case 'day':
			return { type: 'date' };
		case 'texts':
		case 'choices':
		case 'references':
			return { type: 'list', delimiter: SEPARATOR, itemType: 'string' };
		case 'email':
			return { type: 'string', format: 'email' };
		default:
			return { type: 'string' };
	}
}
