/** What the page about open data says of each type: its files with their weight, and where else to find it. */
import { formatWeight } from '../../i18n/index.ts';
import { collectionNames, typeOf, type CollectionName } from '../../schemas/index.ts';
import { withBase } from '../addresses.ts';
import { feedLinks } from '../feed.ts';
import { feedNames } from '../page.ts';
import type { Site } from '../site.ts';
import { API, citationPath } from './api.ts';
import { bytesOf, type DataFile } from './files.ts';
import { DATA, listFile, listPath, type Release } from './release.ts';

export interface FileLink {
	readonly text: string;
	readonly href: string;
	/** Rows and weight, where they are known. */
	readonly about?: string;
}

export interface Shelf {
	readonly label: string;
	readonly count: number;
	/** The whole type in each format, then what explains it. */
	readonly files: readonly FileLink[];
	/** Tables of the lists in its entries. */
	readonly lists: readonly FileLink[];
	readonly feeds: readonly FileLink[];
}

export function shelvesOf(site: Site, { dataset, files, api }: Release): Shelf[] {
	return collectionNames.map((name) => {
		const own = [...files.values()].filter(({ collection }) => collection === name);
		const [main, ...lists] = own.filter(({ table }) => table);
		const lines = own.filter(({ format }) => format === 'jsonl');
		const whole = [
			...[main].flatMap((file) => (file ? [{ text: 'CSV', file }] : [])),
			...lines.map((file) => ({ text: 'JSON Lines', file })),
		].map(({ text, file }) => ({ text, href: dataHref(site, file.name), about: weight(site, file) }));
		const json = { text: 'JSON', href: withBase(listPath(name), site.base), about: weight(site, listFile(api, name)) };
		return {
			label: typeOf(name).many[site.locale],
			count: dataset.collections.get(name)?.length ?? 0,
			files: [...whole, json, ...explanations(site, name)],
			lists: lists.map((file) => fileLink(site, file)),
			feeds: feedNames.includes(name) ? feedLinks(site, [name]) : [],
		};
	});
}

function explanations(site: Site, name: CollectionName): FileLink[] {
	const { t, base, locale } = site;
	const at = (path: string) => withBase(`${API}${path}`, base);
	return [
		{ text: t('data.codebook'), href: site.href(['methodology', name]) },
		{ text: t('data.schema'), href: at(`schema/${name}.json`) },
		{ text: 'BibTeX', href: at(citationPath(name, locale, 'bib')) },
		{ text: 'CSL-JSON', href: at(citationPath(name, locale, 'json')) },
	];
}

/** A file by its name, with its rows and weight. */
function fileLink(site: Site, file: DataFile): FileLink {
	const rows = file.table || file.format === 'csv' ? [site.t('data.rows', { count: file.rows })] : [];
	return { text: file.name, href: dataHref(site, file.name), about: [...rows, weight(site, file)].join(', ') };
}

/** Files that are of no type: the archive first, then what explains the rest. */
export function commonFiles(site: Site, { files }: Release): FileLink[] {
	const common = [...files.values()].filter(({ collection, format }) => !collection && format !== 'txt');
	return common
		.sort((a, b) => Number(b.format === 'zip') - Number(a.format === 'zip'))
		.map((file) => fileLink(site, file));
}

export const dataHref = ({ base }: Site, name: string): string => withBase(`${DATA}${name}`, base);

const weight = ({ locale }: Site, { data }: Pick<DataFile, 'data'>) => formatWeight(locale, bytesOf(data));
