import { describe, expect, it } from 'vitest';
import { caseOf, data, helper, practice } from './__fixtures__/data.ts';
import { planFor, type Plan } from './plan.ts';
import type { PracticeData } from './types.ts';

const steps = ({ steps: all }: Plan) => all.map(({ practice: { id }, relation }) => [id, relation]);
const meeting = (fields: Partial<PracticeData> = {}) =>
	practice('meeting', { mechanism: 'general-meeting', least: 2, most: 3, ...fields });

describe('the row of practices', () => {
	it('begins with the best; what continues it comes before what only leads elsewhere', () => {
		const hearing = practice('hearing', { next: ['initiative'] });
		const initiative = practice('initiative', { mechanism: 'local-initiative' });
		expect(steps(planFor({ goal: 'dispute' }, data([meeting(), initiative, hearing])))).toEqual([
			['hearing', 'planner.relation.start'],
			['initiative', 'planner.relation.next'],
			['meeting', 'planner.relation.other'],
		]);
	});

	it('puts a quicker practice that leads to the best one before it', () => {
		const all = [meeting({ next: ['hearing'] }), practice('hearing', { evidence: 4 })];
		expect(steps(planFor({ goal: 'dispute' }, data(all)))).toEqual([
			['meeting', 'planner.relation.before'],
			['hearing', 'planner.relation.lead'],
		]);
	});

	it('shows the nearest, and says so, where nothing fits', () => {
		const plan = planFor({ goal: 'dispute', weeks: '4' }, data([practice('hearing', { least: 20 })]));
		expect(plan).toMatchObject({ compromise: true, suiting: 0 });
		expect(plan.steps[0]?.misfits).toHaveLength(1);
	});

	it('tells why not what one would expect for the goal, but not that one group is no other', () => {
		const all = [practice('hearing', { least: 20 }), practice('young', { groups: ['youth'] }), meeting()];
		const plan = planFor({ goal: 'dispute', weeks: '4', group: 'idp' }, data(all));
		expect(plan.excluded.map((one) => one.practice.id)).toEqual(['hearing']);
	});

	it('is empty where the base has nothing for the goal', () => {
		expect(planFor({ goal: 'rules' }, data([meeting()]))).toMatchObject({ steps: [], helpers: [] });
	});
});

describe('the toolkit', () => {
	const toolkit = (id: string, practices: string[], least = 20) => ({
		...caseOf(id, practices),
		key: `toolkits/${id}`,
		least,
	});
	const hearing = practice('hearing');
	const find = (toolkits: ReturnType<typeof toolkit>[], weeks = '52') =>
		planFor({ goal: 'dispute', weeks }, data([hearing, meeting()], { toolkits })).toolkit?.entry.title;

	it('is one of the best practice, else one that is mainly about another', () => {
		expect(find([toolkit('of-meeting', ['meeting']), toolkit('of-hearing', ['hearing'])])).toBe('of-hearing');
		expect(find([toolkit('of-meeting', ['meeting'])])).toBe('of-meeting');
	});

	it('is none that only touches a practice and is about something else', () => {
		expect(find([toolkit('of-statute', ['statute', 'hearing'])])).toBeUndefined();
	});

	it('is none that does not fit into the time', () => {
		expect(find([toolkit('long', ['hearing'], 200)], '8')).toBeUndefined();
	});
});

describe('the example', () => {
	const find = (answers: object, cases: ReturnType<typeof caseOf>[]) =>
		planFor({ goal: 'dispute', ...answers }, data([practice('hearing'), meeting()], { cases })).example;

	it('is from a community like theirs, and says in what', () => {
		const cases = [
			caseOf('city', ['hearing'], { types: ['urban'], outcome: 'achieved' }),
			caseOf('village', ['hearing'], { types: ['rural'], oblasts: ['volyn'] }),
		];
		const found = find({ hromada: 'rural', oblast: 'volyn' }, cases);
		expect(found?.entry.title).toBe('village');
		expect(found?.reasons.map(({ key }) => key)).toEqual(['planner.like.oblast', 'planner.like.rural']);
	});

	it('of a practice outside the plan must be very much like', () => {
		expect(find({}, [caseOf('other', ['elsewhere'])])).toBeUndefined();
	});
});

describe('who helps', () => {
	const find = (helpers: ReturnType<typeof helper>[], answers = {}) =>
		planFor({ goal: 'dispute', ...answers }, data([practice('hearing')], { helpers })).helpers.map(
			({ entry, reasons }) => [entry.title, reasons[0]],
		);

	it('are those that the practice names, then those with a service that is of use', () => {
		const lawyer = helper('lawyer', { services: ['legal-advice'] });
		const named = helper('named', { near: ['practices/hearing'] });
		expect(find([lawyer, named, helper('stranger', { themes: ['budget-process'] })])).toEqual([
			['named', 'planner.help.practice'],
			['lawyer', 'planner.help.service'],
		]);
	});

	it('are none that work in another oblast', () => {
		const far = helper('far', { near: ['practices/hearing'], oblasts: ['lviv'] });
		expect(find([far], { oblast: 'volyn' })).toEqual([]);
		expect(find([far])).toHaveLength(1);
	});
});
