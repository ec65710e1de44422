/** Views across types: one value of an axis, a cell of the sector × theme matrix, the map of oblasts. */
import { collectionNames, typeOf, type CollectionName } from '../schemas/index.ts';
import { oblastCodes, oblasts, sectors, shortLabel, themes, type OblastId } from '../schemas/vocabularies/index.ts';
import type { FacetSlug } from './facet-names.ts';
import { facetValues, hasValue } from './facets.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Group {
	readonly collection: CollectionName;
	readonly label: string;
	readonly entries: readonly AnyEntry[];
}

type Condition = readonly [facet: FacetSlug, value: string];

/** Entries of every type that meet all conditions, grouped by type; empty groups are left out. */
export function crossing(site: Site, conditions: readonly Condition[]): Group[] {
	return collectionNames.flatMap((collection) => {
		const all: readonly AnyEntry[] = site.of(collection);
		const entries = all.filter((entry) => conditions.every(([facet, value]) => hasValue(site, entry, facet, value)));
		return entries.length === 0 ? [] : [{ collection, label: typeOf(collection).many[site.locale], entries }];
	});
}

export interface Cell {
	readonly href: string;
	readonly label: string;
	readonly count: number;
	/** How many oblasts its cases come from. */
	readonly oblasts: number;
}

export interface MatrixRow {
	readonly href: string;
	readonly label: string;
	readonly cells: readonly Cell[];
}

/** Sector × theme: how many practices, cases and toolkits stand in each cell. A zero is a gap, and is shown. */
export function matrix(site: Site): MatrixRow[] {
	const names: CollectionName[] = ['practices', 'cases', 'toolkits'];
	const entries: readonly AnyEntry[] = names.flatMap((name) => site.of<CollectionName>(name) as readonly AnyEntry[]);
	const cellOf = (sector: string, theme: (typeof themes.ids)[number]): Cell => {
		const within = entries.filter(
			(entry) => hasValue(site, entry, 'sector', sector) && hasValue(site, entry, 'theme', theme),
		);
		return {
			href: site.href(['sectors', sector, theme]),
			label: themes.terms[theme][site.locale],
			count: within.length,
			oblasts: new Set(within.flatMap((entry) => facetValues(site, entry, 'oblast'))).size,
		};
	};
	return sectors.ids.map((sector) => ({
		href: site.href(['sectors', sector]),
		label: shortLabel(sectors.terms[sector])[site.locale],
		cells: themes.ids.map((theme) => cellOf(sector, theme)),
	}));
}

export interface Tile {
	readonly id: OblastId;
	readonly href: string;
	readonly label: string;
	readonly count: number;
	/** Name short enough for a tile. */
	readonly short: string;
	readonly column: number;
	readonly row: number;
}

/** The map of oblasts: a tile each, with how many communities and cases it has. */
export function tiles(site: Site): Tile[] {
	const entries: readonly AnyEntry[] = [...site.of('communities'), ...site.of('cases')];
	return oblasts.ids.map((id) => {
		const {
			tile: [column, row],
			short,
		} = oblastCodes[id];
		const count = entries.filter((entry) => hasValue(site, entry, 'oblast', id)).length;
		return {
			id,
			column,
			row,
			count,
			short: short[site.locale],
			href: site.href(['oblasts', id]),
			label: oblasts.terms[id][site.locale],
		};
	});
}
