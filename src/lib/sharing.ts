/** What a community offers and seeks, and whether that is confirmed and still valid. Nobody's consent is assumed. */
import { fieldInfo } from '../schemas/index.ts';
import { communities } from '../schemas/communities.ts';
import type { Entry } from './content/entry.ts';
import type { Value } from './facts.ts';
import type { Site } from './site.ts';

export interface SharingRow {
	readonly label: string;
	readonly values: readonly Value[];
}

/** `expired`: the community confirmed it once, and the day until which that held has passed. */
export type SharingState = 'confirmed' | 'expired' | 'unconfirmed';

export function sharingState({ today }: Pick<Site, 'today'>, { fields }: Entry<'communities'>): SharingState {
	const { ready, confirmedOn, validUntil } = fields.sharing;
	if (!ready || confirmedOn === undefined || validUntil === undefined) return 'unconfirmed';
	return validUntil < today ? 'expired' : 'confirmed';
}

export function sharingRows(
	site: Site,
	entry: Entry<'communities'>,
): { state: SharingState; rows: readonly SharingRow[] } {
	const { sharing } = entry.fields;
	const shape = fieldInfo(communities.shape.sharing).shape ?? {};
	const rows = (['offers', 'seeks', 'languages'] as const).flatMap((name): SharingRow[] => {
		const field = shape[name];
		const value = sharing[name];
		if (!field || !value) return [];
		const lists = Array.isArray(value) ? { [name]: value } : value;
		const vocabularies = name === 'languages' ? { languages: field } : (fieldInfo(field).shape ?? {});
		const values = Object.entries(lists).flatMap(([key, ids]) => {
			const terms = vocabularies[key] && fieldInfo(vocabularies[key]).vocabulary?.terms;
			return (ids ?? []).map((id) => ({ text: terms?.[id]?.[site.locale] ?? id }));
		});
		return [{ label: fieldInfo(field).label[site.locale], values }];
	});
	return { state: sharingState(site, entry), rows };
}
