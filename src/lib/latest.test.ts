import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { deadlines, latest } from './latest.ts';

const base = baseSite();

describe('what is new', () => {
	it('shows one entry of each type before a second of any', () => {
		const types = latest(base, 9).map(({ collection }) => collection);
		expect(new Set(types.slice(0, 8)).size).toBe(8);
		expect(types[8]).toBe('practices');
	});

	it('begins with what was changed last, and keeps to the limit', () => {
		const news = variant(entryOf(base, 'news', 'statute-law'), 'fresh', { updatedOn: '2026-11-20' });
		const site = baseSite('uk', [news]);
		expect(latest(site, 3)[0]?.id).toBe('fresh');
		expect(latest(site, 3)).toHaveLength(3);
	});

	it('leaves out laws, terms and pages', () => {
		const types = new Set(latest(base, 100).map(({ collection }) => collection));
		for (const quiet of ['laws', 'standards', 'glossary', 'pages', 'collections'] as const)
			expect(types).not.toContain(quiet);
	});
});

describe('deadlines', () => {
	it('are those to come, the nearest first', () => {
		expect(deadlines(base).map(({ date, entry }) => `${date} ${entry.id}`)).toEqual([
			'2026-12-05 participation-forum',
			'2026-12-10 strong-communities',
			'2026-12-31 hold-hearing',
		]);
	});

	it('have today among them, and not yesterday', () => {
		const forum = entryOf(base, 'events', 'participation-forum');
		const site = baseSite('uk', [
			variant(forum, 'today', { startsOn: '2026-11-21', endsOn: undefined }),
			variant(forum, 'yesterday', { startsOn: '2026-11-20', endsOn: undefined }),
		]);
		expect(deadlines(site).map(({ entry }) => entry.id)).toEqual([
			'today',
			'participation-forum',
			'strong-communities',
			'hold-hearing',
		]);
	});

	it('of an event are the last day to register, where there is one', () => {
		const forum = variant(entryOf(base, 'events', 'participation-forum'), 'early', { deadline: '2026-11-30' });
		expect(deadlines(baseSite('uk', [forum]))[0]).toMatchObject({ date: '2026-11-30', entry: { id: 'early' } });
	});
});
