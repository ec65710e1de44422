import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

describe('what the editors promise', () => {
	it('wants a word about what failed where the goal was not achieved', () => {
		expect(findings('FailureUnexplained')).toEqual(['cases/uk/kalush-hearing.md:9:10 FailureUnexplained']);
	});

	it('wants the example named where it is said what was changed in it', () => {
		expect(findings('ChangeWithoutModel')).toEqual(['cases/uk/kalush-hearing.md:15:1 ChangeWithoutModel']);
	});

	it('wants the source of every number in the list of sources', () => {
		expect(findings('ResultWithoutSource')).toEqual(['cases/uk/kalush-hearing.md:21:13 ResultWithoutSource']);
		expect(reportOf('ResultWithoutSource').findings[0]?.params).toEqual({ value: 'https://example.org/elsewhere' });
	});

	it('publishes nobody without consent', () => {
		expect(findings('ConsentMissing')).toEqual([
			'cases/uk/kalush-hearing.md:9:1 ConsentMissing',
			'questions/uk/hearing-duty.md:6:11 ConsentMissing',
		]);
	});

	it('invents nobody’s readiness to share', () => {
		expect(findings('SharingUnconfirmed')).toEqual(['communities/uk/kalush.md:13:10 SharingUnconfirmed']);
	});

	it('compares the code of a community with its oblast', () => {
		expect(findings('OblastMismatch')).toEqual(['communities/uk/kalush.md:6:10 OblastMismatch']);
		expect(reportOf('OblastMismatch').findings[0]?.params).toMatchObject({
			value: 'UA26080070000000000',
			expected: 'UA46',
			oblast: { uk: 'Львівська' },
		});
	});

	it('sends nobody to a step that does not exist', () => {
		expect(findings('StepOutOfRange')).toEqual(['toolkits/uk/hold-hearing.md:38:15 StepOutOfRange']);
		expect(reportOf('StepOutOfRange').findings[0]?.params).toEqual({ value: 4, count: 3 });
	});
});
