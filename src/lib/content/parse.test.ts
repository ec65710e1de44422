import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../schemas/index.ts';
import { withoutEmpties } from './empties.ts';
import { parseFile, valueAt, type ParsedFile } from './parse.ts';

function parse(text: string, collection: CollectionName = 'glossary'): ParsedFile {
	const path = `${collection}/uk/toloka.md`;
	const { parsed } = parseFile({ path, absolute: `/${path}`, collection, locale: 'uk', id: 'toloka', extension: 'md', text });
	if (!parsed) throw new Error('This text should be readable.');
	return parsed;
}

describe('fields and text', () => {
	it('are told apart by the lines «---»', () => {
		const { data, body } = parse('---\ntitle: толока\n---\n\nПраця.\n\n---\n\nІ ще.\n');
		expect(data).toEqual({ title: 'толока' });
		expect(body).toBe('\nПраця.\n\n---\n\nІ ще.\n');
	});

	it('are told apart only by «---» at the beginning of a line', () => {
		const { data, body } = parse('---\ntitle: толока ---\nsummary: |-\n  Перше\n\n  ---\n  Друге\n---\nПраця.\n');
		expect(data).toEqual({ title: 'толока ---', summary: 'Перше\n\n---\nДруге' });
		expect(body).toBe('Праця.\n');
	});

	it('may both be empty', () => {
		expect(parse('---\n---\n')).toMatchObject({ data: {}, body: '' });
		expect(parse('---\ntitle: толока\n---')).toMatchObject({ data: { title: 'толока' }, body: '' });
	});
});

describe('what the CMS writes for «not given»', () => {
	it.each([[''], ['  '], [null], [undefined], [[]], [{}], [[null, '']], [{ a: { b: [] } }]])('%j vanishes', (value) => {
		expect(withoutEmpties(value)).toBeUndefined();
	});

	it('vanishes out of lists and groups, and the rest stays', () => {
		expect(withoutEmpties({ a: '', b: [' x ', ''], c: { d: null, e: 0 }, f: false, g: [{}] })).toEqual({
			b: ['x'],
			c: { e: 0 },
			f: false,
		});
	});
});

describe('where a value stands', () => {
	const file = parse('---\ntitle: толока\nimage:\n  src: /media/a.jpg\nsources:\n  - title: Словник\n    url: https://example.org/\n---\n');

	it('is counted in lines of the file', () => {
		expect(file.locate(['title'])).toEqual({ line: 2, column: 8 });
		expect(file.locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
		expect(file.locate(['image', 'src'])).toEqual({ line: 4, column: 8 });
		expect(file.locate(['sources', 0, 'url'])).toEqual({ line: 7, column: 10 });
	});

	it('is the nearest parent where the value is missing', () => {
		expect(file.locate(['sources', 0, 'kind'])).toEqual(file.locate(['sources', 0]));
		expect(file.locate(['image', 'alt'])).toEqual({ line: 4, column: 3 });
		expect(file.locate(['nowhere', 'at', 'all'])).toEqual({ line: 1, column: 1 });
	});

	it('is found by a path, or is undefined', () => {
		expect(valueAt(file.data, ['sources', 0, 'title'])).toBe('Словник');
		expect(valueAt(file.data, ['sources', 7, 'title'])).toBeUndefined();
		expect(valueAt(file.data, ['title', 'deeper'])).toBeUndefined();
	});
});

describe('Markdown of a file', () => {
	it('is the body and every Markdown field, however deep', () => {
		const { fragments } = parse('---\nsteps:\n  - text: Один\n  - text: |-\n      Два\ntemplates:\n  - text: Три\n---\nБ\n', 'toolkits');
		expect(fragments.map(({ path, text, line }) => [path?.join(' '), text, line])).toEqual([
			[undefined, 'Б\n', 8],
			['steps 0 text', 'Один', 2],
			['steps 1 text', 'Два', 4],
			['templates 0 text', 'Три', 6],
		]);
	});
});

describe('fields that cannot be read', () => {
	const broken = (yaml: string) => {
		const text = `---\n${yaml}\n---\n`;
		const path = 'glossary/uk/toloka.md';
		const file = { path, absolute: path, collection: 'glossary', locale: 'uk', id: 'toloka', extension: 'md', text } as const;
		return parseFile(file);
	};

	it.each(['- один\n- два', 'просто текст', 'title: *важливо', 'a: &a [x]\nb: [*c]'])('%j is a fault of the file', (yaml) => {
		const { parsed, findings } = broken(yaml);
		expect(parsed).toBeUndefined();
		expect(findings).toHaveLength(1);
	});

	it('do not fill the memory', () => {
		const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`;
		const bomb = ['a: &a [x, x]', level('b', 'a'), level('c', 'b'), level('d', 'c'), level('e', 'd')].join('\n');
		expect(broken(bomb).findings).toHaveLength(1);
	});
});
