import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { overdueFeed } from './feed.ts';
import { followOf, monitoringOf, timelineOf } from './monitoring.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const TODAY = '2026-11-21';

const log = (date: string, status: 'limited' | 'no-evidence' | 'complete') => ({ date, status, note: 'Відомо.' });
const caseWith = (fields: Partial<typeof hearing.fields>) =>
	variant(hearing, 'x', { startedOn: '2024-03', endedOn: undefined, ...fields });
const follow = (fields: Partial<typeof hearing.fields>) => {
	const { entry: _, ...rest } = followOf(caseWith(fields), TODAY);
	return rest;
};

describe('the timeline', () => {
	it('has everything dated, the oldest first; what ends in a year ends after what happened in it', () => {
		const entry = caseWith({
			endedOn: '2025',
			promisedBy: '2025-06',
			decision: { text: 'Рада ухвалила порядок.', date: '2024-05' },
			monitoring: [log('2025-09-01', 'complete'), log('2025-02', 'limited')],
		});
		expect(timelineOf(entry).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
			'2024-03 started',
			'2024-05 decided',
			'2025-02 log',
			'2025-06 promised',
			'2025-09-01 log',
			'2025 ended',
		]);
	});
});

describe('what is overdue', () => {
	it('is a promise whose last day has passed', () => {
		expect(follow({ promisedBy: '2026-10' })).toMatchObject({ overdue: 'promise', since: '2026-10-31' });
		expect(follow({ promisedBy: '2026-11', monitoring: [log('2026-03', 'limited')] })).toEqual({ lastNews: '2026-03' });
	});

	it('is silence of more than a year', () => {
		const since = (date: string) => follow({ monitoring: [log(date, 'limited')] }).overdue;
		expect(since('2025-11-19')).toBe('silence');
		expect(since('2025-11-21')).toBeUndefined();
		expect(since('2025-11')).toBeUndefined();
		expect(follow({ monitoring: [log('2025-01', 'limited')] }).since).toBe('2026-01-31');
	});

	it('is not ended by editors who looked and found nothing', () => {
		expect(follow({ monitoring: [log('2026-11-20', 'no-evidence')] })).toMatchObject({
			lastNews: '2024-03',
			overdue: 'silence',
		});
	});

	it('is nothing that was carried out, nor what nobody decided to do', () => {
		expect(follow({ implementation: 'complete', promisedBy: '2025' }).overdue).toBeUndefined();
		expect(follow({ outcome: 'not-achieved' }).overdue).toBeUndefined();
		expect(follow({ outcome: 'not-achieved', promisedBy: '2025' }).overdue).toBe('promise');
		expect(follow({ startedOn: undefined })).toEqual({});
	});

	it('puts broken promises first, then what waits longest', () => {
		const site = baseSite('uk', [
			variant(hearing, 'late', { promisedBy: '2026-09' }),
			variant(hearing, 'later', { promisedBy: '2026-08' }),
			variant(hearing, 'fresh', { monitoring: [log('2026-11-01', 'limited')] }),
		]);
		const { overdue, others, states } = monitoringOf(site);
		expect(overdue.map(({ entry }) => entry.id)).toEqual(['later', 'late', 'kalush-hearing']);
		expect(others.map(({ entry }) => entry.id)).toEqual(['fresh']);
		expect(states.map(({ state, count }) => [state, count])).toContainEqual(['limited', 4]);
	});

	it('is a feed, dated by the day it became overdue, the latest first', () => {
		const site = baseSite('en', [variant(hearing, 'late', { promisedBy: '2026-09' })]);
		const { items, title } = overdueFeed(site);
		expect(title).toContain('Overdue');
		expect(items.map(({ link, pubDate }) => [link, pubDate.toISOString().slice(0, 10)])).toEqual([
			['/en/cases/late/', '2026-09-30'],
			['/en/cases/kalush-hearing/', '2025-06-15'],
		]);
	});
});
