import { describe, expect, it } from 'vitest';
import { sectors, themes } from '../schemas/vocabularies/index.ts';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { crossing, matrix, tiles } from './crossings.ts';

const base = baseSite();
const site = baseSite('uk', [
	variant(entryOf(base, 'cases', 'kalush-hearing'), 'second', { themes: ['admin-services', 'budget-process'] }),
	variant(entryOf(base, 'communities', 'kalush'), 'lviv', { oblast: 'lviv' }),
]);

describe('a crossing', () => {
	it('has entries of every type that meet all conditions, without empty groups', () => {
		const groups = crossing(site, [
			['sector', 'housing-utilities'],
			['theme', 'admin-services'],
		]);
		expect(groups.map(({ label, entries }) => [label, entries.map(({ id }) => id)])).toEqual([
			['Практики', ['public-hearing']],
			['Кейси', ['kalush-hearing', 'second']],
		]);
		expect(crossing(site, [['sector', 'youth-sport']])).toEqual([]);
	});

	it('finds communities and programmes by place', () => {
		const groups = crossing(site, [['oblast', 'lviv']]);
		expect(groups.map(({ collection }) => collection)).toEqual(['communities', 'organisations', 'news']);
	});
});

describe('the matrix', () => {
	it('has a row for each sector and a cell for each theme', () => {
		const rows = matrix(site);
		expect(rows.map(({ href }) => href)).toEqual(sectors.ids.map((id) => `/sectors/${id}/`));
		for (const { cells } of rows) expect(cells).toHaveLength(themes.ids.length);
	});

	it('counts practices, cases and toolkits, and shows the gaps', () => {
		const counts = matrix(site).map(({ cells }) => cells.map(({ count }) => count));
		expect(Object.fromEntries(sectors.ids.map((id, index) => [id, counts[index]]))).toEqual({
			education: [0, 0, 0],
			'housing-utilities': [1, 3, 0],
			environment: [0, 1, 0],
			'cultural-traditions': [0, 0, 0],
			'youth-sport': [0, 0, 0],
			'small-business': [0, 0, 0],
		});
	});

	it('leads to the page of each cell', () => {
		expect(matrix(site)[1]?.cells[1]).toMatchObject({
			href: '/sectors/housing-utilities/admin-services/',
			label: 'Адміністративні послуги',
		});
	});
});

describe('the map of oblasts', () => {
	it('has twenty-seven tiles, none on another', () => {
		const all = tiles(site);
		expect(all).toHaveLength(27);
		expect(new Set(all.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(27);
		expect(all.filter(({ short }) => short.length > 4)).toEqual([]);
	});

	it('counts communities and their cases', () => {
		const counted = tiles(site).filter(({ count }) => count > 0);
		expect(counted.map(({ label, count, href }) => [label, count, href])).toEqual([
			['Івано-Франківська', 3, '/oblasts/ivano-frankivsk/'],
			['Львівська', 1, '/oblasts/lviv/'],
		]);
	});
});
