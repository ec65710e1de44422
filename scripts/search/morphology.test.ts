import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary, type Dictionary } from './dictionary.ts';
import { analyse, type Morphology } from './morphology.ts';

let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = await readDictionary();
});

interface Rules {
	readonly prefer?: readonly string[];
	readonly same?: Readonly<Record<string, string>>;
}

/** @param forms how often each form stands on the site */
const site = (forms: Readonly<Record<string, number>>, { prefer = [], same = {} }: Rules = {}): Morphology =>
	analyse(new Map(Object.entries(forms)), dictionary, {
		prefer: new Set(prefer),
		same: new Map(Object.entries(same)),
	});

const keys = ({ keyOf }: Morphology, ...forms: string[]) => forms.map((form) => keyOf.get(form));
const counts = ({ words }: Morphology) => Object.fromEntries(words.map(({ key, count }) => [key, count]));

describe('a form of several words', () => {
	it('belongs to the word of which other forms occur', () => {
		const council = site({ рада: 5, ради: 8, радою: 3, радам: 2, рад: 1 });
		expect(keys(council, 'рада', 'ради', 'рад', 'раду')).toEqual(['рада', 'рада', 'рада', 'рада']);
		const glad = site({ радий: 6, радого: 2, радих: 4, рада: 2, раді: 3 });
		expect(keys(glad, 'рада', 'раді')).toEqual(['радий', 'радий']);
	});

	it('goes with the commoner word, where both occur', () => {
		const forms = { радий: 1, ради: 50, рада: 20, раді: 9 };
		expect(keys(site(forms), 'рада', 'раді', 'радий')).toEqual(['рада', 'рада', 'радий']);
	});

	it.each([
		[{ рік: 9, року: 7, роки: 4 }, 'року', 'рік'],
		[{ місто: 9, містом: 3, міст: 4 }, 'міст', 'місто'],
		[{ міст: 9, мостом: 3, мости: 4, моста: 3 }, 'міст', 'міст'],
	])('%j: %s is %s', (forms, form, key) => {
		expect(keys(site(forms), form)).toEqual([key]);
	});

	it('is seldom a name, where a common word has it', () => {
		expect(keys(site({ міська: 2 }), 'міська')).toEqual(['міський']);
	});

	it('is seldom of a word that has no form to itself', () => {
		expect(keys(site({ київ: 4, києві: 3, києву: 2 }), 'київ', 'києві')).toEqual(['київ', 'київ']);
	});

	it('belongs to the word that editors prefer, whatever the counts', () => {
		const forms = { радий: 60, радого: 20, радих: 40, рада: 2, раді: 3 };
		const preferring = site(forms, { prefer: ['рада'] });
		expect(keys(preferring, 'рада', 'раді', 'радого')).toEqual(['рада', 'рада', 'радий']);
	});
});

describe('a word of the site', () => {
	it('has its other forms too, and is counted over all that occur', () => {
		const morphology = site({ громаду: 3, громадами: 2 });
		expect(keys(morphology, 'громада', 'громадою', 'громад', 'громадах')).toEqual(Array(4).fill('громада'));
		expect(counts(morphology)).toEqual({ громада: 5 });
	});

	it('gets every occurrence once, whatever its forms', () => {
		const forms = { рада: 5, ради: 8, радий: 3, міст: 4, впо: 2, болехівська: 1, covid: 7, '3703': 1, раду: 2 };
		const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
		expect(sum(Object.values(counts(site(forms))))).toBe(sum(Object.values(forms)));
		for (const form of Object.keys(forms)) expect(site(forms).keyOf.get(form), form).toBeDefined();
	});

	it('is none that only might have been meant', () => {
		const morphology = site({ рада: 5, ради: 8, радою: 3, рад: 1 });
		expect(morphology.words.map(({ key }) => key)).toEqual(['рада']);
		expect(keys(morphology, 'радий', 'радого', 'бюджет')).toEqual([undefined, undefined, undefined]);
		expect(site({}).words).toEqual([]);
	});
});

describe('words that editors take for one', () => {
	it('have one key, and are counted together', () => {
		const morphology = site({ людина: 2, люди: 3, людей: 4 }, { same: { люди: 'людина', людей: 'людина' } });
		expect(keys(morphology, 'люди', 'людей', 'людині')).toEqual(['людина', 'людина', 'людина']);
		expect(counts(morphology)).toEqual({ людина: 9 });
	});

	it('are found by forms that the site never has', () => {
		const morphology = site({ проєкт: 2, проєкту: 1 }, { same: { проект: 'проєкт' } });
		expect(keys(morphology, 'проектами', 'проєктами')).toEqual(['проєкт', 'проєкт']);
		expect(keys(site({ проєкт: 2 }), 'проектами')).toEqual([undefined]);
	});

	it('are none where the site has neither', () => {
		expect(keys(site({ рада: 1 }, { same: { проект: 'проєкт' } }), 'проект', 'проєкт')).toEqual([undefined, undefined]);
	});
});

describe('a word that no dictionary has', () => {
	it('gets the forms of words that end alike: the name of a community', () => {
		const morphology = site({ болехівська: 2, болехівської: 1, громада: 3 });
		expect(keys(morphology, 'болехівська', 'болехівській', 'болехівською')).toEqual(Array(3).fill('болехівський'));
		expect(counts(morphology)).toEqual({ болехівський: 3, громада: 3 });
	});

	it.each(['впо', 'covid', '3703', 'м³', 'цнап'])('%s: stays as it is', (form) => {
		expect(keys(site({ [form]: 2 }), form)).toEqual([form]);
	});
});
