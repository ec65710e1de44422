import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Answer } from '../../src/lib/search/engine.ts';
import type { Stretch } from '../../src/lib/search/excerpt.ts';
import { openSiteSearch, type SiteSearch } from './client.ts';
import { noWords, writeSearch } from './index.ts';
import type { SearchRecord } from './records.ts';

const record = (path: string, title: string, body: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
	path,
	kind: 'practices',
	title,
	synonyms: [],
	summary: '',
	body,
	filters: { kind: ['practices'] },
	...more,
});

const cases = { kind: 'cases', filters: { kind: ['cases'] } } as const;

const records = {
	uk: [
		record('/practices/budget/', 'Бюджет участі', 'Громада ділить кошти. Див. п.5 статуту, працюємо 24/7.'),
		record('/cases/waste/', 'Сортування сміття', 'Зібрали 6,9 тонни за рік, витратили бюджет громади.', cases),
		record('/cases/waste-again/', 'Сміття знову', 'Тепер 16,9 тонни; участі в бюджеті не було.', cases),
		record('/practices/council/', 'Рада', 'Радою керує голова у м.\u00A0Калуш.'),
	],
	en: [
		record('/en/practices/lab/', 'City lab', 'Spending on R&D grows.'),
		record('/en/practices/budget/', 'Budget', 'A drain on research.'),
	],
};

const root = mkdtempSync(join(tmpdir(), 'viche-find-'));
const search = {} as Record<Locale, SiteSearch>;

beforeAll(async () => {
	for (const locale of ['uk', 'en'] as const) {
		const input = { locale, records: records[locale], names: [], suggestions: [], words: noWords };
		await writeSearch(join(root, 'search-data', locale), input);
		search[locale] = await openSiteSearch(root, locale);
	}
}, 20_000);
afterAll(async () => {
	await Promise.all([search.uk.close(), search.en.close()]);
	rmSync(root, { recursive: true });
});

const shownOf = async (answer: Answer) => Promise.all((await answer.results()).map((one) => one.show()));
const marksOf = (stretches: readonly Stretch[]) => stretches.filter(({ mark }) => mark).map(({ text }) => text);

/** Paths of what is found, the best first. */
async function paths(query: string, options: Parameters<SiteSearch['find']>[1] = {}, locale: Locale = 'uk') {
	const answer = await search[locale].find(query, options);
	const shown = await shownOf(answer);
	expect(answer.total).toBe(shown.length);
	return shown.map(({ path }) => path);
}

describe('lone digits and letters', () => {
	it.each([
		['6,9 тонни', '/cases/waste/'],
		['6,9', '/cases/waste/'],
		['"6,9"', '/cases/waste/'],
		['16,9', '/cases/waste-again/'],
		['п.5', '/practices/budget/'],
		['24/7', '/practices/budget/'],
		['м. Калуш', '/practices/council/'],
	])('%s finds %s first', async (query, path) => {
		expect((await paths(query))[0]).toBe(path);
	});

	it('are found wherever they stand in a piece, and nowhere else', async () => {
		expect((await paths('9')).sort()).toEqual(['/cases/waste-again/', '/cases/waste/']);
		expect(await paths('16')).toEqual(['/cases/waste-again/']);
		expect(await paths('5')).toEqual(['/practices/budget/']);
		expect(await paths('п')).toEqual(['/practices/budget/']);
		expect(await paths('8')).toEqual([]);
	});

	it('are found on the English site too', async () => {
		expect(await paths('R&D', {}, 'en')).toEqual(['/en/practices/lab/']);
		expect(await paths('d', {}, 'en')).toEqual(['/en/practices/lab/']);
	});

	it('are marked', async () => {
		const [best] = await shownOf(await search.uk.find('6,9 тонни'));
		expect(marksOf(best?.excerpt ?? [])).toEqual(['6,9', 'тонни']);
	});
});

describe('a query', () => {
	it('finds a word in another form, and shows the page with its title', async () => {
		const [best, ...others] = await shownOf(await search.uk.find('рада'));
		expect(best).toMatchObject({
			path: '/practices/council/',
			kind: 'practices',
			title: [{ text: 'Рада', mark: true }],
		});
		expect(marksOf(best?.excerpt ?? [])).toEqual(['Радою']);
		expect(others).toEqual([]);
	});

	it('in quotes finds the words side by side only', async () => {
		expect(await paths('бюджет участі')).toEqual(['/practices/budget/', '/cases/waste-again/', '/cases/waste/']);
		expect(await paths('«бюджет участі»')).toEqual(['/practices/budget/']);
	});

	it('of unknown words finds nothing, and says so', async () => {
		const answer = await search.uk.find('абракадабра щщщщщщ');
		expect(answer).toMatchObject({ total: 0, mended: [], unknown: ['абракадабра', 'щщщщщщ'] });
		expect([await answer.results(), await answer.counts()]).toEqual([[], { kind: {} }]);
	});

	it('is narrowed by filters, which alone find all that has them', async () => {
		expect(await paths('бюджет', { filters: { kind: ['practices'] } })).toEqual(['/practices/budget/']);
		expect((await paths('', { filters: { kind: ['cases'] } })).sort()).toEqual([
			'/cases/waste-again/',
			'/cases/waste/',
		]);
		const answer = await search.uk.find('бюджет', { filters: { kind: ['practices'] } });
		expect(await answer.counts()).toEqual({ kind: { cases: 2, practices: 1 } });
	});

	it('is mended, and not where it is to be taken literally', async () => {
		expect(await search.uk.find('<.l;tn')).toMatchObject({ total: 3, searched: 'бюджет', mended: ['layout'] });
		expect(await search.uk.find('biudzhet')).toMatchObject({ total: 3, searched: 'бюджет', mended: ['romanised'] });
		expect(await search.uk.find('бюдежт')).toMatchObject({ total: 3, searched: 'бюджет', mended: ['typo'] });
		const literal = await search.uk.find('бюдежт', { literal: true });
		expect(literal).toMatchObject({ total: 0, searched: 'бюдежт', mended: [], unknown: ['бюдежт'] });
	});
});
