import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from '../../src/lib/__fixtures__/site.ts';
import { baseRoot, TODAY } from '../../src/lib/checks/__fixtures__/findings.ts';
import { readContentTree } from '../../src/lib/content/read-tree.ts';
import type { AnyEntry } from '../../src/lib/site.ts';
import { siteIn } from '../../src/lib/site-in.ts';
import { recordsOf, type SearchRecord } from './records.ts';

const tree = readContentTree(baseRoot);
const records = recordsOf(siteIn('uk', tree, TODAY));

const at = (path: string, all: readonly SearchRecord[] = records) => all.find((record) => record.path === path);

/** The record of one more entry of the base. */
function recordOf(entry: AnyEntry, locale: 'uk' | 'en' = 'uk') {
	const all = recordsOf(baseSite(locale, [entry]));
	return all.find(({ path }) => path.endsWith(`/${entry.id}/`));
}

const base = baseSite();

describe('the words of a page', () => {
	const hearing = at('/practices/public-hearing/');

	it('are its title, its summary and all that it says, fields before the text', () => {
		expect(hearing).toMatchObject({
			title: 'Громадські слухання',
			summary: 'Зустріч жителів із владою, після якої рада мусить відповісти на їхні пропозиції.',
		});
		const parts = [
			'Рішення торкається багатьох людей',
			'Оголосіть дату',
			'Слухання скликають, коли рішення зачіпає усю громаду.',
		];
		const places = parts.map((part) => hearing?.body.indexOf(part) ?? -1);
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it('are not said twice', () => {
		expect(hearing?.body).not.toContain('Зустріч жителів із владою');
		expect(at('/glossary/viche/')?.body).not.toContain('народні збори');
		expect(at('/glossary/viche/')?.synonyms).toEqual(['народні збори']);
		expect(hearing?.synonyms).toEqual([]);
	});

	it('are plain: no marks, no addresses', () => {
		const words = records.flatMap(({ title, summary, body }) => [title, summary, body]);
		expect(words.filter((text) => /https?:|[[\]<>*#]|\(\/|\bpublic-hearing\b/.test(text))).toEqual([]);
		expect(at('/toolkits/hold-hearing/')?.body).toContain('Потім прочитайте закон.');
	});

	it('are not those of its sources or of its picture', () => {
		const practice = entryOf(base, 'practices', 'public-hearing');
		const record = recordOf(
			variant(practice, 'with-sources', {
				sources: [{ title: 'Звіт міністерства', url: 'https://example.org/', kind: 'site', publisher: 'Мінрегіон' }],
				image: { src: 'media/toloka.jpg', alt: 'Люди на площі', credit: 'Марія Коваль' },
			}),
		);
		expect(record?.body).toContain('Оголосіть дату');
		expect(JSON.stringify(record)).not.toMatch(/Звіт|Мінрегіон|площі|Коваль|media/);
	});
});

describe('pages of the search', () => {
	const root = mkdtempSync(join(tmpdir(), 'viche-records-'));
	afterAll(() => {
		rmSync(root, { recursive: true });
	});

	it('are all that are published', () => {
		expect(records.length).toBe(tree.entries.size);
		expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
	});

	it('are no drafts', () => {
		cpSync(baseRoot, root, { recursive: true });
		const file = join(root, 'glossary/uk/viche.md');
		writeFileSync(file, readFileSync(file, 'utf8').replace('title:', 'draft: true\ntitle:'));
		for (const locale of ['uk', 'en'] as const) {
			const left = recordsOf(siteIn(locale, readContentTree(root), TODAY));
			expect(left.filter(({ kind }) => kind === 'glossary')).toEqual([]);
			expect(left.length).toBe(records.length - 1);
		}
	});

	it('have addresses in their language, and say so where their words are not in it', () => {
		const english = recordsOf(siteIn('en', tree, TODAY));
		expect(at('/en/practices/public-hearing/', english)).toMatchObject({ title: 'Public hearing' });
		expect(at('/en/about/', english)).toMatchObject({ kind: 'pages', title: 'About us' });
		expect(english.filter(({ lang }) => lang !== undefined)).toEqual([]);
		const untranslated = entryOf(base, 'glossary', 'viche');
		expect(recordOf({ ...untranslated, id: 'toloka', locale: 'en' }, 'en')).toMatchObject({
			lang: 'uk',
			title: 'віче',
		});
	});
});

describe('where and when', () => {
	it('is the community, or else the one oblast; never anything finer', () => {
		expect(at('/cases/kalush-hearing/')?.place).toBe('Калуська громада');
		expect(at('/communities/kalush/')?.place).toBe('Івано-Франківська');
		expect(at('/organisations/civic-school/')?.place).toBe('Львівська');
	});

	it('is not said where there are several oblasts, or none', () => {
		expect(at('/news/statute-law/')).not.toHaveProperty('place');
		expect(at('/glossary/viche/')).not.toHaveProperty('place');
		const nowhere = variant(entryOf(base, 'cases', 'kalush-hearing'), 'nowhere', { communities: ['no-such'] });
		expect(recordOf(nowhere)).not.toHaveProperty('place');
	});

	it.each([
		['/cases/kalush-hearing/', '2024'],
		['/news/statute-law/', '2026'],
		['/laws/local-self-government/', '1997'],
		['/glossary/viche/', undefined],
	])('%s is of the year %s', (path, year) => {
		expect(at(path)?.year).toBe(year);
	});
});

describe('what narrows a search', () => {
	it('is the kind of page and its places in the crossings', () => {
		expect(at('/cases/kalush-hearing/')?.filters).toEqual({
			kind: ['cases'],
			sector: ['housing-utilities'],
			theme: ['admin-services'],
			mechanism: ['public-hearings'],
			oblast: ['ivano-frankivsk'],
			'target-group': [],
		});
		expect(at('/news/statute-law/')?.filters['oblast']).toEqual(['lviv', 'kyiv']);
	});

	it('is the same in both languages', () => {
		const english = recordsOf(siteIn('en', tree, TODAY));
		expect(english.map(({ filters }) => filters)).toEqual(records.map(({ filters }) => filters));
	});
});
