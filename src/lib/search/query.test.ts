import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';
import { wordsOf } from './words.ts';

/** Phrases in brackets, words as they are. */
const read = (text: string) =>
	parseQuery(text).parts.map(({ chunks, phrase }) => (phrase ? `[${chunks.join(' ')}]` : chunks.join(' ')));

describe('a query', () => {
	it.each([
		['бюджет участі', ['бюджет', 'участі']],
		['  бюджет\u00A0участі\n', ['бюджет', 'участі']],
		['соціально-економічний план', ['соціально-економічний', 'план']],
		['бюджет – участі', ['бюджет', 'участі']],
		['№ 3703-IX', ['3703-IX']],
		[',.l;tn exfcns', [',.l;tn', 'exfcns']],
		['', []],
		['   ', []],
	])('%j is read as its words', (text, parts) => {
		expect(read(text)).toEqual(parts);
	});

	it('is one text, whichever way its letters are put together', () => {
		expect(read('Київ їжа'.normalize('NFD'))).toEqual(['Київ', 'їжа']);
	});
});

describe('words in quotes', () => {
	it.each(['"бюджет участі"', '«бюджет участі»', '“бюджет участі”', '„бюджет участі“', '„бюджет участі”'])(
		'%s stand side by side',
		(quoted) => {
			expect(read(`молодь ${quoted} Калуш`)).toEqual(['молодь', '[бюджет участі]', 'Калуш']);
		},
	);

	it('may be several phrases, or a single word', () => {
		expect(read('"місцева рада" «бюджет участі»')).toEqual(['[місцева рада]', '[бюджет участі]']);
		expect(read('«рада»')).toEqual(['[рада]']);
		expect(read('("місцева рада"),')).toEqual(['[місцева рада]']);
	});

	it.each([
		['"бюджет участі', ['"бюджет', 'участі']],
		['бюджет участі»', ['бюджет', 'участі»']],
		['""', []],
		['« »', []],
		['"–"', []],
	])('%s: a quote without its pair or its words is no quote', (text, parts) => {
		expect(read(text)).toEqual(parts);
	});

	it.each([
		['сім"я й об"єднання', ['сім"я', 'й', 'об"єднання']],
		['об"єднання "місцева рада"', ['об"єднання', '[місцева рада]']],
		['"об"єднання громад"', ['"об"єднання', 'громад"']],
		["п'ять об'єднань", ["п'ять", "об'єднань"]],
	])('%s: an apostrophe inside a word is no quote', (text, parts) => {
		expect(read(text)).toEqual(parts);
	});
});

describe('whatever is pasted', () => {
	it('is cut where nobody would type more, and says so', () => {
		const started = performance.now();
		const { parts, cut } = parseQuery('громада '.repeat(1250));
		expect({ words: parts.length, cut }).toEqual({ words: 16, cut: true });
		expect(parseQuery('г'.repeat(10_000)).parts[0]?.chunks[0]?.length).toBe(300);
		for (const signs of ['"', '«', '"а', '"а" ', '«а» '])
			expect(parseQuery(signs.repeat(10_000 / signs.length)).cut).toBe(true);
		expect(performance.now() - started).toBeLessThan(500);
	});

	it('is not cut when it is short', () => {
		expect(parseQuery('громада '.repeat(16)).cut).toBe(false);
		expect(parseQuery('г'.repeat(300)).cut).toBe(false);
		expect(parseQuery('громада '.repeat(17)).cut).toBe(true);
	});

	it.each(['😀', '🇺🇦 👨‍👩‍👧', '.*+?^${}()|[]\\', '– — …', '%%% &&& ###', '<>', '\u0000', '\uD83D'])(
		'%s is no word',
		(signs) => {
			expect(read(signs)).toEqual([]);
			expect(read(`рада ${signs} бюджет`)).toEqual(['рада', 'бюджет']);
		},
	);

	it.each([
		['толока😀', ['толока']],
		['(рада|бюджет)+', ['рада', 'бюджет']],
		['<script>alert("рада")</script>', ['script', 'alert', 'рада', 'script']],
		["рада'; DROP TABLE pages; --", ['рада', 'drop', 'table', 'pages']],
		['kind:cases AND рада*', ['kind', 'cases', 'and', 'рада']],
		['__proto__ constructor', ['proto', 'constructor']],
	])('%s is read as words and nothing else', (text, words) => {
		expect(parseQuery(text).parts.flatMap(({ chunks }) => chunks.flatMap(wordsOf))).toEqual(words);
	});
});
