/** Fetches the lexicon's files, each once. */
import { keep, once } from './keep.ts';
import { endOf, fileName, readShard, startOf, type Shard } from './lexicon.ts';

/** Gives the text of a file of the search. @throws where it cannot be had */
export type LoadText = (path: string) => Promise<string>;

export interface Lexicon {
	/** Changes whenever the index does. */
	readonly version: string;
	/** How many kinds of pages there are. */
	readonly kinds: number;
	/** Words that hold a question together and say nothing of its subject. */
	readonly stopWords: ReadonlySet<string>;
	/** The file that would have a form; nothing where no word of the site begins so. */
	shardOf(form: string): Promise<Shard | undefined>;
	/** The files of all words with one of the beginnings, of two letters. */
	shardsOf(starts: readonly string[]): Promise<Shard[]>;
	/** Forms that end in the same two letters, the commonest first. */
	endingLike(form: string): Promise<string[]>;
}

/** What the other files are: the first that is asked for. */
export interface Manifest {
	readonly version: string;
	/** First letters of all forms, two or three, by which the files are named, with spaces between. */
	readonly starts: string;
	readonly kinds: number;
	/** With spaces between. */
	readonly stopWords: string;
}

export async function openLexicon(load: LoadText): Promise<Lexicon> {
	const { version, starts, kinds, stopWords } = JSON.parse(await load('manifest.json')) as Manifest;
	const known = new Set(starts.split(' '));
	const shard = keep(async (start: string) => readShard(await load(`words/${fileName(start)}.txt?${version}`)));
	const endings = once(async () => new Set((await load(`endings.txt?${version}`)).split(' ')));
	const alike = keep(async (end: string) => (await load(`words/-${fileName(end)}.txt?${version}`)).split(' '));
	return {
		version,
		kinds,
		stopWords: new Set(stopWords.split(' ')),
		shardOf: async (form) => {
			const start = [form.slice(0, 3), startOf(form)].find((one) => known.has(one));
			return start === undefined ? undefined : shard(start);
		},
		shardsOf: (wanted) => Promise.all([...known].filter((start) => wanted.includes(startOf(start))).map(shard)),
		endingLike: async (form) => ((await endings()).has(endOf(form)) ? alike(endOf(form)) : []),
	};
}
