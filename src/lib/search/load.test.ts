import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf, loaderOf, ukrainian } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { fileName } from './lexicon.ts';
import { openLexicon, type LoadText } from './load.ts';

const files = filesOf({ words: ukrainian, stopWords: 'як та що' });

/** What was asked for. */
let asked: string[] = [];
/** A path that cannot be had at the moment. */
let broken = '';
beforeEach(() => {
	asked = [];
	broken = '';
});

const load: LoadText = (path) => {
	asked.push(path);
	return broken !== '' && path.includes(broken) ? Promise.reject(new Error('offline')) : loaderOf(files)(path);
};

const fileOf = (start: string) => `words/${fileName(start)}.txt?abc`;

describe('the lexicon', () => {
	it('begins with one file, which says what there is', async () => {
		const lexicon = await openLexicon(load);
		expect(lexicon.version).toBe('abc');
		expect([lexicon.stopWords.has('як'), lexicon.stopWords.has('громада')]).toEqual([true, false]);
		expect(asked).toEqual(['manifest.json']);
	});

	it('asks for a file once, however many words need it, with the version that it belongs to', async () => {
		const lexicon = await openLexicon(load);
		const [first, second] = await Promise.all([lexicon.shardOf('громадою'), lexicon.shardOf('громадські')]);
		await lexicon.shardOf('грип');
		expect(first?.lookUp('громадою')?.key).toBe('громада');
		expect(second?.lookUp('громадські')?.key).toBe('громадський');
		expect(asked).toEqual(['manifest.json', fileOf('гр')]);
	});

	it('asks for no file that is not there', async () => {
		const lexicon = await openLexicon(load);
		expect(await lexicon.shardOf('ющенко')).toBeUndefined();
		expect(await lexicon.shardsOf(['ющ', 'xy'])).toEqual([]);
		expect(asked).toEqual(['manifest.json']);
	});

	it('gives several files together, those that exist', async () => {
		const lexicon = await openLexicon(load);
		const shards = await lexicon.shardsOf(['гр', 'ющ', 'ра']);
		expect(shards.map((shard) => Boolean(shard.lookUp('рада') ?? shard.lookUp('громада')))).toEqual([true, true]);
		expect(asked).toEqual(['manifest.json', fileOf('гр'), fileOf('ра')]);
	});

	it('gives forms that end alike, and asks once for them and for their list', async () => {
		const lexicon = await openLexicon(load);
		expect(await lexicon.endingLike('хромада')).toEqual(['громада', 'рада']);
		expect(await lexicon.endingLike('ромада')).toEqual(['громада', 'рада']);
		expect(await lexicon.endingLike('щщщщ')).toEqual([]);
		expect(asked).toEqual(['manifest.json', 'endings.txt?abc', `words/-${fileName('да')}.txt?abc`]);
	});
});

describe('a file that cannot be had', () => {
	it('fails the query, and is asked for again by the next', async () => {
		const lexicon = await openLexicon(load);
		broken = fileName('гр');
		await expect(lexicon.shardOf('громада')).rejects.toThrow('offline');
		await expect(lexicon.shardsOf(['ра', 'гр'])).rejects.toThrow('offline');
		broken = '';
		expect((await lexicon.shardOf('громада'))?.lookUp('громада')?.key).toBe('громада');
		expect(asked.filter((path) => path === fileOf('гр')).length).toBe(3);
		expect(asked.filter((path) => path === fileOf('ра')).length).toBe(1);
	});

	it('fails the search for forms that end alike as well, until it can be had', async () => {
		const lexicon = await openLexicon(load);
		broken = 'endings.txt';
		await expect(lexicon.endingLike('хромада')).rejects.toThrow('offline');
		broken = '';
		expect(await lexicon.endingLike('хромада')).not.toEqual([]);
	});

	it('does not keep the other files', async () => {
		const lexicon = await openLexicon(load);
		broken = fileName('гр');
		await expect(lexicon.shardOf('громада')).rejects.toThrow();
		expect((await lexicon.shardOf('рада'))?.lookUp('радам')?.key).toBe('рада');
	});

	it('is no lexicon where it is the first one', async () => {
		broken = 'manifest';
		await expect(openLexicon(load)).rejects.toThrow('offline');
	});
});
