import { describe, expect, it } from 'vitest';
import { byState, choiceQuery, fitOf, readChoice, reasonKey, stateOfCall, type Choice, type Terms } from './support.ts';

const TODAY = '2026-11-21';

const terms = (given: Partial<Omit<Terms, 'asks'>> & { asks?: Partial<Terms['asks']> } = {}): Terms => ({
	...given,
	asks: { type: [], size: [], oblast: [], topic: [], ...given.asks },
});

const SECTORS = new Set(['education', 'environment']);
const THEMES = new Set(['budget-process', 'strategic-planning']);
const kin = (topic: string) => (SECTORS.has(topic) ? SECTORS : THEMES);

describe('whether a programme takes applications', () => {
	const state = (given: Partial<Omit<Terms, 'asks'>>) => stateOfCall(terms(given), TODAY);

	it('closes soon in its last thirty days, its last day too', () => {
		expect([state({ deadline: '2026-11-21' }), state({ deadline: '2026-12-21' })]).toEqual(['closing', 'closing']);
		expect(state({ deadline: '2026-12-22' })).toBe('open');
	});

	it('is closed a day after the last one, after its end, or where the source says so', () => {
		expect(state({ deadline: '2026-11-20' })).toBe('closed');
		expect(state({ endsOn: '2026-10' })).toBe('closed');
		expect(state({ closed: true, deadline: '2026-12-01' })).toBe('closed');
	});

	it('lasts to the end of the month or year that is given', () => {
		expect(state({ endsOn: '2026' })).toBe('unknown');
		expect(state({ endsOn: '2026-11' })).toBe('unknown');
	});

	it('is not said to be open where no source names a day', () => {
		expect(state({})).toBe('unknown');
		expect(state({ startedOn: '2027' })).toBe('planned');
	});
});

it('lists what closes first at the top and what is closed at the end', () => {
	const all = [
		{ closed: true },
		{},
		{ deadline: '2027-05-01' },
		{ deadline: '2026-12-10' },
		{ deadline: '2026-11-30' },
	];
	expect(byState(all.map(terms), (one) => one, TODAY).map(({ closed, deadline }) => deadline ?? closed)).toEqual([
		'2026-11-30',
		'2026-12-10',
		'2027-05-01',
		undefined,
		true,
	]);
});

describe('whether a programme fits a community', () => {
	const rural: Choice = { type: 'rural', size: 'under-5k', oblast: 'rivne', topic: 'education' };
	const why = (given: Partial<Terms['asks']>, choice = rural) => {
		const { fits, reasons } = fitOf(terms({ asks: given }), choice, TODAY, kin);
		return [fits, ...reasons.map(reasonKey)];
	};

	it('fits everybody where nothing is asked for, and says so', () => {
		expect(why({})).toEqual([true, 'support.type.any', 'support.size.any', 'support.oblast.any', 'support.topic.any']);
	});

	it('must fit in everything that was chosen; else only what is in the way is said', () => {
		expect(why({ type: ['rural'], size: ['5k-10k'] }, { type: 'rural', size: 'under-5k' })).toEqual([
			false,
			'support.size.no',
		]);
		expect(why({ oblast: ['lviv', 'rivne'] }, { oblast: 'rivne' })).toEqual([true, 'support.oblast.yes']);
	});

	it('asks nothing of what was not chosen', () => {
		expect(why({ oblast: ['lviv'] }, { type: 'urban' })).toEqual([true, 'support.type.any']);
	});

	it('leaves every sector open where only themes are named', () => {
		expect(why({ topic: ['budget-process'] }, { topic: 'education' })).toEqual([true, 'support.topic.any']);
		expect(why({ topic: ['budget-process'] }, { topic: 'strategic-planning' })).toEqual([false, 'support.topic.no']);
	});

	it('does not offer what is closed, whoever asks', () => {
		expect(fitOf(terms({ closed: true }), {}, TODAY, kin)).toEqual({ state: 'closed', fits: false, reasons: [] });
	});
});

describe('a choice in an address', () => {
	const known = { type: new Set(['rural']), size: new Set(['under-5k']), oblast: new Set(['rivne']), topic: SECTORS };

	it('is read and written the same', () => {
		const query = '?type=rural&size=under-5k&oblast=rivne&topic=education';
		const { choice, unknown } = readChoice(new URLSearchParams(query), known);
		expect([choiceQuery(choice), unknown]).toEqual([query, []]);
		expect(choiceQuery({})).toBe('');
	});

	it('leaves out what no list knows, and names it', () => {
		const query = new URLSearchParams('?type=martian&oblast=rivne&topic=__proto__&utm_source=x&size=');
		expect(readChoice(query, known)).toEqual({ choice: { oblast: 'rivne' }, unknown: ['martian', '__proto__'] });
	});
});
