import { describe, expect, it } from 'vitest';
import { practice } from './__fixtures__/data.ts';
import { countSuiting, judge, rank } from './rank.ts';
import type { Answers, PracticeData } from './types.ts';

const ids = (answers: Answers, practices: readonly PracticeData[]) =>
	rank(answers, practices).map((one) => one.practice.id);
const reasons = (answers: Answers, fields: Partial<PracticeData>) => {
	const { fits, misfits, suits } = judge(answers, practice('one', fields));
	return { fits: fits.map(({ key }) => key), misfits: misfits.map(({ key }) => key), suits };
};

describe('the goal', () => {
	it('leaves what serves it, what is meant for it first', () => {
		const all = [
			practice('petition', { mechanism: 'e-petition' }),
			practice('hearing', { mechanism: 'public-hearings' }),
			practice('budget', { mechanism: 'participatory-budget' }),
		];
		expect(ids({ goal: 'dispute' }, all)).toEqual(['hearing', 'petition']);
		expect(ids({ goal: 'budget' }, all)).toEqual(['budget', 'hearing']);
	});

	it('asks for a theme too where a mechanism is wide', () => {
		const open = practice('open-budget', { mechanism: 'public-oversight', themes: ['budget-process'] });
		const other = practice('integrity', { mechanism: 'public-oversight', themes: ['admin-services'] });
		expect(ids({ goal: 'budget' }, [other, open])).toEqual(['open-budget']);
	});

	it('of a heated question counts whether a practice copes with conflict', () => {
		expect(reasons({ goal: 'dispute' }, { conflict: 4 }).fits).toContain('planner.fit.conflict');
		expect(reasons({ goal: 'dispute' }, { conflict: 2 }).misfits).toContain('planner.misfit.conflict');
	});
});

describe('time', () => {
	it('that is too short forbids, and says how much is needed', () => {
		const { misfits, suits } = judge({ weeks: '8' }, practice('one', { least: 22, most: 60 }));
		expect({ misfits, suits }).toEqual({
			suits: false,
			misfits: [{ key: 'planner.misfit.weeks', values: { count: 22 } }],
		});
	});

	it('of a standing body is that of its foundation', () => {
		expect(reasons({ weeks: '4' }, { standing: true, least: 3, most: 8 })).toMatchObject({
			suits: true,
			fits: ['planner.fit.founded'],
		});
	});
});

describe('money and hands', () => {
	it('that are a little short burden where a smaller version is described, and forbid where none is', () => {
		expect(reasons({ money: 'none' }, { cost: 1, smaller: true })).toMatchObject({
			suits: true,
			misfits: ['planner.misfit.cost', 'planner.misfit.smaller'],
		});
		expect(reasons({ money: 'none' }, { cost: 1 }).suits).toBe(false);
		expect(reasons({ hands: 'one' }, { staff: 7 }).suits).toBe(false);
		expect(reasons({ hands: 'one' }, { staff: 7, smaller: true }).suits).toBe(true);
	});

	it('of residents alone forbid what the council must begin', () => {
		expect(reasons({ hands: 'residents' }, { byResidents: false }).suits).toBe(false);
	});

	it('say nothing certain of a cost that nobody knows', () => {
		expect(reasons({ money: 'none' }, { cost: undefined })).toMatchObject({
			suits: true,
			misfits: ['planner.misfit.costUnknown'],
		});
	});
});

describe('the war', () => {
	it('forbids what needs power or the internet where there is none', () => {
		expect(reasons({ war: 'blackout' }, { offline: false })).toMatchObject({
			suits: false,
			misfits: ['planner.misfit.offline'],
		});
		expect(reasons({ war: 'blackout' }, {}).fits).toEqual(['planner.fit.blackout']);
	});

	it('keeps a displaced community from what is held in person only', () => {
		expect(reasons({ war: 'displaced' }, { formats: ['in-person'] }).suits).toBe(false);
	});

	it('forbids near the front what has neither a shelter nor another format', () => {
		expect(reasons({ war: 'frontline' }, { shelter: false, formats: ['in-person'] }).suits).toBe(false);
		expect(reasons({ war: 'frontline' }, { shelter: false })).toMatchObject({
			suits: true,
			misfits: ['planner.misfit.shelter'],
		});
	});
});

describe('people and place', () => {
	it('lead to what is made for a group, and away from what is made for another', () => {
		const youth = practice('youth', { groups: ['youth'] });
		const idp = practice('idp', { groups: ['idp'] });
		const all = practice('all');
		expect(ids({ group: 'idp' }, [youth, all, idp])).toEqual(['idp', 'all', 'youth']);
		expect(countSuiting({ group: 'idp' }, [youth, all, idp])).toBe(2);
	});

	it('of another type of community forbid; of another size burden', () => {
		expect(reasons({ hromada: 'rural' }, { types: ['urban'] }).suits).toBe(false);
		expect(reasons({ hromada: 'city' }, { sizes: ['under-5k'] })).toMatchObject({
			suits: true,
			misfits: ['planner.misfit.size'],
		});
	});
});

it('is the same whichever way the practices came', () => {
	const all = ['b', 'a', 'c'].map((id) => practice(id));
	expect(ids({}, all)).toEqual(['a', 'b', 'c']);
	expect(ids({}, all.toReversed())).toEqual(['a', 'b', 'c']);
});
