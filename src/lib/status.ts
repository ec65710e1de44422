/** The state of the base, told openly, for the page and the terminal: what is untranslated, old, unsure, missing or unconfirmed. */
import { emptyCells, emptyOblasts, evidenceOf, type Blank, type EvidenceRow } from './blanks.ts';
import { translationStates, type TranslationState } from './content/entry.ts';
import { freshnessOf, sourceLinksOf, type Freshness, type SourceLinks } from './freshness.ts';
import { sharingState } from './sharing.ts';
import type { AnyEntry, EntryOf, Site } from './site.ts';

/** Entries that wait for somebody. */
export const listNames = ['untranslated', 'overdue', 'expired', 'unconfirmed', 'unverified'] as const;

export type ListName = (typeof listNames)[number];

export interface Status {
	readonly translations: readonly { state: TranslationState; count: number }[];
	readonly lists: readonly { name: ListName; entries: readonly AnyEntry[] }[];
	readonly fresh: Freshness;
	readonly sources: SourceLinks;
	readonly evidence: readonly EvidenceRow[];
	/** Sectors and themes without any entry. */
	readonly cells: readonly Blank[];
	/** Oblasts without a case. */
	readonly oblasts: readonly Blank[];
}

export function statusOf(site: Site): Status {
	const all = [...site.entries.values()];
	const translations = translationStates
		.map((state) => ({ state, count: all.filter((entry) => entry.translation.state === state).length }))
		.filter(({ count }) => count > 0);
	const fresh = freshnessOf(site);
	const silent = site.of('communities').filter((entry) => sharingState(site, entry) !== 'confirmed');
	const entriesOf: Readonly<Record<ListName, readonly AnyEntry[]>> = {
		untranslated: all.filter((entry) => ['missing', 'outdated', 'machine'].includes(entry.translation.state)),
		overdue: fresh.overdue,
		expired: silent.filter(wasConfirmed),
		unconfirmed: silent.filter((entry) => !wasConfirmed(entry)),
		unverified: site.of('organisations').filter(({ fields }) => fields.verifiedOn === undefined),
	};
	return {
		translations,
		fresh,
		lists: listNames.map((name) => ({ name, entries: entriesOf[name] })),
		sources: sourceLinksOf(site),
		evidence: evidenceOf(site),
		cells: emptyCells(site),
		oblasts: emptyOblasts(site),
	};
}

/** A community that was ready to share, until a day that has passed. */
function wasConfirmed({ fields: { sharing } }: EntryOf<'communities'>): boolean {
	return sharing.ready && sharing.confirmedOn !== undefined;
}
