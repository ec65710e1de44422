import { yearAfter } from './days.ts';

/** The day on which the facts of an entry must be looked at again: as given, else a year after the last look. */
export function reviewDue(fields: object): { day: string; field: 'reviewDue' | 'checkedOn' | 'asOf' } | undefined {
	const { reviewDue: due, checkedOn, asOf } = fields as Readonly<Record<string, unknown>>;
	if (isDay(due)) return { day: due, field: 'reviewDue' };
	if (isDay(checkedOn)) return { day: yearAfter(checkedOn), field: 'checkedOn' };
	return isDay(asOf) ? { day: yearAfter(asOf), field: 'asOf' } : undefined;
}

/** A day of the right form; another has its own message. */
function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
