import { describe, expect, it } from 'vitest';
import { deadlineOf, endOf, isDay, planDates } from './plan.ts';

describe('days', () => {
	it.each([
		['2026-11-21', true],
		['2026-02-30', false],
		['2026-13-01', false],
		['0202-11-21', false],
		['21.11.2026', false],
		['', false],
	])('%s is one: %s', (text, expected) => {
		expect(isDay(text)).toBe(expected);
	});
});

describe('dates of steps', () => {
	it('begin with day 1, which is the first day', () => {
		const steps = [
			{ fromDay: 1, days: 2 },
			{ fromDay: 2, days: 3 },
			{ fromDay: 14, days: 1 },
		];
		expect(planDates(steps, '2026-11-21')).toEqual([
			{ from: '2026-11-21', to: '2026-11-22' },
			{ from: '2026-11-22', to: '2026-11-24' },
			{ from: '2026-12-04', to: '2026-12-04' },
		]);
	});

	it('follow one another where the toolkit names no day', () => {
		expect(planDates([{ days: 3 }, {}, { days: 2 }], '2026-11-21')).toEqual([
			{ from: '2026-11-21', to: '2026-11-23' },
			{ from: '2026-11-24', to: '2026-11-24' },
			{ from: '2026-11-25', to: '2026-11-26' },
		]);
	});
});

describe('a deadline', () => {
	const plan = (started: string) =>
		planDates(
			[
				{ fromDay: 1, days: 40 },
				{ fromDay: 20, days: 1 },
			],
			started,
		);

	it.each([
		['2026-11-21', '2026-12-30', 2, '2026-11-22'],
		['2026-11-22', '2026-12-31', 1, '2026-11-22'],
		['2026-11-23', '2027-01-01', 0, '2026-11-22'],
		['2026-11-28', '2027-01-06', -5, '2026-11-22'],
	])('begun on %s: the end is %s, %d days to spare', (started, end, spare, latestStart) => {
		expect(deadlineOf(plan(started), started, '2027-01-01')).toEqual({ end, spare, latestStart });
	});

	it('is compared with the step that ends last, wherever it stands', () => {
		expect(endOf(plan('2026-11-21'))).toBe('2026-12-30');
	});
});
