import { describe, expect, it } from 'vitest';
import { termOf, termOfName, termOfThing } from '../../src/lib/search/terms.ts';
import { piecesOf } from '../../src/lib/search/words.ts';
import { morphologyFrom } from './__fixtures__/lexicon.ts';
import { namesWorthAsking, numberThings, tokeniser, unwrittenKeys } from './tokens.ts';

const { keyOf } = morphologyFrom(`
	9 бюджет бюджету бюджетом
	9 участь участі
	9 громада громади громадою
	9 громадський громадського
	9 соціальний соціально
	9 економічний економічного
	3 переселенець переселенці переселенців
	3 впо`);

const none = new Map<string, number>();
const groups = (...lines: string[]) => lines.map((names) => names.split(' '));
const tokensWith = (things: ReadonlyMap<string, number>) => tokeniser({ locale: 'uk', keyOf, things });
const uk = (key: string) => termOf(key, 'uk');

describe('a text in the index', () => {
	const plain = tokensWith(none);

	it('has dictionary forms instead of words', () => {
		expect(plain.keysOf('Бюджетом участі – громади!')).toEqual(['бюджет', 'участь', 'громада']);
		expect(plain.tokensOf('Бюджетом участі')).toEqual([uk('бюджет'), uk('участь')]);
	});

	it('keeps words that nobody knows, and pieces without words', () => {
		expect(plain.tokensOf('Щось – 2025 😀')).toEqual([uk('щось'), '–', uk('2025'), '😀']);
	});

	it('has one token for each piece, so that places are the same in both', () => {
		const text = 'Соціально-економічного\u00A0розвитку «бюджетом», №\u202F3703-IX\n\u200B\nобʼєднання (та/або) … ';
		const tokens = tokensWith(new Map([['бюджет', 1]])).tokensOf(text);
		expect(tokens.length).toBe(piecesOf(text).length);
		expect(tokens.filter((token) => /\s/.test(token) || token === '')).toEqual([]);
	});

	it('has both words of a hyphen in one token', () => {
		expect(plain.tokensOf('соціально-економічного')).toEqual([`${uk('соціальний')}/${uk('економічний')}`]);
	});

	it('has words as they are where Pagefind knows their forms', () => {
		const en = tokeniser({ locale: 'en', keyOf: new Map([['budgets', 'budget']]), things: none });
		expect(en.tokensOf('Budgets for all')).toEqual(['budget', 'for', 'all']);
	});

	it('is found by its names as wholes, each once', () => {
		expect(plain.namesOf(['Бюджет участі', 'Громадський бюджет', 'бюджет УЧАСТІ'])).toEqual([
			termOfName(['бюджет', 'участь']),
			termOfName(['громадський', 'бюджет']),
		]);
	});
});

describe('a thing with several names', () => {
	const things = numberThings(
		[
			['бюджет участі', 'громадський бюджет'],
			['ВПО', 'переселенець'],
		],
		keyOf,
	);
	const tokensOf = (text: string) => tokensWith(things).tokensOf(text);
	const budget = things.get('бюджет участь') ?? -1;

	it('has one number, whatever it is called', () => {
		expect(things.get('громадський бюджет')).toBe(budget);
		expect(things.get('впо')).toBe(things.get('переселенець'));
		expect(things.get('впо')).not.toBe(budget);
	});

	it('stands in the text wherever one of its names does, on all words of the name', () => {
		expect(tokensOf('про бюджетом участі тут')).toEqual([
			uk('про'),
			`${uk('бюджет')}/${termOfThing(budget)}`,
			`${uk('участь')}/${termOfThing(budget)}`,
			uk('тут'),
		]);
	});

	it('stands there also where signs or a hyphen are between its words', () => {
		for (const text of ['«Бюджет» участі', 'бюджет – участі', 'бюджет-участі'])
			expect(tokensOf(text).join(' '), text).toContain(termOfThing(budget));
	});

	it('does not stand where its words are parted or turned round', () => {
		for (const text of ['участі бюджет', 'бюджет громади участі', 'бюджет'])
			expect(tokensOf(text).join(' '), text).not.toContain(termOfThing(budget));
	});

	it('is one with the thing of another group that has a name of it', () => {
		const merged = numberThings(groups('а б', 'в г', 'б д'), keyOf);
		expect(merged.get('д')).toBe(merged.get('а'));
		expect(merged.get('в')).not.toBe(merged.get('а'));
	});

	it('is one with the things of two groups that a third has names of', () => {
		const merged = numberThings(groups('а б', 'в г', 'е є', 'б г', 'ж з'), keyOf);
		expect(new Set(['а', 'б', 'в', 'г'].map((name) => merged.get(name))).size).toBe(1);
		expect(new Set(merged.values()).size).toBe(3);
	});

	it('is none where all names are one', () => {
		expect(numberThings([['Бюджет участі', 'бюджету участі', '–'], ['громада'], []], keyOf).size).toBe(0);
	});

	it('never shares its number with another', () => {
		const many = Array.from({ length: 30 }, (_, at) => [`а${String(at)}`, `б${String(at)}`, `в${String(at)}`]);
		expect(new Set(numberThings(many, new Map()).values()).size).toBe(30);
		expect(new Set(Array.from({ length: 300 }, (_, at) => termOfThing(at))).size).toBe(300);
	});
});

describe('a name worth asking others for', () => {
	const things = new Map([
		['впо', 1],
		['переселенець', 1],
		['бюджет участь', 2],
		['громадський бюджет', 2],
	]);
	const worth = (...texts: string[]) => [
		...namesWorthAsking(
			things,
			texts.map((text) => text.split(' ')),
		).keys(),
	];

	it('is one without which pages would be missed', () => {
		expect(worth('впо тут', 'переселенець там')).toEqual(['впо', 'переселенець']);
		expect(worth('впо переселенець', 'впо')).toEqual(['переселенець']);
		expect(worth('впо впо переселенець', 'переселенець')).toEqual(['впо']);
		expect(namesWorthAsking(things, [['впо']])).toEqual(new Map([['переселенець', 1]]));
	});

	it('is none where every page has it, or too few have not', () => {
		expect(worth('впо переселенець')).toEqual([]);
		const most = Array.from({ length: 19 }, () => 'впо переселенець');
		expect(worth(...most, 'впо')).toEqual([]);
		expect(worth(...most.slice(10), 'впо')).toEqual(['переселенець']);
	});

	it('is none of a thing that no page has', () => {
		expect(worth('громада', 'бюджет громада участь')).toEqual([]);
		expect(worth('бюджет участь')).toEqual(['громадський бюджет']);
	});
});

describe('a name that no page has', () => {
	const things = numberThings(
		[
			['переселенець', 'мігрант'],
			['село', 'хутір'],
		],
		keyOf,
	);
	const unwritten = unwrittenKeys(things, [['переселенець', 'громада']]);

	it('is known for things that some page names otherwise', () => {
		expect([...unwritten]).toEqual(['мігрант']);
	});

	it('finds the pages on its thing', () => {
		const [token = ''] = tokeniser({ locale: 'uk', keyOf, things, unwritten }).tokensOf('Переселенців');
		expect(token.split('/')).toEqual([uk('переселенець'), termOfThing(0), uk('мігрант')]);
	});
});
