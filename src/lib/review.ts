/** The day on which the facts of an entry must be looked at again: as given, else a year after the last look. */
export function reviewDue(fields: object): { day: string; field: 'reviewDue' | 'checkedOn' | 'asOf' } | undefined {
	const { reviewDue: due, checkedOn, asOf } = fields as Readonly<Record<string, unknown>>;
	if (typeof due === 'string') return { day: due, field: 'reviewDue' };
	if (typeof checkedOn === 'string') return { day: yearAfter(checkedOn), field: 'checkedOn' };
	return typeof asOf === 'string' ? { day: yearAfter(asOf), field: 'asOf' } : undefined;
}

function yearAfter(day: string): string {
	return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}
