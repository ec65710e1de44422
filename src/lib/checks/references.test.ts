import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

describe('references between entries', () => {
	it('finds every reference that leads nowhere, in lists and groups too', () => {
		expect(findings('DanglingReference')).toEqual([
			'cases/uk/kalush-hearing.md:4:23 DanglingReference',
			'glossary/uk/toloka.md:4:11 DanglingReference',
			'glossary/uk/toloka.md:4:38 DanglingReference',
			'glossary/uk/toloka.md:4:76 DanglingReference',
			'practices/uk/public-hearing.md:26:10 DanglingReference',
		]);
	});

	it('suggests the nearest entry of the right type, or nothing', () => {
		expect(reportOf('DanglingReference').findings.map(({ params }) => [params['value'], params['suggestion']])).toEqual(
			[
				['kalusz', 'kalush'],
				['laws/local-self-goverment', 'laws/local-self-government'],
				['practices/zzzzzzzzzzzzzzzzzzzzzzzzzz', ''],
				['cases/nowhere-at-all', ''],
				['local-self-govern', 'local-self-government'],
			],
		);
	});

	it('refuses a reference and a link to a draft, but lets drafts refer to each other', () => {
		expect(findings('DraftReference')).toEqual([
			'glossary/en/toloka.md:7:5 DraftReference',
			'glossary/uk/toloka.md:4:11 DraftReference',
			'glossary/uk/toloka.md:9:10 DraftReference',
		]);
	});

	it('refuses an entry that refers to itself', () => {
		expect(findings('SelfReference')).toEqual(['glossary/uk/toloka.md:4:27 SelfReference']);
	});

	it('points at the second of two equal values', () => {
		expect(findings('RepeatedValue')).toEqual([
			'glossary/uk/toloka.md:4:44 RepeatedValue',
			'glossary/uk/toloka.md:5:27 RepeatedValue',
		]);
	});
});
