/** What the search knows of each page: its words, without navigation, and what narrows a search. */
import { axes, entryPath } from '../../src/lib/addresses.ts';
import { fieldValues } from '../../src/lib/content/fields.ts';
import { plainText } from '../../src/lib/content/plain-text.ts';
import { facetValues } from '../../src/lib/facets.ts';
import { dateField, type AnyEntry, type Site } from '../../src/lib/site.ts';
import { typeOf, type CollectionName } from '../../src/schemas/index.ts';
import { oblasts, type OblastId } from '../../src/schemas/vocabularies/index.ts';

export interface SearchRecord {
	/** Path on the site, without its base. */
	readonly path: string;
	readonly kind: CollectionName;
	/** Language of the words, where it is not the page's. */
	readonly lang?: string;
	readonly title: string;
	readonly synonyms: readonly string[];
	readonly summary: string;
	readonly body: string;
	/** Facet → ids of its values. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly place?: string;
	readonly year?: string;
}

export function recordsOf(site: Site): SearchRecord[] {
	return [...site.entries.values()].map((entry) => recordOf(site, entry));
}

function recordOf(site: Site, entry: AnyEntry): SearchRecord {
	const { title, summary } = entry.fields;
	const place = placeOf(site, entry);
	const year = yearOf(entry);
	return {
		path: entryPath(entry, site.locale),
		kind: entry.collection,
		...(entry.lang !== site.locale && { lang: entry.lang }),
		title,
		synonyms: synonymsOf(entry),
		summary,
		body: bodyOf(entry),
		filters: {
			kind: [entry.collection],
			...Object.fromEntries(Object.values(axes).map(({ facet }) => [facet, facetValues(site, entry, facet)])),
		},
		...(place && { place }),
		...(year && { year }),
	};
}

export function synonymsOf(entry: AnyEntry): readonly string[] {
	const { synonyms } = entry.fields as { synonyms?: readonly string[] };
	return synonyms ?? [];
}

/** Parts of an entry that are said elsewhere, or are not its own words. */
const LEFT_OUT = new Set(['title', 'summary', 'synonyms', 'sources', 'image']);

function bodyOf(entry: AnyEntry): string {
	const fields = [...fieldValues(typeOf(entry.collection).shape, entry.fields)].flatMap(({ path, info, value }) => {
		if (LEFT_OUT.has(String(path[0]))) return [];
		if (info.kind === 'markdown') return [plainText(String(value))];
		if (info.kind === 'text' || info.kind === 'prose') return [String(value)];
		return info.kind === 'texts' ? (value as string[]) : [];
	});
	return [...fields, plainText(entry.body, entry.file.endsWith('.mdx') ? 'mdx' : 'md')].join('\n');
}

/** The community where it happened, or the oblast; never finer. */
function placeOf(site: Site, entry: AnyEntry): string | undefined {
	const {
		communities,
		oblast,
		oblasts: several,
	} = entry.fields as {
		communities?: readonly string[];
		oblast?: string;
		oblasts?: readonly string[];
	};
	const names = (communities ?? []).flatMap((id) => site.get('communities', id)?.fields.title ?? []);
	if (names.length > 0) return names.join(', ');
	const regions = [oblast ?? several ?? []].flat();
	return regions.length === 1 ? oblasts.terms[regions[0] as OblastId][site.locale] : undefined;
}

function yearOf(entry: AnyEntry): string | undefined {
	const fields = entry.fields as Readonly<Record<string, unknown>>;
	const date = fields[dateField[entry.collection] ?? 'adoptedOn'];
	return typeof date === 'string' ? date.slice(0, 4) : undefined;
}
