import { expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

it('warns of the exact place of an event until it is over, in each language', () => {
	expect(findings('ExactVenue')).toEqual([
		'events/en/participation-forum.md:9:27 ExactVenue',
		'events/uk/participation-forum.md:20:22 ExactVenue',
	]);
	const { findings: found, errors } = reportOf('ExactVenue');
	expect([errors, ...found.map(({ params }) => params['value'])]).toEqual([0, '5 Tykha Street', 'вул. Тихій, 5']);
});
