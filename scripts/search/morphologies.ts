/** How the words of each language are brought to their dictionary form. */
import { stemmer } from 'stemmer';
import type { Locale, Localised } from '../../src/i18n/locales.ts';
import type { SearchWords } from '../../src/lib/content/search-words.ts';
import { normalise } from '../../src/lib/search/words.ts';
import { readDictionary } from './dictionary.ts';
import { analyse, type Morphology, type SiteWord, type Vocabulary, type WordRules } from './morphology.ts';

type Analyse = (vocabulary: Vocabulary, rules: WordRules) => Promise<Morphology> | Morphology;

const analysers: Localised<Analyse> = {
	uk: async (vocabulary, rules) => analyse(vocabulary, await readDictionary(), rules),
	en: (vocabulary) => groupByStem(vocabulary, stemmer),
};

export async function morphologyOf(locale: Locale, vocabulary: Vocabulary, words: SearchWords): Promise<Morphology> {
	return analysers[locale](vocabulary, rulesOf(words));
}

function rulesOf({ prefer, same }: SearchWords): WordRules {
	const pairs = Object.entries(same).flatMap(([key, others]) =>
		others.map((other) => [normalise(other), normalise(key)] as const),
	);
	return { prefer: new Set(prefer.map(normalise)), same: new Map(pairs) };
}

/** Words with one stem are one word, called by its commonest form: Pagefind stems it again. */
function groupByStem(vocabulary: Vocabulary, stem: (word: string) => string): Morphology {
	const groups = Map.groupBy(vocabulary, ([form]) => stem(form));
	const words = [...groups.values()].map((group): SiteWord => {
		const sorted = group.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const forms = sorted.map(([form]) => form);
		return { key: forms[0] ?? '', forms, count: sorted.reduce((sum, [, count]) => sum + count, 0) };
	});
	return { words, keyOf: new Map(words.flatMap(({ key, forms }) => forms.map((form) => [form, key] as const))) };
}
