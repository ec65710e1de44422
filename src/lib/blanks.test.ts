import { expect, it } from 'vitest';
import { baseSite, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { emptyCells, emptyOblasts, evidenceOf } from './blanks.ts';
import { matrix } from './crossings.ts';

const base = baseSite('en');
const hearing = entryOf(base, 'cases', 'kalush-hearing');

it('a crossing is empty until an entry has both its sector and its theme', () => {
	const entry = variant(hearing, 'new', { sectors: ['small-business'], themes: ['admin-services'] });
	const name = 'Small business, Administrative services';
	expect(emptyCells(base).map(({ text }) => text)).toContain(name);
	expect(emptyCells(baseSite('en', [entry])).map(({ text }) => text)).not.toContain(name);
	expect(emptyCells(siteFrom([], 'en'))).toHaveLength(18);
});

it('an oblast has a case when one of its communities has', () => {
	const named = (site: typeof base) => emptyOblasts(site).map(({ text }) => text);
	expect(named(base)).not.toContain('Ivano-Frankivsk');
	expect(named(base)).toContain('Odesa');
	const kalush = variant(entryOf(base, 'communities', 'kalush'), 'odesa-town', { oblast: 'odesa' });
	const there = variant(hearing, 'there', { communities: ['odesa-town'] });
	expect(named(baseSite('en', [kalush, there]))).not.toContain('Odesa');
});

it('a cell says from how many oblasts its cases come', () => {
	const topics = { sectors: ['education'], themes: ['budget-process'] } as const;
	const kalush = variant(entryOf(base, 'communities', 'kalush'), 'odesa-town', { oblast: 'odesa' });
	const fields = { sectors: [...topics.sectors], themes: [...topics.themes] };
	const more = [
		kalush,
		variant(hearing, 'one', fields),
		variant(hearing, 'two', { ...fields, communities: ['odesa-town'] }),
		variant(hearing, 'three', { ...fields, communities: ['odesa-town'] }),
	];
	const before = matrix(base)[0]?.cells[0];
	const after = matrix(baseSite('en', more))[0]?.cells[0];
	expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(3);
	expect(after?.oblasts).toBe(2);
});

it('levels of evidence are counted for practices and cases apart', () => {
	const more = [
		variant(hearing, 'sure', { evidence: 'documents' }),
		variant(hearing, 'sure-too', { evidence: 'documents' }),
	];
	const row = (site: typeof base) => evidenceOf(site).find(({ id }) => id === 'documents');
	expect((row(baseSite('en', more))?.cases ?? 0) - (row(base)?.cases ?? 0)).toBe(2);
	expect(row(baseSite('en', more))?.practices).toBe(row(base)?.practices);
});
