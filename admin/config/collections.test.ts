import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { collectionNames, text, typeOf } from '../../src/schemas/index.ts';
import { decapConfig } from './collections.ts';
import type { DecapCollection, DecapConfig, DecapField } from './decap.ts';
import { decapFields } from './fields.ts';

const { collections } = decapConfig();

function collection(name: string): DecapCollection {
	const found = collections.find((one) => one.name === name);
	if (!found) throw new Error(name);
	return found;
}

function field(name: string, ...path: readonly string[]): DecapField {
	let fields = collection(name).fields ?? [];
	let found: DecapField | undefined;
	for (const key of path) {
		found = fields.find((one) => one.name === key);
		fields = found?.fields ?? [];
	}
	if (!found) throw new Error(path.join('.'));
	return found;
}

function everyField(fields: readonly DecapField[]): DecapField[] {
	return fields.flatMap((one) => [one, ...everyField(one.fields ?? []), ...(one.field ? [one.field] : [])]);
}

describe('the form', () => {
	it('is committed as the schemas give it', () => {
		const committed = parse(readFileSync(join(import.meta.dirname, '../config.yml'), 'utf8')) as DecapConfig;
		expect(committed).toEqual(JSON.parse(JSON.stringify(decapConfig())));
	});

	it('has every type of entry, those in MDX a second time, and the files that are no entries', () => {
		const names = collectionNames.flatMap((name) => (typeOf(name).mdx ? [name, `${name}-mdx`] : [name]));
		expect(collections.map(({ name }) => name)).toEqual([...names, 'site', 'redirects', 'words']);
	});

	it('calls every field in Ukrainian', () => {
		const all = collections.flatMap(({ fields, files }) =>
			everyField([...(fields ?? []), ...(files ?? []).flatMap((file) => file.fields)]),
		);
		expect(all.length).toBeGreaterThan(500);
		expect(all.filter(({ label }) => !/[а-яіїєґ]/i.test(label))).toEqual([]);
	});

	it('cannot be made from a field without a label', () => {
		expect(() => decapFields({ title: text({ uk: 'Назва', en: 'Title' }), secret: z.string() })).toThrow(
			'A field without a label',
		);
	});

	it('sorts and groups nothing until it is asked to: on a Git host that reads every file', () => {
		for (const { sortable_fields: sortable = [] } of collections)
			expect(JSON.stringify(sortable)).not.toContain('default_sort');
	});
});

describe('a field', () => {
	it('of words is written in each language, a fact once', () => {
		expect(field('practices', 'title').i18n).toBe(true);
		expect(field('practices', 'costBand').i18n).toBe(false);
		expect(field('practices', 'steps').i18n).toBe(true);
		expect(field('practices', 'steps', 'days').i18n).toBe(false);
		expect(field('practices', 'image', 'alt').i18n).toBe(true);
	});

	it('that is required in a group which may be left out is asked for by the gate alone', () => {
		expect(field('cases', 'contact', 'email').required).toBe(false);
		expect(field('practices', 'preparationWeeks', 'min').required).toBe(true);
	});

	it('of choice names its values in Ukrainian', () => {
		expect(field('events', 'format').options).toContainEqual({ label: 'Наживо', value: 'in-person' });
	});

	it('of text tells its limits, and lets spaces around be', () => {
		const [source = '', said] = field('practices', 'title').pattern ?? [];
		expect(said).toBe('від 3 до 90 знаків');
		expect(new RegExp(source).test('  Віче ')).toBe(true);
		expect(new RegExp(source).test(' Ві ')).toBe(false);
		expect(new RegExp(source).test('а'.repeat(91))).toBe(false);
	});

	it('of reference knows where to look', () => {
		expect(field('cases', 'practices')).toMatchObject({
			widget: 'viche-reference',
			multiple: true,
			collections: ['practices'],
			max: 4,
		});
		expect(field('cases', 'inspiredBy')).toMatchObject({ collections: ['cases'], required: false });
	});

	it('of day begins today only where that is what is meant', () => {
		expect(field('events', 'createdOn').default).toBe('{{now}}');
		expect(field('events', 'startsOn')).not.toHaveProperty('default');
	});
});

describe('the text of an entry', () => {
	it('follows the summary where it is the point, and names its sections', () => {
		const names = (collection('cases').fields ?? []).map(({ name }) => name);
		expect(names.slice(0, 4)).toEqual(['title', 'id', 'summary', 'body']);
		expect(field('cases', 'body').hint).toContain('«Проблема», «Що зробили»');
	});
});
