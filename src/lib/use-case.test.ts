import { expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { useOf } from './use-case.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const toolkit = entryOf(base, 'toolkits', 'hold-hearing');

it('follows the toolkit that is first of all about the practice, with its samples', () => {
	const { ways, samples } = useOf(base, hearing);
	expect(ways.map(({ practice, steps }) => [practice.id, steps.id])).toEqual([['public-hearing', 'hold-hearing']]);
	expect(samples.every(({ href }) => /^\/toolkits\/hold-hearing\/templates\/#sample-\d$/.test(href))).toBe(true);
	expect(samples).toHaveLength(toolkit.fields.templates?.length ?? 0);
});

it('follows the practice where a toolkit is about another one first, and names that toolkit besides', () => {
	const initiative = variant(hearing, 'initiative', { practices: ['local-initiative'] });
	const site = baseSite('uk', [
		variant(toolkit, 'both', { practices: ['public-hearing', 'local-initiative'] }),
		initiative,
	]);
	const [way] = useOf(site, initiative).ways;
	expect(way?.steps.id).toBe('local-initiative');
	expect(way?.toolkits.map(({ id }) => id)).toContain('both');
});

it('names other cases of the same practices, but not twice those that took it over', () => {
	const heir = variant(hearing, 'heir', { inspiredBy: 'kalush-hearing' });
	const other = variant(hearing, 'other', {});
	const { adoptions, others } = useOf(baseSite('uk', [heir, other]), hearing);
	expect(adoptions.map(({ by }) => by.id)).toEqual(['heir']);
	expect(others.map(({ id }) => id)).toEqual(['other']);
});

it('has nothing to follow where the case names no practice', () => {
	const { ways, samples, others } = useOf(base, variant(hearing, 'bare', { practices: undefined }));
	expect([ways, samples, others]).toEqual([[], [], []]);
});
