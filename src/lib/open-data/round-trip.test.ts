import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { collectionNames, type CollectionName } from '../../schemas/index.ts';
import { contentRoot } from '../__fixtures__/site.ts';
import { baseRoot } from '../checks/__fixtures__/findings.ts';
import { entryIn } from '../content/entry.ts';
import { readContentTree } from '../content/read-tree.ts';
import { isDraft, type EntryFiles } from '../content/tree.ts';
import { emptyRelease, entryFrom, releaseIn } from './__fixtures__/release.ts';
import { fieldsIn, itemOf, type Item } from './item.ts';
import { itemsFrom } from './read-rows.ts';
import type { Release } from './release.ts';
import type { Row } from './rows.ts';
import { tableOf, withChildren } from './tables.ts';

const text = ({ files }: Release, name: string) => String(files.get(name)?.data);

/** Read as anybody would who has the files only. */
function fromTables(release: Release, collection: CollectionName): Item[] {
	const tables = withChildren(tableOf(collection)).map(
		({ name }) => [name, parse<Row>(text(release, `${name}.csv`), { bom: true, columns: true })] as const,
	);
	return itemsFrom(collection, new Map(tables));
}

const fromLines = (release: Release, collection: CollectionName) =>
	text(release, `${collection}.jsonl`)
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Item);

const fromApi = ({ api }: Release, collection: CollectionName) =>
	(JSON.parse(api.get(`${collection}.json`) ?? '') as { items: Item[]; count: number }).items;

/** What pages show, without the mark of a draft. */
function shownIn(files: EntryFiles, locale: (typeof locales)[number]) {
	const { draft: _, ...fields } = entryIn(files, locale).fields;
	return fields;
}

describe.each([
	['the published content', contentRoot],
	['a small base', baseRoot],
])('%s', (_name, root) => {
	const release = releaseIn(root);
	const published = [...readContentTree(root).entries.values()].filter((files) => !isDraft(files));

	test.each(collectionNames)('%s are the same in CSV, JSON Lines and the API', (collection) => {
		const items = fromApi(release, collection);
		expect(items.map(({ id }) => id)).toEqual(
			published.filter((files) => files.collection === collection).map(({ id }) => id),
		);
		expect(fromTables(release, collection)).toEqual(items);
		expect(fromLines(release, collection)).toEqual(items);
		for (const item of items) expect(JSON.parse(release.api.get(`${collection}/${item.id}.json`) ?? '')).toEqual(item);
	});

	it('says in each language what the pages show', () => {
		const read = new Map(collectionNames.map((name) => [name, fromTables(release, name)]));
		for (const files of published) {
			const item = read.get(files.collection)?.find(({ id }) => id === files.id);
			for (const locale of locales)
				expect(item && fieldsIn(files.collection, item, locale), files.key).toEqual(shownIn(files, locale));
		}
	});
});

test('a tree without entries gives tables without rows', () => {
	const release = emptyRelease(baseRoot);
	for (const collection of collectionNames) {
		expect(fromTables(release, collection)).toEqual([]);
		expect(fromLines(release, collection)).toEqual([]);
		expect(fromApi(release, collection)).toEqual([]);
		expect(text(release, `${collection}.csv`)).toMatch(/^\uFEFFid,[^\n]+\r\n$/);
	}
});

describe('an entry whose translation lags', () => {
	const head = 'createdOn: 2026-01-10\nupdatedOn: 2026-02-10\n';
	const uk = `---\ntitle: толока\nsummary: Спільна праця.\nsynonyms:\n  - 'праця | гуртом'\n  - '\\'\n  - =1+1\n${head}draft: false\nsources:\n  - title: Про толоку\n    url: https://example.org/\n    kind: media\n---\n\nТекст.\n`;
	const en = `---\ntitle: toloka\nsummary: Work together.\ntranslatedOn: 2026-01-11\n---\n`;
	const files = entryFrom({ 'glossary/uk/toloka.md': uk.replace("'\\'", "'a\\'"), 'glossary/en/toloka.md': en });
	const item = itemOf(files, (path) => path);

	it('has only the words that were written, and none in the place of others', () => {
		expect(item).toMatchObject({
			id: 'toloka',
			page: { uk: '/glossary/toloka/', en: '/en/glossary/toloka/' },
			title: { uk: 'толока', en: 'toloka' },
			translation: { state: { uk: 'source', en: 'outdated' }, translatedOn: { en: '2026-01-11' } },
		});
		expect(item['synonyms']).toEqual({ uk: ['праця | гуртом', 'a\\', '=1+1'] });
		expect(item['body']).toEqual({ uk: 'Текст.' });
		expect(item).not.toHaveProperty('draft');
	});

	it('shows the original’s words where the page does', () => {
		for (const locale of locales) expect(fieldsIn('glossary', item, locale)).toEqual(shownIn(files, locale));
	});
});

test('nobody’s contact is told without consent', () => {
	const one = [...readContentTree(baseRoot).entries.values()].find(({ key }) => key === 'cases/kalush-hearing');
	const contact = (consent: boolean) => ({ role: 'секретарка ради', email: 'rada@example.org', consent });
	const withContact = (consent: boolean) => {
		if (!one) throw new Error('The base has no such case.');
		const source = { ...one.source, data: { ...one.source.data, contact: contact(consent) } };
		return itemOf({ ...one, source, translations: new Map() }, (path) => path);
	};
	expect(withContact(true)['contact']).toMatchObject({ email: 'rada@example.org' });
	expect(JSON.stringify(withContact(false))).not.toContain('rada@example.org');
});
