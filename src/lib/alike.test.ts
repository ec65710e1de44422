import { expect, it } from 'vitest';
import { alikeTo } from './alike.ts';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';

const base = baseSite();
const kalush = entryOf(base, 'communities', 'kalush');
const hearing = entryOf(base, 'cases', 'kalush-hearing');

const territory = { status: 'possible-hostilities', asOf: '2026-01-01', source: 'https://example.org/list' } as const;
const bare = { population: undefined, mechanismsInUse: undefined, oblast: 'sumy', hromadaType: 'rural' } as const;

const alike = (mine: Partial<typeof kalush.fields>, others: Record<string, Partial<typeof kalush.fields>>) => {
	const me = variant(kalush, 'me', { ...bare, ...mine });
	const more = Object.entries(others).map(([id, fields]) =>
		variant(kalush, id, { ...bare, oblast: 'lviv', hromadaType: 'urban', ...fields }),
	);
	const site = baseSite('uk', [me, ...more]);
	return alikeTo(site, me).map(({ community, reasons }) => [community.id, ...reasons]);
};

it('gives the reason in words: place, size, the front, what both did', () => {
	const mine = {
		territory,
		mechanismsInUse: [{ mechanism: 'e-petition' } as const],
		population: { value: 12_000, year: 2024, source: 'https://example.org/p' },
	};
	expect(
		alike(mine, {
			near: { territory, oblast: 'sumy', mechanismsInUse: [{ mechanism: 'idp-council' }] },
			size: { population: { value: 19_000, year: 2020, source: 'https://example.org/p' }, hromadaType: 'rural' },
		}),
	).toEqual([
		['near', 'обидві близько до фронту', 'та сама область: Сумська'],
		['size', 'однаковий розмір: 10–20 тисяч', 'той самий тип: сільська'],
	]);
});

it('counts what troubled both: the sector and theme of their cases', () => {
	const here = variant(hearing, 'here', { communities: ['me'] });
	const there = variant(hearing, 'there', { communities: ['they'], practices: [] });
	const me = variant(kalush, 'me', bare);
	const they = variant(kalush, 'they', { ...bare, oblast: 'lviv' });
	const site = baseSite('uk', [here, there, me, they]);
	expect(alikeTo(site, me).find(({ community }) => community.id === 'they')?.reasons).toEqual([
		'спільна справа: житлово-комунальне господарство – адміністративні послуги',
		'той самий тип: сільська',
	]);
});

it('finds nobody alike by the type alone', () => {
	expect(alike({}, { other: { hromadaType: 'rural' } })).toEqual([]);
});
