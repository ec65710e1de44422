import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary, type Dictionary } from './dictionary.ts';

let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = await readDictionary();
});

const formsOf = (base: string) => (dictionary.entries.get(base) ?? []).flatMap((entry) => dictionary.formsOf(entry));

describe('forms of a word', () => {
	it.each([
		['рада', 'рада ради раді раду радою рад радам радами радах'],
		['рік', 'рік року роком році роки років рокам роками роках'],
		['людина', 'людина людини людині людину людиною людин людинам людинами людинах'],
		['сімя', 'сімя сімї сімю сімєю сімей сімям сімями сімях'],
		['обєднання', 'обєднання обєднанню обєднанням обєднань обєднаннями обєднаннях'],
		['місцевий', 'місцевий місцева місцевого місцевої місцевих місцевими'],
		['обирати', 'обирати обираю обирає обирають обирав обирала обирали'],
		['ганок', 'ганок ганку ганком ганки'],
		['київ', 'київ києва києву києвом києві'],
	])('%s', (base, forms) => {
		expect(formsOf(base)).toEqual(expect.arrayContaining(forms.split(' ')));
	});

	it('begin with the word itself, are normalised, and none is there twice', () => {
		for (const base of ['рада', 'сімя', 'київ', 'обєднання']) {
			for (const entry of dictionary.entries.get(base) ?? []) {
				const forms = dictionary.formsOf(entry);
				expect(forms[0]).toBe(base);
				expect(new Set(forms).size).toBe(forms.length);
				expect(forms.filter((form) => !/^[а-яєії]+$/.test(form))).toEqual([]);
			}
		}
	});

	it('are not made by rules for words that end otherwise', () => {
		expect(formsOf('рік')).not.toContain('рікам');
		expect(formsOf('громада')).not.toContain('громадом');
		expect(formsOf('сімя')).not.toContain('сімяю');
	});
});

describe('words that have a form', () => {
	it.each([
		['року', ['рік', 'рок']],
		['міст', ['міст', 'місто']],
		['громадою', ['громада']],
		['раду', ['рад', 'рада', 'радий']],
		['сімєю', ['сімя']],
		['обєднань', ['обєднання']],
		['києві', ['кий', 'київ']],
		['роках', ['рік']],
		['радарами', ['радар']],
	])('%s: %j', (form, bases) => {
		expect(new Set(dictionary.basesOf(form))).toEqual(new Set(bases));
	});

	it.each(['громадоюю', 'сімяю', 'хромада', 'абракадабрус', 'covid', '2025', ''])('%s: none', (form) => {
		expect(dictionary.basesOf(form)).toEqual([]);
	});

	it('are those whose forms it is among', () => {
		for (const base of ['рада', 'рік', 'людина', 'сімя', 'місцевий', 'обирати', 'київ'])
			for (const form of formsOf(base)) expect(dictionary.basesOf(form), form).toContain(base);
	});
});

describe('what a form may come from, whether the dictionary has it or not', () => {
	const sources = (form: string) => dictionary.sourcesOf(form).filter(({ flags }) => flags.length > 0);

	it('is a base form to which rules apply', () => {
		expect(sources('болехівської').map(({ base }) => base)).toContain('болехівський');
		expect(sources('хакатонами').map(({ base }) => base)).toContain('хакатон');
	});

	it('is named with the flags of those rules', () => {
		const [council] = dictionary.entries.get('рада') ?? [];
		const flags = sources('радою')
			.filter(({ base }) => base === 'рада')
			.flatMap((source) => source.flags);
		expect(flags.filter((flag) => council?.flags.includes(flag))).not.toEqual([]);
	});
});
