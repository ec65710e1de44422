/** The state of the base, told openly: translations, facts due for a check, registers not confirmed, thin entries. */
import { translationStates, type TranslationState } from './content/entry.ts';
import { reviewDue } from './review.ts';
import { sharingState } from './sharing.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Status {
	readonly translations: readonly { state: TranslationState; count: number }[];
	readonly lists: readonly { name: 'untranslated' | 'overdue' | 'unconfirmed'; entries: readonly AnyEntry[] }[];
}

export function statusOf(site: Site): Status {
	const all = [...site.entries.values()];
	const translations = translationStates
		.map((state) => ({ state, count: all.filter((entry) => entry.translation.state === state).length }))
		.filter(({ count }) => count > 0);
	return {
		translations,
		lists: [
			{
				name: 'untranslated',
				entries: all.filter((entry) => ['missing', 'outdated', 'machine'].includes(entry.translation.state)),
			},
			{ name: 'overdue', entries: all.filter((entry) => (reviewDue(entry.fields)?.day ?? '9999') < site.today) },
			{
				name: 'unconfirmed',
				entries: site.of('communities').filter((entry) => sharingState(site, entry) !== 'confirmed'),
			},
		],
	};
}
