/** Which word each written form of a site belongs to: громадою → громада, році → рік, рад → рада. */
import type { Dictionary } from './dictionary.ts';
import { guessWords } from './guess.ts';

/** One word of the site with all its forms, also those that the site does not use. */
export interface SiteWord {
	/** Its dictionary form, normalised: what it is indexed by. */
	readonly key: string;
	readonly forms: readonly string[];
	/** How often it occurs on the site. */
	readonly count: number;
}

export interface Morphology {
	readonly words: readonly SiteWord[];
	/** The key of every form that belongs to a word of the site. */
	readonly keyOf: ReadonlyMap<string, string>;
}

/** What editors know of words; all normalised. */
export interface WordRules {
	/** Words that win their forms over all others that have them too. */
	readonly prefer: ReadonlySet<string>;
	/** Dictionary form → the word that it is taken for: `люди` → `людина`. */
	readonly same: ReadonlyMap<string, string>;
}

/** How often each form occurs on the site. */
export type Vocabulary = ReadonlyMap<string, number>;

const CYRILLIC = /^[а-яєії]+$/;
/** Shares of words in ambiguous forms settle after a few rounds. */
const ROUNDS = 12;

/** A name («Місько») is seldom meant where a common word («міський») has the same form. */
const NAME_CHANCE = 0.1;
/** A word of which no form occurs that is its alone is seldom meant. */
const UNPROVEN_CHANCE = 0.2;

/** A word that some form of the site may belong to. */
interface Candidate {
	readonly key: string;
	readonly forms: ReadonlySet<string>;
	/** Whether the dictionary has it as a name only. */
	readonly name: boolean;
}

export function analyse(vocabulary: Vocabulary, dictionary: Dictionary, rules: WordRules): Morphology {
	const candidates = findCandidates(vocabulary, dictionary, rules);
	const byForm = groupByForm(candidates);
	const strength = weigh(vocabulary, candidates, byForm);
	const rank = (key: string) => [rules.prefer.has(key) ? 1 : 0, strength.get(key) ?? 0] as const;
	const keyOf = new Map([...byForm].map(([form, keys]) => [form, bestOf(keys, rank)]));
	return { keyOf: onlyOfSite(keyOf, vocabulary), words: collect(candidates, keyOf, vocabulary) };
}

function findCandidates(vocabulary: Vocabulary, dictionary: Dictionary, rules: WordRules): Candidate[] {
	const bases = new Map<string, Set<string>>();
	const unknown = new Map<string, number>();
	for (const [form, count] of vocabulary) {
		const found = CYRILLIC.test(form) ? dictionary.basesOf(form) : [];
		if (found.length === 0) unknown.set(form, count);
		for (const base of found) {
			const key = rules.same.get(base) ?? base;
			bases.set(key, (bases.get(key) ?? new Set()).add(base));
		}
	}
	// A word that is taken for one of the site is found by its own forms too: «проект» where the site writes «проєкт».
	for (const [base, key] of rules.same) bases.get(key)?.add(base);
	const known = [...bases].map(([key, own]) => {
		const entries = [...own].flatMap((base) => dictionary.entries.get(base) ?? []);
		const forms = new Set([key, ...entries.flatMap((entry) => dictionary.formsOf(entry))]);
		return { key, forms, name: entries.every(({ base }) => /^\p{Lu}/u.test(base)) };
	});
	return [...known, ...guessWords(unknown, dictionary).map((word) => ({ ...word, name: false }))];
}

function groupByForm(candidates: readonly Candidate[]): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const { key, forms } of candidates) {
		for (const form of forms) {
			const known = groups.get(form);
			if (known) known.push(key);
			else groups.set(form, [key]);
		}
	}
	return groups;
}

/**
 * How likely a form is of a word, by expectation and maximisation over the site's own counts: a word that explains
 * many forms which occur, with few that do not, draws the ambiguous ones to itself.
 */
function weigh(
	vocabulary: Vocabulary,
	candidates: readonly Candidate[],
	byForm: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
	const chances = candidates.map((candidate) => {
		const proven = [...candidate.forms].some((form) => vocabulary.has(form) && byForm.get(form)?.length === 1);
		const chance = (candidate.name ? NAME_CHANCE : 1) * (proven ? 1 : UNPROVEN_CHANCE);
		return { key: candidate.key, chance: chance / candidate.forms.size };
	});
	let strength = new Map(chances.map(({ key, chance }) => [key, chance]));
	for (let round = 0; round < ROUNDS; round++) {
		const shares = new Map<string, number>();
		for (const [form, count] of vocabulary) {
			const keys = byForm.get(form) ?? [];
			const sum = keys.reduce((total, key) => total + (strength.get(key) ?? 0), 0);
			if (sum === 0) continue;
			for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + (count * (strength.get(key) ?? 0)) / sum);
		}
		strength = new Map(chances.map(({ key, chance }) => [key, (shares.get(key) ?? 0) * chance]));
	}
	return strength;
}

function bestOf(keys: readonly string[], rank: (key: string) => readonly [number, number]): string {
	return keys.reduce((best, key) => {
		const [preferred, strength] = rank(key);
		const [bestPreferred, bestStrength] = rank(best);
		return preferred > bestPreferred || (preferred === bestPreferred && strength > bestStrength) ? key : best;
	});
}

/** Forms of words that won no form of the site are left out: such words are not on it. */
function onlyOfSite(keyOf: ReadonlyMap<string, string>, vocabulary: Vocabulary): Map<string, string> {
	const present = new Set([...vocabulary.keys()].flatMap((form) => keyOf.get(form) ?? []));
	return new Map([...keyOf].filter(([, key]) => present.has(key)));
}

function collect(
	candidates: readonly Candidate[],
	keyOf: ReadonlyMap<string, string>,
	vocabulary: Vocabulary,
): SiteWord[] {
	const counts = new Map<string, number>();
	for (const [form, count] of vocabulary) {
		const key = keyOf.get(form);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + count);
	}
	return candidates.flatMap(({ key, forms }) => {
		const count = counts.get(key);
		return count === undefined ? [] : [{ key, forms: [...forms], count }];
	});
}
