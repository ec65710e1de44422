/** What an address asks to compare. */
import type { Compared } from './types.ts';

/** More columns than four nobody can read. */
export const MOST = 4;

export interface Asked {
	/** At most four, in the order of the address. */
	readonly chosen: readonly Compared[];
	/** Known entries that were asked for, shown or not. */
	readonly known: number;
	/** What the base does not have, as it was written. */
	readonly unknown: readonly string[];
	/** Whether practices stand beside cases. */
	readonly mixed: boolean;
}

/** @param ids `practices/public-hearing,cases/kalush-water-tariff-hearing`; an id alone is taken too where it tells enough */
export function readIds(ids: string, entries: readonly Compared[]): Asked {
	const asked = [...new Set(ids.split(',').map((id) => id.trim()))].filter((id) => id !== '');
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const find = (id: string) => byKey.get(id) ?? byKey.get(`practices/${id}`) ?? byKey.get(`cases/${id}`);
	const found = [...new Set(asked.flatMap((id) => find(id) ?? []))];
	const chosen = found.slice(0, MOST);
	return {
		chosen,
		known: found.length,
		unknown: asked.filter((id) => !find(id)),
		mixed: new Set(chosen.map(({ kind }) => kind)).size > 1,
	};
}

/** @example '?ids=practices/e-petition,practices/local-initiative' */
export function writeIds(keys: readonly string[]): string {
	return keys.length === 0 ? '' : `?ids=${keys.join()}`;
}
