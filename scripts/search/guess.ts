/** Words that no dictionary has: names of places, new words, acronyms. Their forms are guessed from words that end alike. */
import type { Dictionary } from './dictionary.ts';

export interface GuessedWord {
	readonly key: string;
	readonly forms: ReadonlySet<string>;
}

const CYRILLIC = /^[а-яєії]+$/;
/** New words are mostly nouns and adjectives; verbs have so many forms that they would claim nouns' too. */
const VERB = /ти(ся|сь)?$/;
/** Shorter words are mostly acronyms, which do not change. */
const MIN_LETTERS = 5;
/** Words that share this many last letters of their base form are taken to change alike. */
const ALIKE = 4;
/** Fewer words of a kind are an accident. */
const MIN_ALIKE = 3;
/** A form that fits weighs as much as this many doublings of the words that change so. */
const FORM_WEIGHT = 4;

/** Every unknown form gets a word: one that explains several of them where they fit together, else one that does not change. */
export function guessWords(unknown: ReadonlyMap<string, number>, dictionary: Dictionary): GuessedWord[] {
	const left = new Set(unknown.keys());
	const words: GuessedWord[] = [];
	for (const { key, forms } of hypotheses([...left], dictionary)) {
		const covered = [...forms].filter((form) => left.has(form));
		if (covered.length === 0) continue;
		for (const form of covered) left.delete(form);
		words.push({ key, forms });
	}
	return [...words, ...[...left].map((form) => ({ key: form, forms: new Set([form]) }))];
}

/** What the unknown forms may be forms of, the likeliest first. */
function hypotheses(unknown: readonly string[], dictionary: Dictionary): GuessedWord[] {
	const changing = unknown.filter((form) => form.length >= MIN_LETTERS && CYRILLIC.test(form));
	if (changing.length === 0) return [];
	const models = modelsByEnding(dictionary);
	const found = new Map<string, GuessedWord & { score: number }>();
	const present = new Set(changing);
	for (const form of changing) {
		for (const source of [{ base: form, flags: [''] }, ...dictionary.sourcesOf(form)]) {
			if (source.base.length < MIN_LETTERS || VERB.test(source.base)) continue;
			for (const [flags, alike] of models.get(source.base.slice(-ALIKE)) ?? []) {
				const name = `${source.base}/${flags}`;
				if (alike < MIN_ALIKE || found.has(name) || !source.flags.some((flag) => flags.includes(flag))) continue;
				const forms = new Set(dictionary.formsOf({ base: source.base, flags }));
				const fitting = [...forms].filter((one) => present.has(one)).length;
				found.set(name, { key: source.base, forms, score: fitting * FORM_WEIGHT + Math.log2(alike) });
			}
		}
	}
	return [...found.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Last letters of base forms → sets of flags of the words that end so → how many words have that set. */
function modelsByEnding(dictionary: Dictionary): Map<string, Map<string, number>> {
	const models = new Map<string, Map<string, number>>();
	for (const [base, entries] of dictionary.entries) {
		const ending = base.slice(-ALIKE);
		const counts = models.get(ending) ?? new Map<string, number>();
		models.set(ending, counts);
		for (const { flags } of entries) if (flags !== '') counts.set(flags, (counts.get(flags) ?? 0) + 1);
	}
	return models;
}
