/** Names that editors gave to values of vocabularies in place of ours. */
import type { Localised } from '../../i18n/locales.ts';
import type { Term, Vocabulary } from './define.ts';
import * as vocabularies from './index.ts';

/** Every vocabulary by the name it has in code: `sectors`, `costBands`. */
export const namedVocabularies: ReadonlyMap<string, Vocabulary> = new Map(
	Object.entries(vocabularies)
		.flatMap(([name, value]) => (isVocabulary(value) ? [[name, value] as const] : []))
		// How a namespace is ordered depends on who loads it.
		.sort(([a], [b]) => (a < b ? -1 : 1)),
);

function isVocabulary(value: unknown): value is Vocabulary {
	return typeof value === 'object' && value !== null && 'ids' in value && 'terms' in value;
}

/** @param name `sectors/education` */
export function hasTerm(name: string): boolean {
	return termOf(name) !== undefined;
}

function termOf(name: string): Term | undefined {
	const [vocabulary = '', id = ''] = name.split('/');
	const terms = namedVocabularies.get(vocabulary)?.terms;
	return terms && Object.hasOwn(terms, id) ? terms[id] : undefined;
}

/**
 * Renames terms in place, for the whole run: labels are data of the site, read once, before anything is shown. A short
 * label goes, for it shortened the old name.
 */
export function applyLabels(labels: Readonly<Record<string, Localised>> = {}): void {
	for (const [name, label] of Object.entries(labels)) {
		const term = termOf(name);
		if (term) Object.assign(term, label, { short: undefined });
	}
}
