import { describe, expect, it } from 'vitest';
import { translationShape } from './base.ts';
import {
	collectionNames,
	fieldInfo,
	ID_PATTERN,
	isCollectionName,
	typeOf,
	types,
	type CollectionName,
	type FieldInfo,
	type Shape,
} from './index.ts';
import { isMdxComponent } from './mdx.ts';
import * as vocabularies from './vocabularies/index.ts';

/** Every field of a shape with its path, groups and lists included. */
function fieldsOf(shape: Shape, path = ''): { path: string; field: Shape[string] }[] {
	return Object.entries(shape).flatMap(([name, field]) => [
		{ path: `${path}${name}`, field },
		...fieldsOf(fieldInfo(field).shape ?? {}, `${path}${name}.`),
	]);
}

/** @throws where the type has no such field */
function infoOf(collection: CollectionName, name: string): FieldInfo {
	const field = typeOf(collection).shape[name];
	if (!field) throw new Error(`${collection} has no field ${name}.`);
	return fieldInfo(field);
}

const all = collectionNames.flatMap((name) => fieldsOf(typeOf(name).shape, `${name}.`));
const everywhere = [...all, ...fieldsOf(translationShape, 'translation.')].map(({ path, field }) => ({
	path,
	info: fieldInfo(field),
}));

const used = [...new Set(everywhere.flatMap(({ info }) => info.vocabulary ?? []))];
const exported = Object.values(vocabularies).filter((value) => typeof value === 'object' && 'terms' in value);
const allVocabularies: readonly vocabularies.Vocabulary[] = [
	...new Set<vocabularies.Vocabulary>([...used, ...exported]),
];

describe('types of entries', () => {
	it('are one for each collection, under its own name', () => {
		expect(Object.keys(types)).toEqual([...collectionNames]);
		expect(collectionNames.filter((name) => typeOf(name).collection !== name)).toEqual([]);
		expect(isCollectionName('practices')).toBe(true);
		expect(isCollectionName('practises')).toBe(false);
	});

	it.each(collectionNames)('%s say what they are, in both languages', (name) => {
		const { one, many, about, sections } = typeOf(name);
		for (const text of [one, many, about, ...sections.map((section) => section.heading)]) {
			expect(text.uk).toMatch(/[а-яґєії]/i);
			expect(text.en).toMatch(/^[^а-яґєії]+$/i);
		}
		expect(sections.map(({ id }) => id).filter((id) => !ID_PATTERN.test(id))).toEqual([]);
	});

	it.each(collectionNames)('%s have a title, a summary and the days of their making', (name) => {
		const required = ['title', 'summary', 'createdOn', 'updatedOn'];
		expect(required.filter((field) => !infoOf(name, field).required)).toEqual([]);
	});

	it.each([
		'practices',
		'cases',
		'toolkits',
		'communities',
		'organisations',
		'programmes',
		'events',
		'news',
		'laws',
		'standards',
	] as const)('%s do not exist without a source', (name) => {
		expect(infoOf(name, 'sources')).toMatchObject({ kind: 'list', required: true, min: 1 });
	});

	it('refuse a misspelt field in the original and in a translation', () => {
		for (const name of collectionNames) {
			for (const schema of [typeOf(name).schema, typeOf(name).translationSchema]) {
				const codes = schema.safeParse({ titel: 'x' }).error?.issues.map((issue) => issue.code);
				expect(codes).toContain('unrecognized_keys');
			}
		}
	});
});

describe('every field of every type', () => {
	it('has a label in both languages', () => {
		const unlabelled = everywhere.filter(({ info: { label } }) => label.uk.trim() === '' || label.en.trim() === '');
		expect(unlabelled.map(({ path }) => path)).toEqual([]);
	});

	it('has its label in the right language', () => {
		const wrong = everywhere.filter(
			({ info: { label } }) => !/[а-яґєії]/i.test(label.uk) || /[а-яґєії]/i.test(label.en),
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('has its hint, if any, in both languages', () => {
		const wrong = everywhere.filter(({ info: { hint } }) => hint && (hint.uk.trim() === '' || hint.en.trim() === ''));
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('is named in camelCase', () => {
		expect(all.map(({ path }) => path).filter((path) => !/^[a-z]+(\.[a-z][a-zA-Z]*)+$/.test(path))).toEqual([]);
	});

	it('has a vocabulary if it is a choice, and targets if it is a reference', () => {
		const choices = everywhere.filter(({ info }) => info.kind === 'choice' || info.kind === 'choices');
		expect(choices.filter(({ info }) => !info.vocabulary)).toEqual([]);
		const references = everywhere.filter(({ info }) => info.kind === 'reference' || info.kind === 'references');
		expect(references.filter(({ info }) => !info.to?.length)).toEqual([]);
	});

	it('has limits that leave room', () => {
		const wrong = everywhere.filter(({ info: { min = 0, max = Number.POSITIVE_INFINITY } }) => min > max);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});
});

describe('vocabularies', () => {
	it('are all found', () => {
		expect(allVocabularies.length).toBeGreaterThan(30);
	});

	it.each(allVocabularies.map((vocabulary) => [vocabulary.label.en, vocabulary] as const))(
		'%s: every value has a name in both languages',
		(_, { label, ids, terms }) => {
			expect(label.uk).toMatch(/\S/);
			expect(ids).toEqual(Object.keys(terms));
			for (const id of ids) {
				expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3})$/);
				for (const text of [terms[id], terms[id]?.note ?? { uk: 'а', en: 'a' }]) {
					expect(text?.uk).toMatch(/\S/);
					expect(text?.en).toMatch(/^[^а-яґєії]+$/i);
				}
			}
			for (const locale of ['uk', 'en'] as const) {
				expect(new Set(ids.map((id) => terms[id]?.[locale])).size).toBe(ids.length);
			}
		},
	);

	it('have six sectors, three themes and twenty-seven oblasts', () => {
		expect(vocabularies.sectors.ids).toHaveLength(6);
		expect(vocabularies.themes.ids).toHaveLength(3);
		expect(vocabularies.oblasts.ids).toHaveLength(27);
	});

	it('give every oblast codes of its own and a tile of its own', () => {
		const codes = Object.values(vocabularies.oblastCodes);
		expect(Object.keys(vocabularies.oblastCodes)).toEqual([...vocabularies.oblasts.ids]);
		for (const code of codes) {
			expect(code.iso).toMatch(/^UA-\d{2}$/);
			expect(code.katotth).toMatch(/^UA\d{17}$/);
		}
		for (const key of ['iso', 'katotth', 'tile'] as const) {
			expect(new Set(codes.map((code) => String(code[key]))).size).toBe(27);
		}
		expect(new Set(codes.map((code) => code.katotth.slice(0, 4))).size).toBe(27);
	});
});

describe('components of MDX', () => {
	it('are those of the list, and no property of an object', () => {
		expect(['Note', 'Counts', 'Script', 'constructor', ''].filter(isMdxComponent)).toEqual(['Note', 'Counts']);
	});
});
