/** Programmes of support: whether they still take applications, and which community they fit. Pure, so that pages and their programs agree. */
import { daysBetween, isOver } from './days.ts';

/** What a programme asks for; an empty list asks for nothing in particular. Days are `YYYY-MM-DD`, an end may be less exact. */
export interface Terms {
	readonly closed?: boolean | undefined;
	readonly startedOn?: string | undefined;
	readonly deadline?: string | undefined;
	readonly endsOn?: string | undefined;
	readonly asks: Readonly<Record<Aspect, readonly string[]>>;
}

/** What a community says of itself, as it stands in an address: `?type=rural&size=under-5k&oblast=rivne&topic=education`. */
export const aspects = ['type', 'size', 'oblast', 'topic'] as const;

export type Aspect = (typeof aspects)[number];

export type Choice = Readonly<Partial<Record<Aspect, string>>>;

/** In the order of lists. `unknown`: it goes on, but no source names a last day. */
export const callStates = ['closing', 'open', 'unknown', 'planned', 'closed'] as const;

export type CallState = (typeof callStates)[number];

/** Days before the last one when a call is closing. */
export const CLOSING_DAYS = 30;

/** @param today the day to count from, `YYYY-MM-DD` */
export function stateOfCall({ closed, startedOn, deadline, endsOn }: Terms, today: string): CallState {
	if (closed || isOver(deadline, today) || isOver(endsOn, today)) return 'closed';
	if (deadline) return daysBetween(today, deadline) <= CLOSING_DAYS ? 'closing' : 'open';
	return startedOn && startedOn > today ? 'planned' : 'unknown';
}

/** One reason why a programme fits or does not. */
export interface Reason {
	readonly aspect: Aspect;
	readonly fits: boolean;
	/** What the programme asks for. */
	readonly asks: readonly string[];
}

export interface Fit {
	readonly state: CallState;
	/** Whether one may apply: it is not closed, and every reason fits. */
	readonly fits: boolean;
	/** One for each aspect that was chosen; of a programme that does not fit, only those in the way. */
	readonly reasons: readonly Reason[];
}

/** @param kin for a topic, those of its kind: a programme that names themes only is open to every sector */
export function fitOf(terms: Terms, choice: Choice, today: string, kin: (topic: string) => ReadonlySet<string>): Fit {
	const reasons = aspects.flatMap((aspect): Reason[] => {
		const chosen = choice[aspect];
		if (chosen === undefined) return [];
		const asks = aspect === 'topic' ? terms.asks.topic.filter((id) => kin(chosen).has(id)) : terms.asks[aspect];
		return [{ aspect, asks, fits: asks.length === 0 || asks.includes(chosen) }];
	});
	const state = stateOfCall(terms, today);
	const fits = state !== 'closed' && reasons.every((reason) => reason.fits);
	return { state, fits, reasons: fits ? reasons : reasons.filter((reason) => !reason.fits) };
}

/** Text key of a reason: `support.type.any`, `support.oblast.no`. */
export const reasonKey = ({ aspect, asks, fits }: Reason) =>
	`support.${aspect}.${asks.length === 0 ? 'any' : fits ? 'yes' : 'no'}` as const;

/** Calls that close first come first, then those without a day, closed ones last; else the order stays. */
export function byState<Item>(items: readonly Item[], termsOf: (item: Item) => Terms, today: string): Item[] {
	const rank = (item: Item) => callStates.indexOf(stateOfCall(termsOf(item), today));
	const day = (item: Item) => termsOf(item).deadline ?? '';
	return items.toSorted((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The choice in an address. What no list knows is left out and named, so that it can be said. */
export function readChoice(
	query: URLSearchParams,
	known: Readonly<Record<Aspect, ReadonlySet<string>>>,
): { choice: Choice; unknown: readonly string[] } {
	const given = aspects.flatMap((aspect): [Aspect, string][] => {
		const value = query.get(aspect);
		return value ? [[aspect, value]] : [];
	});
	const isKnown = ([aspect, value]: [Aspect, string]) => known[aspect].has(value);
	return {
		choice: Object.fromEntries(given.filter(isKnown)),
		unknown: given.filter((one) => !isKnown(one)).map(([, value]) => value),
	};
}

/** @example choiceQuery({ type: 'rural' }) // '?type=rural'; empty where nothing is chosen */
export function choiceQuery(choice: Choice): string {
	const pairs = aspects.flatMap((aspect): [string, string][] => (choice[aspect] ? [[aspect, choice[aspect]]] : []));
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
