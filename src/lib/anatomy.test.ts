import { describe, expect, it } from 'vitest';
import { collectionNames, fieldInfo, typeOf } from '../schemas/index.ts';
import { anatomy } from './anatomy.ts';

describe.each(collectionNames)('what a page of %s shows', (collection) => {
	const { glance, card } = anatomy[collection];
	const { shape } = typeOf(collection);

	it('are fields that the type has, each once', () => {
		expect([...glance, ...card].filter((name) => !(name in shape))).toEqual([]);
		expect(new Set(glance).size).toBe(glance.length);
		expect(new Set(card).size).toBe(card.length);
	});

	it('are facts that fit on a line: no lists of groups, no paragraphs', () => {
		const kinds = [...glance, ...card].map((name) => shape[name] && fieldInfo(shape[name]).kind);
		expect(kinds.filter((kind) => kind === 'list' || kind === 'markdown' || kind === 'prose')).toEqual([]);
	});

	it('are at most three on a card', () => {
		expect(card.length).toBeLessThanOrEqual(3);
	});
});
