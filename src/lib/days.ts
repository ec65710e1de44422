/** Reckoning with days, `YYYY-MM-DD`. A day is the same everywhere, so clocks and zones have no part in it. */

const A_DAY = 86_400_000;

export function addDays(day: string, count: number): string {
	return new Date(Date.parse(day) + count * A_DAY).toISOString().slice(0, 10);
}

/** The same day a year later; of a leap day one that no calendar has, but that compares rightly. */
export function yearAfter(day: string): string {
	return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}

/** Midnight in UTC, for formats that want an instant. */
export function dayStart(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** Below zero where the second day is the earlier one. */
export function daysBetween(first: string, second: string): number {
	return Math.round((Date.parse(second) - Date.parse(first)) / A_DAY);
}

/** A year or a month ends with its last day. @param end nothing when no end is known */
export function isOver(end: string | undefined, today: string): boolean {
	return end !== undefined && end < today.slice(0, end.length);
}
