/** Comparisons that are pages of their own: natural alternatives, and cases of one practice that ended otherwise. */
import { similarTo } from '../relations.ts';
import type { EntryOf, Site } from '../site.ts';
import type { Kind } from './types.ts';

/** In the order of their ids, so that each pair has one address. */
export type Pair = readonly [EntryOf<Kind>, EntryOf<Kind>];

export function practicePairs(site: Site): Pair[] {
	return distinct(
		site.of('practices').flatMap((entry) => {
			const others = (entry.fields.alternatives ?? []).flatMap((id) => site.get('practices', id) ?? []);
			return others.map((other) => inOrder(entry, other));
		}),
	);
}

const WELL: readonly string[] = ['achieved', 'partly'];
const BADLY: readonly string[] = ['not-achieved', 'stopped'];

/** Each case that failed or was stopped, beside the one most like it that did not. */
export function casePairs(site: Site): Pair[] {
	const failed = site.of('cases').filter(({ fields }) => BADLY.includes(fields.outcome));
	return distinct(
		failed.flatMap((entry) => {
			const all = similarTo(site, entry, Number.POSITIVE_INFINITY) as readonly EntryOf<'cases'>[];
			const other = all.find(({ fields }) => WELL.includes(fields.outcome) && sharePractice(fields, entry.fields));
			return other ? [inOrder(entry, other)] : [];
		}),
	);
}

interface WithPractices {
	readonly practices?: readonly string[] | undefined;
}

function sharePractice({ practices: one = [] }: WithPractices, { practices: other = [] }: WithPractices): boolean {
	return one.some((id) => other.includes(id));
}

function inOrder(one: EntryOf<Kind>, other: EntryOf<Kind>): Pair {
	return one.id < other.id ? [one, other] : [other, one];
}

function distinct(pairs: readonly Pair[]): Pair[] {
	return [...new Map(pairs.map((pair) => [pathOf(pair).join('/'), pair])).values()];
}

/** Parts of the address of a pair. */
export const pathOf = ([one, other]: Pair) => ['compare', one.id, other.id];
