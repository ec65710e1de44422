/** What comparing knows: made from a site at build, read by the same modules in the browser. */
import type { Value } from '../facts.ts';

/** Types that can be compared. */
export type Kind = 'practices' | 'cases';

export const kinds: readonly Kind[] = ['practices', 'cases'];

export interface Row {
	/** Name of the field. */
	readonly name: string;
	readonly label: string;
}

export interface Compared {
	/** `practices/public-hearing`. */
	readonly key: string;
	readonly kind: Kind;
	readonly title: string;
	readonly href: string;
	readonly lang?: string;
	/** Values by the names of fields; those that the entry does not have are left out. */
	readonly cells: Readonly<Record<string, readonly Value[]>>;
}

export interface CompareData {
	/** Rows of each type, and what the type is called. */
	readonly kinds: Readonly<Record<Kind, { readonly label: string; readonly rows: readonly Row[] }>>;
	readonly entries: readonly Compared[];
}
