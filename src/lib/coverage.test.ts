import { describe, expect, it, test } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { coverageOf, gapsOf, missingFields, share } from './coverage.ts';

const base = baseSite('en');
const term = entryOf(base, 'glossary', 'viche');

const rowOf = (site: typeof base) => coverageOf(site).find(({ collection }) => collection === 'glossary');

describe('the coverage of a type', () => {
	it('counts what is translated, read by a second person and due for a new look', () => {
		const more = [
			{ ...variant(term, 'read', { checkedOn: '2026-02-10' }), translation: { state: 'reviewed' } as const },
			{ ...variant(term, 'old', {}), translation: { state: 'outdated' } as const },
			{ ...variant(term, 'foreign', {}), lang: 'uk' as const, translation: { state: 'missing' } as const },
		];
		expect(rowOf(baseSite('en', more))).toMatchObject({ entries: 4, translated: 3, reviewed: 1, stale: 1 });
	});

	it('takes an original for read when its facts were compared with the sources, and for stale a year later', () => {
		const original = { state: 'source' } as const;
		const more = [
			{ ...variant(term, 'checked', { checkedOn: '2026-02-10' }), translation: original },
			{ ...variant(term, 'long-ago', { checkedOn: '2025-02-10' }), translation: original },
		];
		expect(rowOf(baseSite('en', more))).toMatchObject({ entries: 3, reviewed: 2, stale: 1 });
	});
});

describe('completeness', () => {
	it('asks for what the type recommends', () => {
		expect(
			missingFields(variant(term, 'bare', { synonyms: undefined, related: undefined, checkedOn: undefined })),
		).toEqual(['synonyms', 'related', 'checkedOn']);
		const full = variant(term, 'full', { synonyms: ['x'], related: ['laws/x'], checkedOn: '2026-02-10' });
		expect(missingFields(full)).toEqual([]);
	});

	it('names the gaps, the most frequent first', () => {
		const [first, ...others] = gapsOf(baseSite('en'));
		expect(others.every(({ entries }) => entries.length <= (first?.entries.length ?? 0))).toBe(true);
		expect(
			gapsOf(base).find(({ collection, label }) => collection === 'glossary' && label === 'Also known as'),
		).toBeUndefined();
	});
});

test.each([
	[0, 0, 100],
	[199, 200, 99],
	[200, 200, 100],
	[0, 3, 0],
])('%i of %i is %i %', (part, whole, per) => {
	expect(share(part, whole)).toBe(per);
});
