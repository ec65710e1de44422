/** The files under `/api/v1/`: what programs ask for. Addresses are promises; a change of what they mean is a `/v2/`. */
import { locales, type Locale, type Localised } from '../../i18n/locales.ts';
import { typeOf, type CollectionName } from '../../schemas/index.ts';
import { citationOf } from '../citations.ts';
import type { AnyEntry, Site } from '../site.ts';
import { licence, type Dataset } from './dataset.ts';
import type { Item } from './item.ts';
import { itemSchemaOf } from './item-schema.ts';
import { openApi } from './openapi.ts';
import { vocabulariesOf } from './vocabularies.ts';

export const API = '/api/v1/';

/** What a release needs besides the content. */
export interface Surroundings {
	/** The site in each language. */
	readonly sites: readonly Site[];
	readonly origin: URL;
	/** Whole address of a path of the site. */
	readonly address: (path: string) => string;
}

/** Texts by their names under `/api/v1/`. */
export function apiFiles(dataset: Dataset, { sites, origin, address }: Surroundings): Map<string, string> {
	const { collections } = dataset;
	const names = [...collections.keys()];
	const entries = [...collections].flatMap(([name, items]) =>
		items.map((item) => [`${name}/${item.id}.json`, json(item)] as const),
	);
	return new Map([
		['index.json', json(indexOf(dataset, address))],
		['openapi.json', json(openApi(names, address(API)))],
		['vocabularies.json', json({ ...headOf(dataset), vocabularies: plainVocabularies(names) })],
		...[...collections].map(
			([name, items]) => [`${name}.json`, json(collectionOf(dataset, name, items, address))] as const,
		),
		...names.map((name) => [`schema/${name}.json`, json(itemSchemaOf(name))] as const),
		...entries,
		...sites.flatMap((site) => names.flatMap((name) => citationFiles(site, name, origin))),
	]);
}

const json = (value: object) => `${JSON.stringify(value)}\n`;

const headOf = ({ version, updatedOn }: Dataset) => ({ version, updatedOn, licence });

function collectionOf(
	dataset: Dataset,
	name: CollectionName,
	items: readonly Item[],
	address: Surroundings['address'],
) {
	const schema = address(`${API}schema/${name}.json`);
	return { collection: name, ...headOf(dataset), schema, count: items.length, items };
}

function indexOf(dataset: Dataset, address: Surroundings['address']): object {
	const at = (path: string) => address(`${API}${path}`);
	return {
		...headOf(dataset),
		openapi: at('openapi.json'),
		vocabularies: at('vocabularies.json'),
		datapackage: address('/data/datapackage.json'),
		collections: [...dataset.collections].map(([name, items]) => ({
			name,
			label: typeOf(name).many,
			count: items.length,
			items: at(`${name}.json`),
			schema: at(`schema/${name}.json`),
			citations: Object.fromEntries(locales.map((locale) => [locale, at(citationPath(name, locale, 'json'))])),
		})),
	};
}

function plainVocabularies(names: readonly CollectionName[]) {
	const entries = [...vocabulariesOf(names)].map(([name, { label, ids, terms }]) => {
		const known = ids.map((id) => [
			id,
			{ ...plain(terms[id] ?? label), ...(terms[id]?.note && { note: plain(terms[id].note) }) },
		]);
		return [name, { label: plain(label), terms: Object.fromEntries(known) as object }] as const;
	});
	return Object.fromEntries(entries);
}

const plain = (words: Localised) => Object.fromEntries(locales.map((locale) => [locale, words[locale]]));

export const citationPath = (name: CollectionName, locale: Locale, end: 'bib' | 'json') =>
	`citations/${name}.${locale}.${end}`;

/** In each language the entries that have words in it. */
function citationFiles(site: Site, name: CollectionName, origin: URL): [string, string][] {
	const entries = (site.of<CollectionName>(name) as readonly AnyEntry[]).filter(({ lang }) => lang === site.locale);
	const citations = entries.map((entry) => citationOf(site, entry, origin));
	return [
		[citationPath(name, site.locale, 'bib'), citations.map(({ bibtex }) => bibtex).join('\n')],
		[citationPath(name, site.locale, 'json'), json(citations.map(({ csl }) => csl))],
	];
}
