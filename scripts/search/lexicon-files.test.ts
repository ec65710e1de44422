import { beforeAll, describe, expect, it } from 'vitest';
import { mend } from '../../src/lib/search/mend.ts';
import type { Lexicon } from '../../src/lib/search/load.ts';
import { suggestionsFor } from '../../src/lib/search/suggest.ts';
import { filesOf, smallLexicon } from './__fixtures__/lexicon.ts';
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

describe('a file that would be long is divided by the third letter', () => {
	/** Words enough on «пр» for any file to be long: прабаба, прабава, … */
	const letters = Array.from('бвгджзклмнпрстфхцчш');
	const many = ['пра', 'про'].flatMap((start) =>
		letters.flatMap((a) => letters.flatMap((b) => ['ка', 'ла', 'на'].map((end) => `1 ${start}${a}а${b}о${end}`))),
	);
	const site = {
		words: ['30 правило правила правилом', '40 проєкт проєкту проєкти', '2 пр', ...many].join('\n'),
		things: { 'проєкт рішення': 1 },
		suggestions: [{ title: 'Проєкт рішення', path: '/glossary/draft/', kind: 'glossary' }],
	};
	let lexicon: Lexicon;
	beforeAll(async () => {
		lexicon = await smallLexicon(site);
	});

	it('and each word is found in its part, also the shortest', async () => {
		const starts = (JSON.parse(filesOf(site).get('manifest.json') ?? '') as { starts: string }).starts.split(' ');
		expect(starts).toEqual(expect.arrayContaining(['пр', 'пра', 'про']));
		for (const [form, key] of [
			['правилом', 'правило'],
			['проєкти', 'проєкт'],
			['пр', 'пр'],
		] as const)
			expect((await lexicon.shardOf(form))?.lookUp(form)?.key).toBe(key);
		expect((await lexicon.shardOf('про'))?.things.get('проєкт рішення')).toBe(1);
	});

	it('and is still offered from for two letters, and for more', async () => {
		for (const typed of ['пр', 'проє', 'проєкт ріш'])
			expect((await suggestionsFor(typed, lexicon)).map(({ title }) => title)).toEqual(['Проєкт рішення']);
	});

	it('and a slip in the third letter is mended across its parts', async () => {
		const typed = [{ form: 'прєокт' }];
		expect(await mend('прєокт', typed, lexicon, 'uk')).toMatchObject([{ keys: ['проєкт'], mended: 'typo' }]);
	});
});
