/** How it is written: what a tired reader on a phone stumbles over. Warnings all: a text may know better. */
import type { MdastNode } from 'satteri';
import { typeOf } from '../../schemas/index.ts';
import { fieldValues, isWords } from '../content/fields.ts';
import type { Finding, RuleId } from '../content/finding.ts';
import { nodesOf, textOf } from '../content/markdown-nodes.ts';
import type { Fragment, ParsedFile } from '../content/parse.ts';
import { phrasesIn } from '../writing/phrases.ts';
import { countWords, LONGEST_SENTENCE, sentencesOf } from '../writing/sentences.ts';
import { editsOf, editsOfMarkdown, type Edit } from '../writing/typography.ts';
import { atPath, inFragment } from './place.ts';
import type { Check } from './rule.ts';

export const writingCheck: Check = {
	rules: ['LongSentence', 'Officialese', 'Russianism', 'UnsourcedNumber', 'Typography'],
	*find(tree) {
		for (const entry of tree.checked) {
			const unsourced = 'sources' in typeOf(entry.collection).shape && entry.source.data['sources'] === undefined;
			for (const file of [entry.source, ...entry.translations.values()]) {
				for (const passage of passagesOf(file)) yield* wordsOf(file, passage, unsourced);
				yield* typography(file);
			}
		}
	},
};

/** A run of words that is read in one go: a field, a paragraph, a heading, a cell. */
interface Passage {
	readonly text: string;
	/** Headings and cells are no sentences. */
	readonly isProse: boolean;
	/** Whether it names its own source. */
	readonly isLinked: boolean;
	/** A fault at some of its words. */
	readonly at: (rule: RuleId, words: string, params: Finding['params']) => Finding;
}

function* passagesOf(file: ParsedFile): Generator<Passage> {
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, file.data)) {
		if (!isWords(info) || info.kind === 'markdown') continue;
		for (const [index, text] of [value].flat().entries()) {
			if (typeof text !== 'string') continue;
			const place = Array.isArray(value) ? [...path, index] : path;
			const at: Passage['at'] = (rule, _words, params) => atPath(rule, file, place, params);
			yield { text, isProse: true, isLinked: false, at };
		}
	}
	for (const fragment of file.fragments) {
		for (const node of nodesOf(fragment.tree)) {
			if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) continue;
			yield passageOf(file, fragment, node);
		}
	}
}

function passageOf(file: ParsedFile, fragment: Fragment, node: MdastNode): Passage {
	return {
		text: textOf(node),
		isProse: node.type === 'paragraph',
		isLinked: [...nodesOf(node)].some(namesSource),
		at: (rule, words, params) => {
			const from = node.position?.start.offset ?? 0;
			const found = fragment.text.indexOf(words, from);
			return inFragment(rule, file, fragment, pointAt(fragment.text, found < 0 ? from : found), params);
		},
	};
}

/** A term of the glossary explains a word and proves nothing. */
function namesSource(node: MdastNode): boolean {
	return node.type === 'footnoteReference' || (node.type === 'link' && !node.url.includes('/glossary/'));
}

/** Line and column of an offset, both from 1. */
function pointAt(text: string, offset: number) {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function* wordsOf(file: ParsedFile, { text, isProse, isLinked, at }: Passage, unsourced: boolean): Generator<Finding> {
	const { locale } = file;
	const limit = LONGEST_SENTENCE[locale];
	for (const sentence of isProse ? sentencesOf(text) : []) {
		const words = countWords(sentence);
		if (words > limit)
			yield at('LongSentence', firstWords(sentence, 2), { value: `${firstWords(sentence, 6)}…`, words, limit });
	}
	for (const { kind, found, instead } of phrasesIn(text, locale)) {
		yield at(kind === 'officialese' ? 'Officialese' : 'Russianism', found, { value: found, instead });
	}
	const figure = unsourced && !isLinked ? FIGURE.exec(text)?.[0] : undefined;
	if (figure !== undefined) yield at('UnsourcedNumber', figure, { value: figure });
}

const firstWords = (sentence: string, count: number) => sentence.split(/\s+/).slice(0, count).join(' ');

/** Money, shares, people and things counted; not days, articles or steps, which advice and law are full of. */
const FIGURE =
	/\d[\d\s.,]*(?:%|(?:відсот|тис|млн|млрд|грн|гривень|євро|долар|ос[іо]б|людей|жител|мешкан|учасни|голос|підпис|громад|шкіл|проєкт)\p{L}*|(?:per cent|percent|thousand|million|billion|hryvnias|euros?|dollars|people|residents|participants|votes|signatures|communities|schools|projects)\b)|(?:UAH|EUR|USD|€|\$)\s?\d[\d\s.,]*/u;

function* typography(file: ParsedFile): Generator<Finding> {
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, file.data)) {
		if (!isWords(info) || info.kind === 'markdown') continue;
		for (const [index, text] of [value].flat().entries()) {
			const [edit] = typeof text === 'string' ? editsOf(text, file.locale) : [];
			const place = Array.isArray(value) ? [...path, index] : path;
			if (edit) yield atPath('Typography', file, place, signs(String(text), edit));
		}
	}
	for (const fragment of file.fragments) {
		const format = fragment.path ? 'md' : file.extension;
		const [edit] = editsOfMarkdown(fragment.text, file.locale, format);
		if (edit)
			yield inFragment('Typography', file, fragment, pointAt(fragment.text, edit.start), signs(fragment.text, edit));
	}
}

/** The sign with what stands around it, before and after. */
function signs(text: string, { start, end, put }: Edit) {
	const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8)].map((part) =>
		part.replaceAll('\n', ' '),
	);
	return { from: `${before ?? ''}${text.slice(start, end)}${after ?? ''}`, to: `${before ?? ''}${put}${after ?? ''}` };
}
