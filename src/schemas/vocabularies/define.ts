import type { Localised } from '../../i18n/locales.ts';

/** A closed list: ids are final and never shown, terms are what people read. */
export interface Vocabulary<Id extends string = string> {
	/** Name of the whole list. */
	readonly label: Localised;
	readonly ids: readonly [Id, ...Id[]];
	readonly terms: Readonly<Record<Id, Term>>;
}

/** A value's label and, where the label is not enough, what it means. */
export interface Term extends Localised {
	readonly note?: Localised;
	/** For narrow places, such as the head of a table on a phone. */
	readonly short?: Localised;
}

/** The label for a narrow place. */
export function shortLabel(term: Term): Localised {
	return term.short ?? term;
}

/** @example defineVocabulary({ uk: 'Сектор', en: 'Sector' }, { education: { uk: 'Освіта', en: 'Education' } }) */
export function defineVocabulary<const Id extends string>(
	label: Localised,
	terms: Readonly<Record<Id, Term>>,
): Vocabulary<Id> {
	// A record written as a literal has at least one key; Object.keys cannot say so.
	return { label, terms, ids: Object.keys(terms) as unknown as readonly [Id, ...Id[]] };
}
