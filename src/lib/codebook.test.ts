import { describe, expect, it } from 'vitest';
import { collectionNames, typeOf, types } from '../schemas/index.ts';
import { legalStates, outcomes, oblasts } from '../schemas/vocabularies/index.ts';
import { fieldRows, usedVocabularies } from './codebook.ts';

const row = (name: string, locale: 'uk' | 'en' = 'uk') =>
	collectionNames.flatMap((collection) =>
		fieldRows(typeOf(collection).shape, locale).filter((one) => `${collection}.${one.name}` === name),
	)[0];

describe('a row of the codebook', () => {
	it('says what a field is called, takes and means', () => {
		expect(row('cases.title')).toEqual({
			name: 'title',
			label: 'Назва',
			hint: 'Коротко й предметно, без крапки.',
			kind: 'рядок, 3–90',
			required: true,
			translated: true,
		});
	});

	it('names the vocabulary, the type referred to and the limits', () => {
		expect(row('cases.outcome')?.kind).toBe('одне значення: Підсумок');
		expect(row('cases.communities')?.kind).toBe('посилання на записи: Громада, 1–12');
		expect(row('cases.outcome', 'en')?.kind).toBe('one value: Outcome');
		expect(row('practices.complexity')?.kind).toBe('число');
	});

	it('is there for nested fields, with a dot', () => {
		expect(row('cases.results.value')).toMatchObject({ label: 'Значення', required: true, translated: false });
		expect(row('communities.sharing.offers.mechanisms')).toMatchObject({ label: 'Механізми', required: false });
	});
});

describe('the codebook', () => {
	it.each(collectionNames)('has every field of %s once, with a label and a kind', (collection) => {
		for (const locale of ['uk', 'en'] as const) {
			const rows = fieldRows(typeOf(collection).shape, locale);
			expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
			expect(rows.filter(({ label, kind }) => label === '' || kind === '' || kind.startsWith('kind.'))).toEqual([]);
		}
	});

	it('keeps the order of the form', () => {
		const top = fieldRows(types.glossary.shape, 'uk').filter(({ name }) => !name.includes('.'));
		expect(top.map(({ name }) => name)).toEqual(Object.keys(types.glossary.shape));
	});

	it('lists every vocabulary in use, once', () => {
		const used = usedVocabularies();
		expect(new Set(used).size).toBe(used.length);
		for (const vocabulary of [outcomes, oblasts, legalStates]) expect(used).toContain(vocabulary);
	});
});
