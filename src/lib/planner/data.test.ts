import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from '../__fixtures__/site.ts';
import { plannerData } from './data.ts';

const site = baseSite();

describe('what the planner knows of a site', () => {
	it('counts the weeks of a practice from the first of preparation to the last of running', () => {
		const hearing = entryOf(site, 'practices', 'public-hearing');
		const timed = { preparationWeeks: { min: 2, max: 3 }, runWeeks: { min: 10, max: 100 } };
		const more = [
			variant(hearing, 'process', { kind: 'process', ...timed }),
			variant(hearing, 'body', { kind: 'body', ...timed }),
		];
		const { practices } = plannerData(baseSite('uk', more));
		expect(practices.find(({ id }) => id === 'process')).toMatchObject({ least: 12, most: 103, standing: false });
		expect(practices.find(({ id }) => id === 'body')).toMatchObject({ least: 2, most: 3, standing: true });
	});

	it('knows from the first step who may begin', () => {
		const hearing = entryOf(site, 'practices', 'public-hearing');
		const begun = (who: 'council' | 'cso') => variant(hearing, who, { steps: [{ title: 'Перший', who: [who] }] });
		const { practices } = plannerData(baseSite('uk', [begun('council'), begun('cso')]));
		expect(practices.filter(({ byResidents }) => byResidents).map(({ id }) => id)).toContain('cso');
		expect(practices.find(({ id }) => id === 'council')?.byResidents).toBe(false);
	});

	it('sends nobody to what is closed or over', () => {
		const organisation = site.of('organisations')[0];
		if (!organisation) throw new Error('The base has no organisation.');
		const { helpers } = plannerData(baseSite('uk', [variant(organisation, 'closed', { active: 'closed' })]));
		expect(helpers.map(({ title }) => title)).not.toContain('closed');
	});
});
