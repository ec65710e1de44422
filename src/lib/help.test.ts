import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { taskKinds, tasksOf, type TaskKind } from './help.ts';
import type { AnyEntry, Site } from './site.ts';

const base = baseSite('en');
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const kalush = entryOf(base, 'communities', 'kalush');

const task = (site: Site, kind: TaskKind) => tasksOf(site).find((one) => one.kind === kind);
const withMore = (more: readonly AnyEntry[], path?: string) => baseSite('en', more, path);

describe('what would help most', () => {
	it('begins with what may mislead, and leaves out what is done', () => {
		const overdue = variant(hearing, 'old', { reviewDue: '2026-01-01' });
		const kinds = tasksOf(withMore([overdue])).map(({ kind }) => kind);
		expect(kinds[0]).toBe('overdue');
		expect(kinds).toEqual([...kinds].sort((a, b) => taskKinds.indexOf(a) - taskKinds.indexOf(b)));
		expect(task(base, 'overdue')).toBeUndefined();
	});

	it('leads to the entry in the editors’ door, under the base path', () => {
		const overdue = variant(hearing, 'old', { reviewDue: '2026-01-01' });
		expect(task(withMore([overdue], '/viche/'), 'overdue')).toMatchObject({
			count: 1,
			links: [{ text: 'old', href: '/viche/admin/#/collections/cases/entries/old' }],
		});
	});

	it('shows first what most entries refer to', () => {
		const late = { reviewDue: '2026-01-01' };
		const more = [variant(hearing, 'aside', late), variant(hearing, 'known', late)];
		const links = [1, 2].map((number) => variant(hearing, `of-${String(number)}`, { related: ['cases/known'] }));
		expect(task(withMore([...more, ...links]), 'overdue')?.links.map(({ text }) => text)).toEqual(['known', 'aside']);
	});

	it('asks a community through a form that needs no account', () => {
		const silent = variant(kalush, 'silent', { sharing: { ready: false } });
		expect(task(withMore([silent]), 'unconfirmed')?.links).toContainEqual({
			text: 'silent',
			href: '/en/feedback/?about=/en/communities/silent/',
		});
	});

	it('names crossings and oblasts about which nothing is known, with a way to write', () => {
		expect(task(base, 'oblasts')?.links.at(-1)).toEqual({
			text: 'Write a case',
			href: '/admin/#/collections/cases/new',
		});
		expect(task(base, 'cells')?.links[0]?.href).toMatch(/^\/en\/sectors\/[a-z-]+\/[a-z-]+\/$/);
	});

	it('has something to say of a base in which there is nothing', () => {
		expect(tasksOf(siteFrom([], 'uk')).map(({ kind, count }) => [kind, count])).toEqual([
			['cells', 18],
			['oblasts', 27],
		]);
	});
});
