import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import type { Translation } from './content/entry.ts';
import { statusOf, type ListName } from './status.ts';

const base = baseSite('en');
const term = entryOf(base, 'glossary', 'viche');
const kalush = entryOf(base, 'communities', 'kalush');

const ids = (site: typeof base, name: ListName) =>
	statusOf(site)
		.lists.find((list) => list.name === name)
		?.entries.map(({ id }) => id);

describe('the state of the base', () => {
	it('counts originals and translations, without what there is none of', () => {
		expect(statusOf(baseSite('uk')).translations).toEqual([{ state: 'source', count: 15 }]);
		expect(statusOf(base).translations).toEqual([{ state: 'current', count: 15 }]);
	});

	it('names what needs a translator', () => {
		const states: Translation['state'][] = ['missing', 'outdated', 'machine', 'reviewed'];
		const more = states.map((state) => ({ ...variant(term, state, {}), translation: { state } }));
		expect(ids(baseSite('en', more), 'untranslated')).toEqual(['missing', 'outdated', 'machine']);
	});

	it('names facts that are due for a check, from the day after', () => {
		const more = [
			variant(term, 'due-today', { reviewDue: '2026-11-21' }),
			variant(term, 'overdue', { reviewDue: '2026-11-20' }),
		];
		expect(ids(baseSite('en', more), 'overdue')).toEqual(['overdue']);
	});

	it('names communities that have not confirmed what is said of them', () => {
		const silent = variant(kalush, 'silent', { sharing: { ready: false } });
		expect(ids(baseSite('en', [silent]), 'unconfirmed')).toEqual(['silent']);
	});

	it('tells communities whose consent has run out from those that never gave it', () => {
		const sharing = { ready: true, confirmedOn: '2025-01-01', validUntil: '2026-11-20' };
		const site = baseSite('en', [
			variant(kalush, 'expired', { sharing }),
			variant(kalush, 'valid', { sharing: { ...sharing, validUntil: '2026-11-21' } }),
		]);
		expect(ids(site, 'expired')).toEqual(['expired']);
		expect(ids(site, 'unconfirmed')).not.toContain('valid');
	});

	it('names organisations whose details nobody verified', () => {
		const school = entryOf(base, 'organisations', 'civic-school');
		const site = baseSite('en', [
			variant(school, 'silent', { verifiedOn: undefined }),
			variant(school, 'verified', { verifiedOn: '2026-10-01' }),
		]);
		expect(ids(site, 'unverified')).toContain('silent');
		expect(ids(site, 'unverified')).not.toContain('verified');
	});
});
