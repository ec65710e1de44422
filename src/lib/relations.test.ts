import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { neighbours, similarTo } from './relations.ts';
import type { AnyEntry, Site } from './site.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');

const headings = (site: Site, entry: AnyEntry) =>
	neighbours(site, entry).groups.map(({ label, entries }) => [label, entries.map(({ id }) => id)]);

describe('what stands near an entry', () => {
	it('is what refers to it, the main types under headings of their own', () => {
		const practice = entryOf(base, 'practices', 'public-hearing');
		expect(headings(base, practice)).toEqual([
			['Кейси', ['kalush-hearing']],
			['Інструментарії', ['hold-hearing']],
		]);
		expect(neighbours(base, practice).others.map(({ id }) => id)).toEqual(['first-steps']);
	});

	it('is nothing for an entry that nobody names and that names nobody', () => {
		expect(neighbours(base, entryOf(base, 'glossary', 'viche'))).toEqual({ groups: [], others: [] });
	});

	it('has an entry that refers twice once', () => {
		const twice = variant(hearing, 'twice', { inspiredBy: 'kalush-hearing', related: ['cases/kalush-hearing'] });
		expect(headings(baseSite('uk', [twice]), hearing)[0]).toEqual(['Кейси', ['twice']]);
	});

	it('has what the editors named as related, in their order, if it exists', () => {
		const entry = variant(hearing, 'x', { related: ['pages/about', 'cases/nowhere', 'glossary/viche'] });
		expect(neighbours(base, entry).others.map(({ id }) => id)).toEqual(['about', 'viche']);
	});

	it('does not repeat what the fields of the entry show already', () => {
		const named = variant(entryOf(base, 'practices', 'public-hearing'), 'named', { nextPractices: ['mutual'] });
		const mutual = variant(entryOf(base, 'practices', 'public-hearing'), 'mutual', { nextPractices: ['named'] });
		const site = baseSite('uk', [named, mutual]);
		expect(headings(site, named).find(([label]) => label === 'Практики')).toBeUndefined();
	});
});

describe('similar entries', () => {
	const site = baseSite('uk', [
		variant(hearing, 'same', {}),
		variant(hearing, 'other-place', { communities: [] }),
		variant(hearing, 'one-topic', { communities: [], practices: [], themes: undefined }),
		variant(hearing, 'nothing', { communities: [], practices: [], themes: undefined, sectors: ['education'] }),
	]);

	it('share at least two topics, the nearest first, and never are the entry itself', () => {
		expect(similarTo(site, hearing).map(({ id }) => id)).toEqual(['same', 'other-place']);
		expect(similarTo(site, hearing, 1).map(({ id }) => id)).toEqual(['same']);
	});
});
