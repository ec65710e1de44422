import { expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { heldCount, seminarsOf } from './seminars.ts';

const forum = entryOf(baseSite(), 'events', 'participation-forum');
const seminar = (id: string, seminarNumber: number, startsOn: string, state?: 'cancelled') =>
	variant(forum, id, { kind: 'regional-seminar', seminarNumber, startsOn, endsOn: undefined, state });

it('fills a place when a seminar is announced, and counts it when it was held', () => {
	const more = [
		seminar('held', 2, '2026-11-20'),
		seminar('today', 3, '2026-11-21'),
		seminar('off', 4, '2026-10-01', 'cancelled'),
	];
	const seminars = seminarsOf(baseSite('uk', more));
	expect(seminars.map(({ number, state, event }) => [number, state, event?.id])).toEqual([
		[1, 'empty', undefined],
		[2, 'held', 'held'],
		[3, 'announced', 'today'],
		[4, 'empty', undefined],
		[5, 'empty', undefined],
		[6, 'empty', undefined],
	]);
	expect(heldCount(seminars)).toBe(1);
});

it('gives the place to the later of two', () => {
	const [first] = seminarsOf(baseSite('uk', [seminar('first', 1, '2026-10-01'), seminar('again', 1, '2027-02-01')]));
	expect(first?.event?.id).toBe('again');
});
