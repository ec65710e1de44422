/** Days of a plan: what «from day 14, 9 days» is in the calendar when one knows the first day. Days are `YYYY-MM-DD`. */
import { addDays, daysBetween } from './days.ts';

export interface StepDays {
	/** Counted from the first day of the work, which is day 1. */
	readonly fromDay?: number | undefined;
	/** Working or not, all days count. */
	readonly days?: number | undefined;
}

/** First and last day; a step of one day has the same twice. */
export interface Dates {
	readonly from: string;
	readonly to: string;
}

/** Whether a text is a day of a year that plans are made for. */
export function isDay(text: string): boolean {
	return /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** A step without a day begins after the one before it; one without a length takes a day. */
export function planDates(steps: readonly StepDays[], started: string): Dates[] {
	let next = 1;
	return steps.map(({ fromDay = next, days = 1 }) => {
		const last = Math.max(fromDay + days - 1, fromDay);
		next = last + 1;
		return { from: addDays(started, fromDay - 1), to: addDays(started, last - 1) };
	});
}

export interface Deadline {
	/** When the last step ends. */
	readonly end: string;
	/** Days between that and the deadline; below zero when the plan ends after it. */
	readonly spare: number;
	/** The latest first day that leaves one day before the deadline. */
	readonly latestStart: string;
}

export function deadlineOf(dates: readonly Dates[], started: string, dueOn: string): Deadline {
	const end = endOf(dates);
	const spare = daysBetween(end, dueOn);
	return { end, spare, latestStart: addDays(started, spare - 1) };
}

/** Steps overlap, so the last one need not be the one that ends last. */
export function endOf(dates: readonly Dates[]): string {
	return dates.map(({ to }) => to).reduce((latest, day) => (day > latest ? day : latest), '');
}
