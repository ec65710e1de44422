import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, readContentFiles } from '../../src/lib/content/files.ts';
import { parseFile } from '../../src/lib/content/parse.ts';
import { readFile, writeFile } from './entry.ts';

const { files } = readContentFiles(resolve('content'));

describe('a file that is opened and saved', () => {
	it('is the same, byte by byte: every file of the content', () => {
		expect(files.length).toBeGreaterThan(300);
		const changed = files.filter(({ absolute, collection }) => {
			const text = readFileSync(absolute, 'utf8');
			return writeFile(readFile(text), { collection }) !== text;
		});
		expect(changed.map(({ path }) => path)).toEqual([]);
	});

	it('is the same with the line ends of Windows, which go', () => {
		const text = files.find(({ collection }) => collection === 'practices')?.text ?? '';
		expect(writeFile(readFile(text.replaceAll('\n', '\r\n')), { collection: 'practices' })).toBe(text);
	});

	it('gives the form days as they are written, not as moments', () => {
		expect(readFile('---\ncreatedOn: 2026-01-10\ndeadline: 12:30\n---\n')).toMatchObject({
			createdOn: '2026-01-10',
			deadline: '12:30',
		});
	});

	it('keeps keys that the form does not know, for the gate to speak of', () => {
		const text = '---\ntitle: толока\nsinonims:\n  - праця\n---\n';
		expect(writeFile(readFile(text), { collection: 'glossary' })).toBe(text);
	});
});

describe('a file that cannot be read', () => {
	it.each([
		['a colon without quotes', '---\ntitle: Слухання: як провести\n---\n\nТекст.\n'],
		['a tab', '---\ntitle:\n\t- а\n---\n'],
		['one key twice', '---\ntitle: а\ntitle: б\n---\n'],
		['no end of the fields', '---\ntitle: толока\n\nТекст.\n'],
		['no fields', '# Толока\r\n\r\nТекст.\r\n'],
		['a list in place of fields', '---\n- title\n---\n'],
		['a word in place of fields', '---\ntitle\n---\n'],
	])('is shown whole and written back as it was: %s', (_, text) => {
		const values = readFile(text);
		expect(values).toMatchObject({ title: '⚠ Файл не читається', body: text });
		const edited = { ...values, title: 'Нова назва', body: 'Новий текст', summary: 'Коротко' };
		expect(writeFile(edited, { collection: 'glossary' })).toBe(text);
	});
});

describe('what an editor types', () => {
	/** Words that YAML or the fences of the fields might take for their own. */
	const risky = fc.constantFrom(
		...['---', '...', '- а', '# а', 'а: б', 'а #б', '"', "'", '{а}', '[а]', '*а', '&а', '!а', '|', '>', '%а', '@', '`'],
		...[
			'так',
			'yes',
			'no',
			'null',
			'~',
			'true',
			'1e3',
			'0x1F',
			'012',
			'2026-01-10',
			'12:30',
			'<<',
			'=',
			'\\n',
			'🙂',
			' ',
		],
	);
	const letters = fc.string({
		unit: fc.constantFrom('а', ' ', '\n', ':', '-', '#', '"', "'", '\t', 'і', '’', '\u00a0'),
	});
	const typed = fc.oneof(
		risky,
		letters,
		fc.tuple(risky, letters, risky).map((parts) => parts.join('')),
	);
	/** As the gate leaves it. */
	const saved = typed.map((text) => text.trim()).filter((text) => text !== '');

	it('comes back as it was, in any field and in the text', () => {
		fc.assert(
			fc.property(saved, saved, saved, (title, item, body) => {
				const values = { title, synonyms: [item, 'ще'], sources: [{ title: item, url: title }], body };
				const text = writeFile(values, { collection: 'glossary' });
				expect(readFile(text)).toEqual(values);
				const file = { path: 'glossary/uk/a.md', absolute: '', collection: 'glossary', locale: 'uk', id: 'a' } as const;
				const { parsed, findings } = parseFile({ ...file, extension: 'md', text });
				expect(findings).toEqual([]);
				expect(parsed?.data).toEqual({ title, synonyms: [item, 'ще'], sources: [{ title: item, url: title }] });
			}),
			{ numRuns: 400 },
		);
	});

	it('is written once: saving again changes nothing', () => {
		fc.assert(
			fc.property(saved, saved, (title, body) => {
				const text = writeFile({ title, body }, { collection: 'glossary' });
				expect(writeFile(readFile(text), { collection: 'glossary' })).toBe(text);
			}),
		);
	});

	it('never makes the file anything but text: a zero byte is left out', () => {
		const text = writeFile({ title: 'то\0лока', body: 'Спільна\0 праця.' }, { collection: 'glossary' });
		expect(decode(Buffer.from(text))).toBe(text);
	});
});
