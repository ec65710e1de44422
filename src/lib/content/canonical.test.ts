import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseRoot } from '../checks/__fixtures__/findings.ts';
import { canonical } from './canonical.ts';
import { readContentFiles } from './files.ts';
import { writeCanonical } from './fix.ts';
import { parseFile } from './parse.ts';

const term = (text: string) => canonical(text, { collection: 'glossary', locale: 'uk' });

describe('a file has one way of being written', () => {
	it.each([
		['fields in the order of the schema', "summary: Б\ntitle: А", "title: А\nsummary: Б"],
		['lists one item a line', 'synonyms: [один, два]', 'synonyms:\n  - один\n  - два'],
		['quotes only where YAML needs them', `title: "А"\nsummary: "Б: в"`, `title: А\nsummary: 'Б: в'`],
		['a long text on one line', `title: А\nsummary: >-\n  ${'слово '.repeat(20).trim()}\n  кінець`, `title: А\nsummary: ${'слово '.repeat(20)}кінець`],
		['days as days, numbers in quotes as texts', "title: '2024'\ncreatedOn: 2026-01-01", "title: '2024'\ncreatedOn: 2026-01-01"],
		['nothing empty', "title: А\nsummary: ''\nsynonyms: []\nrelated: [null, '']\nimage:\n  alt: ''", 'title: А'],
		['no empty lines between fields', 'title: А\n\n\nsummary: Б', 'title: А\nsummary: Б'],
		['unknown fields last, not lost', 'mystery: 1\ntitle: А', 'title: А\nmystery: 1'],
		['words of a translation, then its state', 'translatedOn: 2026-01-01\ntitle: A', 'title: A\ntranslatedOn: 2026-01-01'],
	])('%s', (_, fields, written) => {
		expect(term(`---\n${fields}\n---\n`)).toBe(`---\n${written}\n---\n`);
	});

	it('with comments kept', () => {
		expect(term('---\n# чому так\nsummary: Б\ntitle: А # ще\n---\n')).toContain('# ще');
	});

	it('with one empty line before the body and one line end after it', () => {
		expect(term('---\ntitle: А\n---\n\n\n\nТекст  \nдалі\n\n\n')).toBe('---\ntitle: А\n---\n\nТекст  \nдалі\n');
	});

	it('with the line ends of Unix', () => {
		expect(term('---\r\ntitle: А\r\n---\r\n\r\nТекст\r\n')).toBe('---\ntitle: А\n---\n\nТекст\n');
	});

	it('with the signs of typography in its words, and nowhere else', () => {
		const fields = `title: "Об'єкт"\nsynonyms:\n  - А - "Б"\nsources:\n  - title: Закон "Про..."\n    url: https://example.org/'`;
		expect(term(`---\n${fields}\n---\n\n"Так" - \`"ні"\`\n`)).toBe(
			`---\ntitle: Обʼєкт\nsynonyms:\n  - А – «Б»\nsources:\n  - title: Закон "Про..."\n    url: https://example.org/'\n---\n\n«Так» – \`"ні"\`\n`,
		);
	});

	it('with the fields of groups and lists in order too', () => {
		const text = '---\nsources:\n  - {kind: law, url: "https://example.org/", title: Закон}\n---\n';
		expect(term(text)).toBe('---\nsources:\n  - title: Закон\n    url: https://example.org/\n    kind: law\n---\n');
	});
});

it('what cannot be read is left to a person', () => {
	expect(term('title: А\n')).toBeUndefined();
	expect(term('---\ntitle: [А\n---\n')).toBeUndefined();
	expect(term('---\n- А\n---\n')).toBeUndefined();
});

describe('every file of the fixtures', () => {
	it.each(readContentFiles(baseRoot).files.map((file) => [file.path, file] as const))(
		'says the same afterwards, and stays as it is when written again: %s',
		(_, file) => {
			const written = canonical(file.text, file) ?? '';
			expect(canonical(written, file)).toBe(written);
			const [before, after] = [file, { ...file, text: written }].map((one) => parseFile(one).parsed);
			expect(after?.data).toEqual(before?.data);
			expect(after?.body.trim()).toBe(before?.body.trim());
		},
	);
});

describe('a folder', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'viche-fix-'));
		cpSync(baseRoot, root, { recursive: true });
	});
	afterEach(() => {
		rmSync(root, { recursive: true });
	});

	it('is put in order once; only files that were not are written', () => {
		writeCanonical(root);
		expect(writeCanonical(root)).toEqual([]);
		const path = readContentFiles(root).files[0]?.path ?? '';
		const file = join(root, path);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('---\n', '---\n\n\n'));
		expect(writeCanonical(root)).toEqual([path]);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});
});
