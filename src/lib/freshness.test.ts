import { expect, it } from 'vitest';
import { baseSite, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { freshnessOf, sourceLinksOf } from './freshness.ts';

const base = baseSite('en');
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const of = (...entries: Parameters<typeof siteFrom>[0][number][]) => siteFrom(entries, 'en');

it('tells facts that are due from those that will be soon', () => {
	const due = (id: string, reviewDue: string) => variant(hearing, id, { reviewDue });
	const fresh = freshnessOf(
		of(due('past', '2026-11-20'), due('today', '2026-11-21'), due('soon', '2027-01-19'), due('later', '2027-01-20')),
	);
	expect(fresh.overdue.map(({ id }) => id)).toEqual(['past']);
	expect(fresh.soon.map(({ id }) => id)).toEqual(['today', 'soon']);
});

it('counts what was never compared with its sources', () => {
	const never = variant(hearing, 'never', { checkedOn: undefined });
	const once = variant(hearing, 'once', { checkedOn: '2026-01-01' });
	expect(freshnessOf(of(never, once))).toMatchObject({ checked: 1, unchecked: 1 });
});

it('begins with links that nobody is known to have opened, then the oldest', () => {
	const source = { title: 'Рішення', url: 'https://example.org/', kind: 'law' as const };
	const entry = (id: string, checkedOn: string | undefined, ...days: (string | undefined)[]) =>
		variant(hearing, id, { checkedOn, sources: days.map((accessedOn) => ({ ...source, accessedOn })) });
	const { count, oldest } = sourceLinksOf(
		of(
			entry('checked-later', '2026-06-01', '2025-01-01'),
			entry('one-old', undefined, '2026-03-01', '2024-05-05'),
			entry('unknown', undefined, '2026-03-01', undefined),
		),
	);
	expect(count).toBe(5);
	expect(oldest.map(({ entry: { id }, day }) => [id, day])).toEqual([
		['unknown', undefined],
		['one-old', '2024-05-05'],
		['checked-later', '2026-06-01'],
	]);
});
