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

/** First two letters → text of their file. */
export function lexiconFiles({ morphology, things, suggestions }: LexiconInput): Map<string, string> {
	const lexicon = wordsByShard(morphology);
	const named = Map.groupBy(things, ([keys]) => startOf(keys));
	const titles = suggestionsByShard(suggestions);
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

function wordsByShard({ words, keyOf }: Morphology): Map<string, string> {
	const shards = new Map<string, PlacedWord[]>();
	for (const word of words)
		for (const [name, forms] of Map.groupBy(word.forms, startOf))
			shards.set(name, [...(shards.get(name) ?? []), place(word, forms)]);
	return new Map([...shards].map(([name, placed]) => [name, textOf(placed, keyOf)]));
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

function suggestionsByShard(suggestions: readonly Suggestion[]): Map<string, Suggestion[]> {
	const shards = new Map<string, Suggestion[]>();
	for (const suggestion of suggestions) {
		for (const name of new Set(wordsOf(suggestion.title).map(startOf))) {
			const shard = shards.get(name) ?? [];
			if (shard.length < MAX_SUGGESTIONS) shard.push(suggestion);
			shards.set(name, shard);
		}
	}
	return shards;
}

/** Forms that occur, by their last two letters, the commonest first: where a typo at the beginning of a word is looked for. */
export function endingFiles(vocabulary: Vocabulary): Map<string, string> {
	const forms = [...vocabulary].filter(([form]) => form.length > 3).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const groups = Map.groupBy(forms, ([form]) => endOf(form));
	return new Map([...groups].map(([name, group]) => [name, group.map(([form]) => form).join(' ')]));
}
