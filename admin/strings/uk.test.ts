import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { ukrainian } from './uk.ts';

interface Phrases {
	readonly [key: string]: string | Phrases;
}

const { resolve } = createRequire(import.meta.url);
const locales = dirname(resolve('decap-cms-locales'));

async function phrasesOf(locale: string): Promise<Phrases> {
	const { href } = pathToFileURL(join(locales, 'esm', locale, 'index.js'));
	return ((await import(href)) as { default: Phrases }).default;
}

function flat(phrases: Phrases, path = ''): [string, string][] {
	return Object.entries(phrases).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
	);
}

const english = new Map(flat(await phrasesOf('en')));
const own = flat(ukrainian);
const merged = new Map(flat(merge(await phrasesOf('uk'), ukrainian) as Phrases));

const withoutPlaceholders = (phrase: string) => phrase.replaceAll(/%\{\w+\}/g, '');
const placeholders = (phrase = '') => [...new Set(phrase.match(/%\{\w+\}/g))].sort();

test('every English phrase has a Ukrainian one, and none is left over', () => {
	expect([...english.keys()].filter((key) => !merged.get(key)?.trim())).toEqual([]);
	expect(own.map(([key]) => key).filter((key) => !english.has(key))).toEqual([]);
});

test('what is filled in is the same as in English', () => {
	const different = [...english].filter(
		([key, phrase]) => placeholders(phrase).join() !== placeholders(merged.get(key)).join(),
	);
	expect(different.map(([key]) => key)).toEqual([]);
});

test('nothing is left in Latin letters but names', () => {
	const latin = [...merged].filter(
		([, phrase]) => /[a-z]/i.test(withoutPlaceholders(phrase)) && !/[а-яґєії]/i.test(phrase),
	);
	expect(latin.map(([, phrase]) => phrase)).toEqual(['Markdown', 'DD.MM.YYYY']);
	// A Latin «C» in «Cтан» looks right and is not found by a search.
	expect(
		[...merged.values()].filter((phrase) => /[a-z][а-яґєії]|[а-яґєії][a-z]/i.test(withoutPlaceholders(phrase))),
	).toEqual([]);
});

test('plural phrases have a form for 1, 2 and 5, as polyglot expects for uk', async () => {
	interface Polyglot {
		t(key: string, options: object): string;
	}
	const { default: Polyglot } = (await import(pathToFileURL(resolve('node-polyglot')).href)) as {
		default: new (options: object) => Polyglot;
	};
	const polyglot = new Polyglot({ phrases: Object.fromEntries(merged), locale: 'uk' });
	const plural = [...english].filter(([, phrase]) => phrase.includes('||||')).map(([key]) => key);
	expect(plural).toEqual(['workflow.workflow.description', 'workflow.workflowList.currentEntries']);
	for (const key of plural) {
		const say = (count: number) => polyglot.t(key, { smart_count: count, readyCount: 3 });
		expect([1, 21, 2, 24, 5, 11, 12, 0].map((count) => say(count).split(/[ ,]/, 2)[1])).toEqual([
			'запис',
			'запис',
			'записи',
			'записи',
			'записів',
			'записів',
			'записів',
			'записів',
		]);
	}
});

test('our words keep the house style: «лапки», the right apostrophe, the short dash', () => {
	expect(own.filter(([, phrase]) => /['"—]/.test(phrase))).toEqual([]);
});
