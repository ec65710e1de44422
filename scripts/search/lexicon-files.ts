/** Writes what src/lib/search/lexicon.ts reads. */
import { endOf, startOf, weightLetter, type Suggestion } from '../../src/lib/search/lexicon.ts';
import { wordsOf } from '../../src/lib/search/words.ts';
import type { Morphology, SiteWord, Vocabulary } from './morphology.ts';

export interface LexiconInput {
	readonly morphology: Morphology;
	/** Sequences of keys, with spaces between → number of the thing that they name. */
	readonly things: ReadonlyMap<string, number>;
	/** What a reader may mean who has typed the beginning of a word, the most useful first. */
	readonly suggestions: readonly Suggestion[];
}

/** More would not be shown, and would make each query dearer. */
const MAX_SUGGESTIONS = 40;

/** Characters. A longer file is divided by the third letter: a query should not pay for «при-», «про-» and «пра-» when it needs one. */
const LONGEST_FILE = 8_000;

/** First two letters of forms, or three → text of their file. */
export function lexiconFiles({ morphology, things, suggestions }: LexiconInput): Map<string, string> {
	const short = wordsByStart(morphology, startOf);
	const long = new Set([...short].filter(([, text]) => text.length > LONGEST_FILE).map(([start]) => start));
	const nameOf = (form: string) => (long.has(startOf(form)) ? form.slice(0, 3) : startOf(form));
	const lexicon = long.size === 0 ? short : wordsByStart(morphology, nameOf);
	const named = Map.groupBy(things, ([keys]) => nameOf(keys));
	const titles = suggestionsByStart(suggestions, nameOf);
	const names = new Set([...lexicon.keys(), ...named.keys(), ...titles.keys()]);
	return new Map(
		[...names]
			.sort()
			.map((name) => [
				name,
				[
					lexicon.get(name) ?? '',
					(named.get(name) ?? []).map(([keys, number]) => `${keys}|${String(number)}`).join('\n'),
					(titles.get(name) ?? [])
						.map(({ title, path, kind }) => [title.replaceAll(/\s+/g, ' '), path, kind].join('\t'))
						.join('\n'),
				]
					.join('\n\n')
					.trimEnd(),
			]),
	);
}

function wordsByStart({ words, keyOf }: Morphology, nameOf: (form: string) => string): Map<string, string> {
	const placed = words.flatMap((word) =>
		[...Map.groupBy(word.forms, nameOf)].map(([name, forms]) => ({ name, word: place(word, forms) })),
	);
	const files = Map.groupBy(placed, ({ name }) => name);
	return new Map(
		[...files].map(([name, group]) => [
			name,
			textOf(
				group.map(({ word }) => word),
				keyOf,
			),
		]),
	);
}

/** A word as one file has it: those of its forms that begin with the letters of the file. */
interface PlacedWord {
	readonly key: string;
	readonly forms: readonly string[];
	/** Endings as a list with commas, the one that gives the key first. */
	readonly endings: string;
	/** Stem, letter of the weight and, where it cannot be told from them, the key. */
	readonly text: string;
}

function place({ key, count }: SiteWord, forms: readonly string[]): PlacedWord {
	const stem = commonStart(forms);
	const rest = forms.map((form) => form.slice(stem.length)).sort();
	const first = forms.includes(key) ? key.slice(stem.length) : undefined;
	return {
		key,
		forms,
		endings: (first === undefined ? rest : [first, ...rest.filter((ending) => ending !== first)]).join(','),
		text: `${stem}${weightLetter(count)}${first === undefined ? `>${key}` : ''}`,
	};
}

function commonStart(words: readonly string[]): string {
	return words.reduce((start, word) => {
		let length = 0;
		while (length < start.length && start[length] === word[length]) length++;
		return start.slice(0, length);
	});
}

function textOf(placed: readonly PlacedWord[], keyOf: Morphology['keyOf']): string {
	const classes = [...Map.groupBy(placed.toSorted(byText), ({ endings }) => endings)].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	const first = new Map<string, string>();
	for (const { key, forms } of classes.flatMap(([, group]) => group))
		for (const form of forms) if (!first.has(form)) first.set(form, key);
	const exceptions = [...first].flatMap(([form, key]) => {
		const right = keyOf.get(form) ?? key;
		return right === key ? [] : [`${form}>${right}`];
	});
	const lines = classes.map(([endings, group]) => `${endings}|${group.map(({ text }) => text).join(' ')}`);
	return [exceptions.sort().join(' '), ...lines].join('\n');
}

function byText(a: PlacedWord, b: PlacedWord): number {
	return a.text < b.text ? -1 : 1;
}

/** A divided file keeps titles for those who have typed two letters. */
function suggestionsByStart(
	suggestions: readonly Suggestion[],
	nameOf: (form: string) => string,
): Map<string, Suggestion[]> {
	const files = new Map<string, Suggestion[]>();
	for (const suggestion of suggestions) {
		const names = wordsOf(suggestion.title).flatMap((word) => [startOf(word), nameOf(word)]);
		for (const name of new Set(names)) {
			const file = files.get(name) ?? [];
			files.set(name, file);
			if (file.length < MAX_SUGGESTIONS) file.push(suggestion);
		}
	}
	return files;
}

/** Forms that occur, by their last two letters, the commonest first: where a typo at the beginning of a word is looked for. */
export function endingFiles(vocabulary: Vocabulary): Map<string, string> {
	const forms = [...vocabulary].filter(([form]) => form.length > 3).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const groups = Map.groupBy(forms, ([form]) => endOf(form));
	return new Map([...groups].map(([name, group]) => [name, group.map(([form]) => form).join(' ')]));
}
