import { expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { sharingRows, sharingState } from './sharing.ts';

const site = baseSite();
const kalush = entryOf(site, 'communities', 'kalush');
const stateOf = (sharing: typeof kalush.fields.sharing) => sharingState(site, variant(kalush, 'x', { sharing }));

it('says what a community offers and seeks, in words', () => {
	expect(sharingRows(site, kalush)).toEqual({
		state: 'confirmed',
		rows: [
			{ label: 'Пропонує', values: [{ text: 'Громадські слухання' }, { text: 'Дзвінок онлайн' }] },
			{ label: 'Мови', values: [{ text: 'українська' }] },
		],
	});
	expect(sharingRows(baseSite('en'), kalush).rows[0]?.label).toBe('Offers');
});

it('believes only a confirmation that is dated and still valid', () => {
	const dates = { confirmedOn: '2026-02-01', validUntil: '2026-11-21' };
	expect(stateOf({ ready: true, ...dates })).toBe('confirmed');
	expect(stateOf({ ready: false, ...dates })).toBe('unconfirmed');
	expect(stateOf({ ready: true, ...dates, validUntil: '2026-11-20' })).toBe('expired');
	expect(stateOf({ ready: true, ...dates, confirmedOn: undefined })).toBe('unconfirmed');
	expect(stateOf({ ready: true, ...dates, validUntil: undefined })).toBe('unconfirmed');
});

it('has no rows where nothing is said', () => {
	expect(sharingRows(site, variant(kalush, 'x', { sharing: { ready: false } })).rows).toEqual([]);
});
