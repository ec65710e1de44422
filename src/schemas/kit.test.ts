import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
	choices,
	date,
	day,
	fieldInfo,
	group,
	list,
	mediaPath,
	number,
	optional,
	references,
	text,
	texts,
	url,
	wordsOf,
} from './kit.ts';
import { sectors } from './vocabularies/index.ts';

const label = { uk: 'Поле', en: 'Field' };
const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('day()', () => {
	it('takes a YAML date and a string, and gives the same string', () => {
		expect(day(label).parse(new Date('2025-03-07T00:00:00Z'))).toBe('2025-03-07');
		expect(day(label).parse('2025-03-07')).toBe('2025-03-07');
	});

	it.each(['2025-13-01', '2025-02-30', '2025-3-7', '2025-03', '07.03.2025', '', 'вчора', 2025, null, undefined, true])(
		'refuses %j',
		(value) => {
			expect(accepts(day(label), value)).toBe(false);
		},
	);
});

describe('date()', () => {
	it('takes what the source knows: a year, a month or a day', () => {
		const given = [2025, '2025', '2025-03', '2025-03-07', new Date('2025-03-07T00:00:00Z')];
		expect(given.map((value) => date(label).parse(value))).toEqual([
			'2025',
			'2025',
			'2025-03',
			'2025-03-07',
			'2025-03-07',
		]);
	});

	it.each(['2025-13-01', '2025-13', '2025-03-32', '2025-00', '25', 'весна 2025', 20.25, null, undefined])(
		'refuses %j',
		(value) => {
			expect(accepts(date(label), value)).toBe(false);
		},
	);
});

describe('fields', () => {
	it('without a label are refused: editors would see none', () => {
		expect(() => fieldInfo(z.string())).toThrow('A field without a label');
		expect(() => optional(z.string())).toThrow('A field without a label');
	});

	it('that are optional keep their label and are no longer required', () => {
		const field = optional(text(label, { min: 3, max: 9 }));
		expect(fieldInfo(field)).toMatchObject({ label, kind: 'text', required: false, min: 3, max: 9, translated: true });
		expect(accepts(field, undefined)).toBe(true);
		expect(accepts(field, 'аб')).toBe(false);
		expect(accepts(field, null)).toBe(false);
	});

	it('of words are translated, facts are not', () => {
		expect(fieldInfo(text(label)).translated).toBe(true);
		expect(fieldInfo(text(label, { translated: false })).translated).toBe(false);
		expect(fieldInfo(day(label)).translated).toBe(false);
		expect(fieldInfo(group(label, { a: day(label) })).translated).toBe(false);
		expect(fieldInfo(list(label, { a: day(label), b: text(label) })).translated).toBe(true);
	});

	it('refuse an empty text', () => {
		expect(accepts(text(label), '')).toBe(false);
		expect(accepts(texts(label), [])).toBe(false);
	});

	it('take whole numbers, and fractions where asked', () => {
		expect([0, 5, -1, 2.5, '5'].map((value) => accepts(number(label), value))).toEqual([
			true,
			true,
			false,
			false,
			false,
		]);
		expect(accepts(number(label, { fraction: true }), 2.5)).toBe(true);
	});

	it('take addresses of the web only', () => {
		const given = [
			'https://example.org/a',
			'http://example.org',
			'example.org',
			'ftp://example.org',
			'javascript:alert(1)',
		];
		expect(given.map((value) => accepts(url(label), value))).toEqual([true, true, false, false, false]);
	});

	it('take media by a path that cannot leave content/media', () => {
		const given = ['/media/a.jpg', '/media/2025/a-b.jpg', '/media/../secret', 'media/a.jpg', '/media/A.jpg'];
		expect(given.map((value) => accepts(mediaPath(label), value))).toEqual([true, true, false, false, false]);
	});

	it('take each value of a vocabulary, and only those', () => {
		const field = choices(label, sectors);
		expect(accepts(field, ['education', 'environment'])).toBe(true);
		expect(accepts(field, ['освіта'])).toBe(false);
		expect(fieldInfo(field).max).toBe(sectors.ids.length);
	});

	it('take bare ids for one type and type/id for several', () => {
		expect(accepts(references(label, 'laws'), ['local-self-government'])).toBe(true);
		expect(accepts(references(label, 'laws'), ['laws/local-self-government'])).toBe(false);
		expect(accepts(references(label, ['laws', 'cases']), ['laws/local-self-government'])).toBe(true);
		expect(accepts(references(label, ['laws', 'cases']), ['local-self-government'])).toBe(false);
	});
});

describe('the words of a shape', () => {
	const shape = {
		title: text(label),
		number: text(label, { translated: false }),
		startedOn: day(label),
		image: optional(group(label, { src: mediaPath(label), alt: text(label) })),
		steps: list(label, { title: text(label), days: number(label) }),
		sources: list(label, { url: url(label) }),
	};
	const words = z.strictObject(wordsOf(shape));

	it('are its translated fields, in their order', () => {
		expect(Object.keys(words.shape)).toEqual(['title', 'image', 'steps']);
	});

	it('keep only the words of a group, and lists whole', () => {
		const steps = [{ title: 'One', days: 1 }];
		expect(accepts(words, { title: 'a', image: { alt: 'b' }, steps })).toBe(true);
		expect(accepts(words, { title: 'a', steps })).toBe(true);
		expect(accepts(words, { title: 'a', image: { alt: 'b', src: '/media/a.jpg' }, steps })).toBe(false);
		expect(accepts(words, { title: 'a', steps, startedOn: '2025-01-01' })).toBe(false);
	});
});
