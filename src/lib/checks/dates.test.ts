import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

describe('dates', () => {
	it('finds an end before its start, however exact the two dates are', () => {
		expect(findings('EndBeforeStart')).toEqual([
			'cases/uk/kalush-hearing.md:8:10 EndBeforeStart',
			'events/uk/participation-forum.md:6:9 EndBeforeStart',
			'glossary/uk/toloka.md:5:12 EndBeforeStart',
			'programmes/uk/strong-communities.md:6:9 EndBeforeStart',
		]);
		expect(reportOf('EndBeforeStart').findings[0]?.params).toMatchObject({ value: '2024-02', start: '2024-03' });
	});

	it('does not call a year earlier than one of its months', () => {
		const text = (start: string, end: string) => `---\ntitle: Програма\nstartedOn: ${start}\nendsOn: ${end}\n---\n`;
		const broken = (start: string, end: string) =>
			findings({ 'programmes/uk/x.md': text(start, end) }).filter((line) => line.endsWith(' EndBeforeStart'));
		expect(broken('2025-03', '2025')).toEqual([]);
		expect(broken('2025', '2025-01')).toEqual([]);
		expect(broken('2025-03-10', '2025-03')).toEqual([]);
		expect(broken('2025-03', '2025-02-28')).toHaveLength(1);
	});

	it('says that a date in the future is an error, and that today is not', () => {
		expect(findings('FutureDate')).toEqual([
			'glossary/en/toloka.md:4:15 FutureDate',
			'glossary/uk/toloka.md:4:12 FutureDate',
			'glossary/uk/toloka.md:5:12 FutureDate',
			'laws/uk/local-self-government.md:5:12 FutureDate',
			'laws/uk/local-self-government.md:7:7 FutureDate',
		]);
		expect(reportOf('FutureDate').errors).toBe(5);
	});

	it('warns of what is no longer valid, inside a group too', () => {
		expect(findings('Expired')).toEqual([
			'communities/uk/kalush.md:19:15 Expired',
			'news/uk/statute-law.md:6:13 Expired',
		]);
		expect(reportOf('Expired')).toMatchObject({ errors: 0, warnings: 2 });
	});

	it('warns of facts that are due for a check: by the day given, else a year after the last', () => {
		expect(findings('ReviewOverdue')).toEqual([
			'glossary/uk/toloka.md:4:12 ReviewOverdue',
			'laws/uk/local-self-government.md:7:7 ReviewOverdue',
			'pages/uk/about.md:4:12 ReviewOverdue',
		]);
		expect(reportOf('ReviewOverdue').findings.map(({ params }) => [params['value'], params['field']])).toEqual([
			['2026-11-20', 'checkedOn'],
			['2026-02-10', 'asOf'],
			['2026-11-20', 'checkedOn'],
		]);
	});

	it('leaves drafts in peace', () => {
		const text =
			'---\ntitle: толока\nsummary: Спільна праця.\ndraft: true\ncreatedOn: 2027-01-10\nupdatedOn: 2026-12-01\n---\n';
		expect(findings({ 'glossary/uk/toloka.md': text })).toEqual([]);
	});
});
