import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSearchWords } from './read-yaml.ts';
import { SEARCH_WORDS_FILE } from './search-words.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'viche-search-words-'));
	mkdirSync(join(root, 'search'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

function read(text: string | Uint8Array) {
	writeFileSync(join(root, SEARCH_WORDS_FILE), text);
	return readSearchWords(root);
}

/** @example '3:11 SearchWordsForm' */
const faults = (text: string | Uint8Array) =>
	read(text).findings.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);

describe('what editors know of words', () => {
	it('is read as they write it', () => {
		const text = [
			'# Що пошук не дізнається зі словника',
			'prefer:',
			'  - рада # не «рад»',
			'  - пам’ятка',
			'same:',
			'  людина: [люди, людей]',
			'synonyms:',
			'  - [ВПО, переселенець]',
			'  - [бюджет участі, громадський бюджет, партиципаторний бюджет]',
		].join('\n');
		expect(read(text)).toEqual({
			findings: [],
			words: {
				prefer: ['рада', 'пам’ятка'],
				same: { людина: ['люди', 'людей'] },
				synonyms: [
					['ВПО', 'переселенець'],
					['бюджет участі', 'громадський бюджет', 'партиципаторний бюджет'],
				],
			},
		});
	});

	it('may be any part of it, or nothing', () => {
		expect(read('prefer: [рада]\n').words).toEqual({ prefer: ['рада'], same: {}, synonyms: [] });
		expect(read('').words).toEqual({ prefer: [], same: {}, synonyms: [] });
		expect(read('# лише примітка\n')).toEqual({ findings: [], words: { prefer: [], same: {}, synonyms: [] } });
	});

	it('needs no spaces around words', () => {
		expect(read('prefer: [" рада "]').words?.prefer).toEqual(['рада']);
	});

	it('needs no file', () => {
		expect(readSearchWords(root)).toEqual({ findings: [] });
	});
});

describe('a slip in the file is named with its place', () => {
	it.each([
		['a word where a list should be', 'same:\n  людина: люди\n', ['2:11 SearchWordsForm']],
		['one name alone', 'synonyms:\n  - [ВПО, переселенець]\n  - [громада]\n', ['3:5 SearchWordsForm']],
		['a number', 'prefer:\n  - рада\n  - 2025\n', ['3:5 SearchWordsForm']],
		['an empty word', 'prefer: [рада, ""]\n', ['1:16 SearchWordsForm']],
		['a part that does not exist', 'prefered: [рада]\n', ['1:1 SearchWordsForm']],
		['such a part in lines', 'prefered:\n  - рада\n', ['1:1 SearchWordsForm']],
		['such a part further down', '# Слова\nprefer:\n  - рада\nprefered:\n  - рада\n', ['4:1 SearchWordsForm']],
		['a list instead of parts', '- рада\n', ['1:1 SearchWordsForm']],
		['two slips', 'prefer: рада\nsynonyms: ВПО\n', ['1:9 SearchWordsForm', '2:11 SearchWordsForm']],
		['a word that is explained twice', 'same:\n  людина: [люди]\n  людина: [людей]\n', ['3:3 YamlSyntax']],
		['a bracket left open', 'prefer: [рада\nsame: {}\n', ['2:1 YamlSyntax']],
	])('%s', (_, text, expected) => {
		expect(faults(text)).toEqual(expected);
		expect(read(text).words).toBeUndefined();
	});

	it('and with what is wrong there', () => {
		expect(read('same:\n  людина: люди\n').findings).toMatchObject([
			{ file: 'search/words.yml', params: { value: 'same → людина' } },
		]);
	});

	it('where the file is no text at all', () => {
		expect(faults(Buffer.from('prefer: [рада]', 'utf16le'))).toEqual(['1:1 FileEncoding']);
	});
});
