import { expect, it } from 'vitest';
import { addDays, daysBetween, isOver } from './days.ts';

it('are counted over months, leap years and changes of the clock', () => {
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
	expect(addDays('2026-11-21', -21)).toBe('2026-10-31');
});

it('counts the days from one to another, over the change of clocks', () => {
	expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
	expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
	expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

it('a year or a month is over after its last day', () => {
	expect(isOver('2025', '2025-12-31')).toBe(false);
	expect(isOver('2025', '2026-01-01')).toBe(true);
	expect(isOver('2026-03', '2026-03-31')).toBe(false);
	expect(isOver('2026-03-30', '2026-03-31')).toBe(true);
	expect(isOver(undefined, '2026-01-01')).toBe(false);
});
