import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readContentTree } from '../../src/lib/content/read-tree.ts';
import { adminIndex } from './index-file.ts';

const tree = readContentTree(resolve('content'));
const index = adminIndex(tree, { base: '/', today: '2026-01-01', published: (entry) => entry.collection !== 'news' });

it('has every entry of the content, with what the caller says of it', () => {
	expect(index.entries).toHaveLength(tree.entries.size);
	expect(index.entries.filter(({ published }) => !published).every(({ collection }) => collection === 'news')).toBe(
		true,
	);
});

it('keeps facts, short words and references, and leaves out what only the entry’s own page shows', () => {
	const toolkit = index.entries.find(({ id }) => id === 'draft-community-statute');
	const source = [...tree.entries.values()].find((entry) => entry.key === `toolkits/${toolkit?.id ?? ''}`)?.source.data;
	expect(source?.['steps']).toBeDefined();
	expect(toolkit?.files.uk).toMatchObject({ title: source?.['title'], updatedOn: source?.['updatedOn'] });
	expect(toolkit?.files.uk).not.toHaveProperty('steps');
	const facts = (source?.['templates'] as { title: string; text: string }[]).map(
		({ title: _title, text: _text, ...rest }) => rest,
	);
	expect(facts.length).toBeGreaterThan(0);
	expect(toolkit?.files.uk?.['templates']).toEqual(facts);
});
