import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { baseRoot } from '../checks/__fixtures__/findings.ts';
import { entryInEachLocale, translationOf, type Entry } from './entry.ts';
import { parseFile, type ParsedFile } from './parse.ts';
import { readContentTree } from './read-tree.ts';
import { isDraft, keyOf, type EntryFiles, type Key } from './tree.ts';

const tree = readContentTree(baseRoot);

function filesOf(key: Key): EntryFiles {
	const entry = tree.entries.get(key);
	if (!entry) throw new Error(`The base has no ${key}.`);
	return entry;
}

function inLocale(files: EntryFiles, locale: Locale): Entry {
	const entry = entryInEachLocale(files).find((one) => one.locale === locale);
	if (!entry) throw new Error(`No entry in ${locale}.`);
	return entry;
}

function file(locale: Locale, fields: string): ParsedFile {
	const path = `glossary/${locale}/toloka.md`;
	const text = `---\n${fields}---\n`;
	const { parsed } = parseFile({ path, absolute: path, collection: 'glossary', locale, id: 'toloka', extension: 'md', text });
	if (!parsed) throw new Error('This text should be readable.');
	return parsed;
}

describe('a content tree', () => {
	it('groups files into entries, in the order of the types', () => {
		expect([...tree.entries.keys()].slice(0, 4)).toEqual([
			'practices/local-initiative',
			'practices/public-hearing',
			'cases/kalush-hearing',
			'toolkits/hold-hearing',
		]);
		expect(tree.files.map(keyOf)).toHaveLength(2 * tree.entries.size);
	});

	it('takes the facts from the first language that has a file', () => {
		const entry = filesOf('glossary/viche');
		expect(entry.source.path).toBe('glossary/uk/viche.md');
		expect([...entry.translations.keys()]).toEqual(['en']);
		expect(isDraft(entry)).toBe(false);
	});
});

describe('an entry in a language', () => {
	it('has the words of its language and the facts of the source', () => {
		const entry = inLocale(filesOf('cases/kalush-hearing'), 'en');
		expect(entry).toMatchObject({ lang: 'en', file: 'cases/en/kalush-hearing.md' });
		expect(entry.fields).toMatchObject({
			title: 'A hearing on the water tariff',
			startedOn: '2024-03',
			communities: ['kalush'],
			results: [{ what: 'People who came', value: 120 }],
		});
		expect(entry.body).toContain('## Problem');
	});

	it('takes a list with words whole from the translation', () => {
		const { fields } = inLocale(filesOf('toolkits/hold-hearing'), 'en');
		expect(fields).toMatchObject({ steps: [{ title: 'Announce the hearing', days: 7 }, {}, {}], level: 'first-time' });
	});

	it('merges a group field by field', () => {
		const uk = file('uk', 'title: толока\nsummary: Спільна праця.\nimage: { src: /media/a.jpg, alt: Люди саджають, credit: Оля }\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n');
		const en = file('en', 'title: toloka\nsummary: Common work.\nimage: { alt: People plant }\ntranslatedOn: 2026-01-10\n');
		const files: EntryFiles = { key: 'glossary/toloka', collection: 'glossary', id: 'toloka', source: uk, translations: new Map([['en', en]]), sourceUnreadable: false };
		expect(inLocale(files, 'en').fields).toMatchObject({ image: { src: '/media/a.jpg', alt: 'People plant', credit: 'Оля' } });
		expect(inLocale(files, 'uk').fields).toMatchObject({ image: { alt: 'Люди саджають' } });
	});

	it('shows the original where there is no translation, and says so', () => {
		const files = { ...filesOf('glossary/viche'), translations: new Map() };
		const entry = inLocale(files, 'en');
		expect(entry).toMatchObject({ locale: 'en', lang: 'uk', translation: { state: 'missing' } });
		expect(entry.fields.title).toBe('віче');
	});
});

describe('the state of a translation', () => {
	const source = file('uk', 'title: толока\nupdatedOn: 2026-02-10\n');
	const state = (fields: string) => translationOf(source, file('en', fields), 'en');

	it('is «source» for the original and «missing» without a file', () => {
		expect(translationOf(source, undefined, 'uk')).toEqual({ state: 'source' });
		expect(translationOf(source, undefined, 'en')).toEqual({ state: 'missing' });
	});

	it('is «current» from the day on which the original was changed', () => {
		expect(state('translatedOn: 2026-02-10\n')).toEqual({ state: 'current', translatedOn: '2026-02-10' });
	});

	it('is «outdated» when the original changed later, even if the translation was reviewed', () => {
		expect(state('translatedOn: 2026-02-09\n')).toEqual({ state: 'outdated', translatedOn: '2026-02-09' });
		expect(state('translatedOn: 2026-02-09\ntranslationReviewedOn: 2026-02-09\n').state).toBe('outdated');
		expect(state('title: toloka\n').state).toBe('outdated');
	});

	it('is «machine» until a person has read it', () => {
		expect(state('translatedOn: 2026-02-10\ntranslationMethod: machine\n').state).toBe('machine');
		expect(state('translatedOn: 2026-02-10\ntranslationMethod: human\n').state).toBe('current');
	});

	it('is «reviewed» when it was read on the day of the translation or later', () => {
		expect(state('translatedOn: 2026-02-10\ntranslationReviewedOn: 2026-02-10\ntranslationMethod: machine\n')).toEqual({
			state: 'reviewed',
			translatedOn: '2026-02-10',
			reviewedOn: '2026-02-10',
		});
		expect(state('translatedOn: 2026-02-10\ntranslationReviewedOn: 2026-02-01\n').state).toBe('current');
	});
});
