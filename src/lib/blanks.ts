/** Where nothing is known yet: crossings of a sector and a theme, oblasts, and how sure we are of the rest. */
import { evidenceLevels, oblasts } from '../schemas/vocabularies/index.ts';
import { matrix } from './crossings.ts';
import { facetValues, hasValue } from './facets.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Blank {
	readonly text: string;
	readonly href: string;
}

/** Cells of the matrix in which nothing stands. */
export function emptyCells(site: Site): Blank[] {
	return matrix(site).flatMap(({ label, cells }) =>
		cells.filter(({ count }) => count === 0).map((cell) => ({ text: `${label}, ${cell.label}`, href: cell.href })),
	);
}

/** Oblasts that no case comes from. */
export function emptyOblasts(site: Site): Blank[] {
	const known = new Set(site.of('cases').flatMap((entry) => facetValues(site, entry, 'oblast')));
	return oblasts.ids
		.filter((id) => !known.has(id))
		.map((id) => ({ text: oblasts.terms[id][site.locale], href: site.href(['oblasts', id]) }));
}

export interface EvidenceRow {
	readonly id: string;
	readonly label: string;
	readonly practices: number;
	readonly cases: number;
}

/** How many practices and cases have each level of evidence. */
export function evidenceOf(site: Site): EvidenceRow[] {
	const count = (entries: readonly AnyEntry[], id: string) =>
		entries.filter((entry) => hasValue(site, entry, 'evidence', id)).length;
	return evidenceLevels.ids.map((id) => ({
		id,
		label: evidenceLevels.terms[id][site.locale],
		practices: count(site.of('practices'), id),
		cases: count(site.of('cases'), id),
	}));
}
