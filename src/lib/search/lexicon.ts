/**
 * The lexicon of a site, in small files by the first two letters of a written form – three, where two would make a long
 * file – so that a query word costs one of them. A file has three parts with an empty line between:
 *
 *     рад>рада …                     forms that belong to another word than the first below that has them
 *     а,и,і,у,ою|громадJ порадD …    endings, then stems that take them; the capital letter is how often the word occurs
 *     ок,оку|рH>рік                  after `>` stands the word itself where it is not stem + first ending
 *
 *     бюджет участь|3                names of one thing that has several, and the number of the thing
 *
 *     Бюджет участі ⇥ /practices/participatory-budget/ ⇥ practices     titles with a word that begins so, with tabs
 */

/** A word of the site that a written form belongs to. */
export interface LexiconWord {
	/** Dictionary form: what the word is indexed by. */
	readonly key: string;
	/** 0–25: logarithm of the number of its occurrences. */
	readonly weight: number;
}

export interface Suggestion {
	readonly title: string;
	/** Path on the site, without its base. */
	readonly path: string;
	/** Collection or axis: `practices`, `sectors`. */
	readonly kind: string;
}

export interface Shard {
	lookUp(form: string): LexiconWord | undefined;
	/** Every form in the file, with its word. */
	forms(): Generator<readonly [form: string, word: LexiconWord]>;
	/** Number of the thing that a sequence of keys names. */
	readonly things: ReadonlyMap<string, number>;
	readonly suggestions: readonly Suggestion[];
}

interface Stem extends LexiconWord {
	readonly stem: string;
	readonly endings: readonly string[];
}

/** What names the file of a form: its first two letters. */
export const startOf = (form: string) => form.slice(0, 2);

/** What names the file of forms that end alike: their last two letters. */
export const endOf = (form: string) => form.slice(-2);

/** Letters in a file's name, for servers that know ASCII only. @example fileName('гр') // '433440' */
export function fileName(letters: string): string {
	return Array.from(letters, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(3, '0')).join('');
}

/** A number of occurrences as the files write it: A for one, B from two, C from four, … */
export function weightLetter(count: number): string {
	return String.fromCharCode(65 + Math.min(25, Math.floor(Math.log2(Math.max(1, count)))));
}

export function readShard(text: string): Shard {
	const [lexicon = '', things = '', titles = ''] = text.split('\n\n');
	const [exceptions = '', ...classes] = lexicon.split('\n');
	const stems = classes.flatMap(readClass);
	const known = new Map(stems.map((word) => [word.key, word]));
	const others = new Map(pairsOf(exceptions.split(' '), '>').map(([form, key]) => [form, known.get(key)]));
	return {
		lookUp: (form) =>
			others.get(form) ??
			stems.find(({ stem, endings }) => form.startsWith(stem) && endings.includes(form.slice(stem.length))),
		*forms() {
			const words = new Map<string, LexiconWord>();
			for (const word of stems) {
				for (const ending of word.endings) {
					const form = word.stem + ending;
					if (!words.has(form)) words.set(form, others.get(form) ?? word);
				}
			}
			yield* words;
		},
		things: new Map(pairsOf(things.split('\n'), '|').map(([keys, number]) => [keys, Number(number)])),
		suggestions: titles.split('\n').flatMap((line) => {
			const [title, path, kind] = line.split('\t');
			return title && path && kind ? [{ title, path, kind }] : [];
		}),
	};
}

function readClass(line: string): Stem[] {
	const [list = '', words = ''] = line.split('|');
	const endings = list.split(',');
	return words.split(' ').flatMap((word) => {
		const [, stem = '', letter = 'A', key] = /^([^A-Z]*)([A-Z])(?:>(.+))?$/.exec(word) ?? [];
		return word === ''
			? []
			: [{ stem, endings, key: key ?? stem + (endings[0] ?? ''), weight: letter.charCodeAt(0) - 65 }];
	});
}

function pairsOf(items: readonly string[], mark: string): [string, string][] {
	return items.flatMap((item) => {
		const [left, right] = item.split(mark);
		return left && right ? [[left, right] as [string, string]] : [];
	});
}
