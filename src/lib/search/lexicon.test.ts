import { describe, expect, it } from 'vitest';
import { morphologyFrom } from '../../../scripts/search/__fixtures__/lexicon.ts';
import { lexiconFiles, type LexiconInput } from '../../../scripts/search/lexicon-files.ts';
import { endOf, fileName, readShard, startOf, weightLetter, type Shard, type Suggestion } from './lexicon.ts';

/** «рад» and «раду» are forms of three words, «рік» and «люди» do not begin as all their forms do. */
const morphology = morphologyFrom(
	`150 рада ради раді раду радою рад радам
	6 рад рада раді раду
	9 радий рада раді раду радого рад
	40 рік року роком році роки
	70 людина людини люди людей людям
	33 гасло гасла
	1 3703
	2 м³
	12 covid`,
	{ рад: 'рада', рада: 'рада', раді: 'рада', раду: 'рада' },
);

const shardsOf = (input: Partial<LexiconInput>) => {
	const files = lexiconFiles({ morphology, things: new Map(), suggestions: [], ...input });
	return new Map([...files].map(([start, text]) => [start, readShard(text)] as const));
};

const lookUp = (shards: ReadonlyMap<string, Shard>, form: string) => shards.get(startOf(form))?.lookUp(form);

describe('a lexicon that was written and read again', () => {
	const shards = shardsOf({});

	it('knows the word of every form', () => {
		const read = [...morphology.keyOf.keys()].map((form) => [form, lookUp(shards, form)?.key]);
		expect(Object.fromEntries(read)).toEqual(Object.fromEntries(morphology.keyOf));
	});

	it('gives a form of several words to the one that was chosen', () => {
		for (const key of ['рада', 'радий', 'рад']) {
			const chosen = { ...morphology, keyOf: new Map(morphology.keyOf).set('раду', key) };
			expect(lookUp(shardsOf({ morphology: chosen }), 'раду')?.key).toBe(key);
			expect(lookUp(shardsOf({ morphology: chosen }), 'радам')?.key).toBe('рада');
		}
	});

	it('finds a word in the file of a form that begins otherwise', () => {
		expect(lookUp(shards, 'році')).toMatchObject({ key: 'рік' });
		expect(lookUp(shards, 'рік')).toMatchObject({ key: 'рік' });
	});

	it.each(['радар', 'ра', 'раданням', 'рокита', 'людин', 'covi', '370'])('does not know %s', (form) => {
		expect(lookUp(shards, form)).toBeUndefined();
	});

	it('knows which words are common', () => {
		const weight = (form: string) => lookUp(shards, form)?.weight ?? Number.NaN;
		expect(weight('3703')).toBe(0);
		expect(weight('року')).toBe(weight('рік'));
		expect(weight('радою')).toBeGreaterThan(weight('людям'));
		expect(weight('людям')).toBeGreaterThan(weight('covid'));
	});

	it('lists every form of a file', () => {
		const listed = [...shards.values()].flatMap((shard) => [...shard.forms()].map(([form]) => form));
		expect(new Set(listed)).toEqual(new Set(morphology.keyOf.keys()));
		const years = [...(shards.get('ро')?.forms() ?? [])].map(([form, { key }]) => `${form} ${key}`);
		expect(years.sort()).toEqual(['роки рік', 'року рік', 'роком рік', 'році рік'].sort());
	});

	it('lists a form of several words with the one that was chosen', () => {
		for (const key of ['рада', 'радий', 'рад']) {
			const chosen = { ...morphology, keyOf: new Map(morphology.keyOf).set('раду', key) };
			const listed = [...(shardsOf({ morphology: chosen }).get('ра')?.forms() ?? [])];
			const others = listed.filter(([form, word]) => word.key !== chosen.keyOf.get(form));
			expect(others.map(([form, word]) => `${form} ${word.key}`)).toEqual([]);
		}
	});

	it('is empty for an empty text', () => {
		const empty = readShard('');
		expect([...empty.forms()]).toEqual([]);
		expect(empty.lookUp('')).toBeUndefined();
		expect(empty.things.size + empty.suggestions.length).toBe(0);
	});
});

describe('things with several names', () => {
	it('stand in the file of the first word of each name, whether it has words or not', () => {
		const things = new Map([
			['рада громада', 3],
			['рада', 12],
			['бюджет участь', 3],
		]);
		const shards = shardsOf({ things });
		expect(shards.get('ра')?.things).toEqual(new Map([...things].slice(0, 2)));
		expect(shards.get('бю')?.things).toEqual(new Map([['бюджет участь', 3]]));
		expect(shards.get('ро')?.things.size).toBe(0);
	});
});

describe('suggestions', () => {
	const council: Suggestion = { title: 'Рада: хто є хто', path: '/glossary/council/', kind: 'glossary' };
	const budget: Suggestion = { title: 'Бюджет участі', path: '/practices/participatory-budget/', kind: 'practices' };

	it('stand in the files of all words of their title, once in each', () => {
		const shards = shardsOf({ suggestions: [council, budget] });
		for (const start of ['ра', 'хт', 'є']) expect(shards.get(start)?.suggestions).toEqual([council]);
		for (const start of ['бю', 'уч']) expect(shards.get(start)?.suggestions).toEqual([budget]);
	});

	it('may have any sign in their title', () => {
		const odd = { ...budget, title: 'Бюджет | участь > 50, А' };
		expect(shardsOf({ suggestions: [odd, budget] }).get('бю')?.suggestions).toEqual([odd, budget]);
	});

	it('keep their order, and the last ones are left out of a file that would grow too long', () => {
		const many = Array.from({ length: 60 }, (_, index) => ({ ...budget, path: `/cases/${String(index)}/` }));
		const read = shardsOf({ suggestions: many }).get('бю')?.suggestions ?? [];
		expect(read).toEqual(many.slice(0, read.length));
		expect(read.length).toBe(40);
	});
});

describe('names of files', () => {
	it('come from the first or the last two letters of a form', () => {
		expect([startOf('громада'), endOf('громада')]).toEqual(['гр', 'да']);
		expect([startOf('я'), endOf('я')]).toEqual(['я', 'я']);
	});

	it('are plain ASCII, and no two are alike', () => {
		const starts = ['гр', 'рг', 'г', 'їж', 'єв', '37', 'co', 'м³', 'ii', 'i'];
		const names = starts.map(fileName);
		expect(names.filter((name) => !/^[0-9a-f]+$/.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(starts.length);
		expect(fileName('гр')).toBe('433440');
	});
});

it.each([
	[0, 'A'],
	[1, 'A'],
	[2, 'B'],
	[3, 'B'],
	[4, 'C'],
	[1000, 'J'],
	[2 ** 40, 'Z'],
])('a word that occurs %d times has the weight %s', (count, letter) => {
	expect(weightLetter(count)).toBe(letter);
});
