import { expect, it } from 'vitest';
import { endingFiles } from './lexicon-files.ts';

it('forms that occur are listed by how they end, the commonest first, without the shortest', () => {
	const vocabulary = { рада: 5, влада: 9, громада: 9, сад: 7, року: 1, еда: 3 };
	expect(endingFiles(new Map(Object.entries(vocabulary)))).toEqual(
		new Map([
			['да', 'влада громада рада'],
			['ку', 'року'],
		]),
	);
});
