import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

describe('addresses are promises', () => {
	it('wants a redirect for every entry that Git once saw: removed in a commit, staged or just deleted', () => {
		expect(findings('RemovedWithoutRedirect')).toEqual([
			'glossary/uk/committed.md:1:1 RemovedWithoutRedirect',
			'glossary/uk/staged.md:1:1 RemovedWithoutRedirect',
			'glossary/uk/unstaged.md:1:1 RemovedWithoutRedirect',
		]);
		expect(reportOf('RemovedWithoutRedirect').findings[0]?.params).toEqual({ value: 'glossary/committed' });
	});

	it('redirects to entries that are on the site: not to a draft, not to nothing', () => {
		expect(findings('RedirectTarget')).toEqual([
			'redirects.yml:2:1 RedirectTarget',
			'redirects.yml:4:1 RedirectTarget',
		]);
		expect(reportOf('RedirectTarget').findings.map(({ params }) => params)).toEqual([
			{ value: 'glossary/vichee', suggestion: 'glossary/viche' },
			{ value: 'glossary/draft-term', suggestion: expect.any(String) as string },
		]);
	});

	it('does not let a redirect hide an entry', () => {
		expect(findings('RedirectHidesEntry')).toEqual(['redirects.yml:2:1 RedirectHidesEntry']);
	});

	it('takes a file of redirects without a line', () => {
		expect(findings({ 'redirects.yml': '# поки нічого\n' })).toEqual([]);
	});
});
