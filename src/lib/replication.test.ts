import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { drawingOf } from './chain-drawing.ts';
import { adoptionsIn, adoptionsOf, repeatedPractices } from './replication.ts';
import type { AnyEntry } from './site.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const kalush = entryOf(base, 'communities', 'kalush');

const second = variant(hearing, 'second', {
	communities: ['lviv'],
	inspiredBy: 'kalush-hearing',
	startedOn: '2025-02',
	changed: 'Слухали онлайн.',
});
const third = variant(hearing, 'third', { communities: ['lutsk'], inspiredBy: 'second', startedOn: '2026' });
const lviv = variant(kalush, 'lviv', {});
const rivne = variant(kalush, 'rivne', {});

const told = (...more: AnyEntry[]) =>
	adoptionsIn(baseSite('uk', more)).map(({ from, by, ...rest }) => [by.id, from.id, rest]);

describe('who took what over', () => {
	it('is told from the oldest on, with the time and the changes', () => {
		expect(told(third, second)).toEqual([
			['second', 'kalush-hearing', { when: '2025-02', changed: 'Слухали онлайн.' }],
			['third', 'second', { when: '2026' }],
		]);
	});

	it('is told once where both sides say so', () => {
		const original = variant(hearing, 'kalush-hearing', { adoptedBy: ['lviv'] });
		expect(told(original, second, lviv)).toHaveLength(1);
	});

	it('names the community where the base has no case of it, and its case of the same practice where it has', () => {
		const original = variant(hearing, 'original', { communities: ['kalush'], adoptedBy: ['lviv', 'rivne'] });
		const own = variant(hearing, 'own', { communities: ['lviv'], startedOn: '2025' });
		expect(told(original, own, lviv, rivne)).toEqual([
			['own', 'original', { when: '2025' }],
			['rivne', 'original', {}],
		]);
	});

	it('shows a case its own adoptions, and a practice those of all its cases', () => {
		const site = baseSite('uk', [second, third]);
		expect(adoptionsOf(site, second).map(({ by }) => by.id)).toEqual(['second', 'third']);
		expect(adoptionsOf(site, hearing).map(({ by }) => by.id)).toEqual(['second']);
		expect(adoptionsOf(site, entryOf(site, 'practices', 'public-hearing'))).toHaveLength(2);
		expect(adoptionsOf(site, entryOf(site, 'practices', 'local-initiative'))).toEqual([]);
	});

	it('does not count cases of one practice as taken over', () => {
		const site = baseSite('uk', [variant(hearing, 'same', {})]);
		expect(adoptionsIn(site)).toEqual([]);
		expect(repeatedPractices(site).map(({ practice, cases }) => [practice.id, cases.length])).toEqual([
			['public-hearing', 2],
		]);
	});
});

describe('the drawing', () => {
	const drawn = (...more: AnyEntry[]) => drawingOf(adoptionsIn(baseSite('uk', more)));

	it('puts each further right and lower than what it was taken from', () => {
		const { nodes, lines, textX, height } = drawn(third, second);
		expect(nodes.map(({ entry }) => entry.id)).toEqual(['kalush-hearing', 'second', 'third']);
		expect(nodes.map(({ x }) => x)).toEqual([14, 42, 70]);
		expect(lines).toHaveLength(2);
		expect(textX).toBeGreaterThan(70);
		expect(height).toBe(3 * 52);
	});

	it('draws a second source before who took from both', () => {
		const other = variant(hearing, 'other', { adoptedBy: ['lviv'] });
		const { nodes, lines } = drawn(second, other, lviv);
		expect(nodes.map(({ entry, x }) => [entry.id, x])).toEqual([
			['kalush-hearing', 14],
			['other', 14],
			['second', 42],
		]);
		expect(lines).toHaveLength(2);
	});

	it('ends where a mistake of the editors makes a circle', () => {
		const one = variant(hearing, 'one', { inspiredBy: 'two' });
		const two = variant(hearing, 'two', { inspiredBy: 'one' });
		expect(drawn(one, two).nodes).toHaveLength(2);
	});
});
