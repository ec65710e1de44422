import { expect, it } from 'vitest';
import { reviewDue } from './review.ts';

it('is the day given, before all others', () => {
	const fields = { reviewDue: '2027-01-01', checkedOn: '2025-01-01', asOf: '2024-01-01' };
	expect(reviewDue(fields)).toEqual({ day: '2027-01-01', field: 'reviewDue' });
});

it('is a year after the facts were checked, else after the day of the law', () => {
	expect(reviewDue({ checkedOn: '2025-11-21', asOf: '2024-01-01' })).toEqual({ day: '2026-11-21', field: 'checkedOn' });
	expect(reviewDue({ asOf: '2024-01-31' })).toEqual({ day: '2025-01-31', field: 'asOf' });
});

it('is unknown for an entry that nobody checked', () => {
	expect(reviewDue({ updatedOn: '2025-01-01' })).toBeUndefined();
	expect(reviewDue({})).toBeUndefined();
});

it('comes after the last day of February too', () => {
	const due = reviewDue({ checkedOn: '2024-02-29' })?.day ?? '';
	expect(due > '2025-02-28' && due <= '2025-03-01').toBe(true);
});
