/** Compares every file with the schema of its type and says each fault in a person's words. */
import type * as z from 'zod';
import { distance } from 'fastest-levenshtein';
import { typeOf, type FieldInfo } from '../../schemas/index.ts';
import { translationShape } from '../../schemas/base.ts';
import type { Finding } from '../content/finding.ts';
import { valueAt, type ParsedFile, type Path } from '../content/parse.ts';
import { strayTranslations } from '../content/strays.ts';
import type { EntryFiles } from '../content/tree.ts';
import { nearest } from '../nearest.ts';
import { kindTexts } from './kinds.ts';
import { atPath, fieldAt, labelOf, pathText } from './place.ts';
import type { Check } from './rule.ts';

export const schemaCheck: Check = {
	rules: [
		'Required',
		'UnknownKey',
		'FactInTranslation',
		'NotInVocabulary',
		'TooShort',
		'TooLong',
		'WrongType',
		'WrongFormat',
		'SourceWithoutAddress',
		'LawWithoutDate',
	],
	*find(tree) {
		const strays = strayTranslations(tree);
		for (const entry of tree.checked) {
			// What its original says is not known: a fault of the original, or of the name, is told elsewhere.
			if (entry.sourceUnreadable || strays.has(entry)) continue;
			for (const file of [entry.source, ...entry.translations.values()]) yield* checkFile(entry, file);
		}
	},
};

function checkFile(entry: EntryFiles, file: ParsedFile): Finding[] {
	const type = typeOf(entry.collection);
	const result = (file === entry.source ? type.schema : type.translationSchema).safeParse(file.data);
	if (result.success) return [];
	return result.error.issues.flatMap((issue) => describeIssue(entry, file, issue));
}

function describeIssue(entry: EntryFiles, file: ParsedFile, issue: z.core.$ZodIssue): Finding[] {
	const path = issue.path.filter((key) => typeof key !== 'symbol');
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(entry, file, [...path, key]));
	const value = valueAt(file.data, path);
	const info = fieldAt({ ...typeOf(entry.collection).shape, ...translationShape }, path);
	const common = { label: labelOf(info, path), field: pathText(path) };
	if (value === undefined) return [missing(entry, file, path, info)];
	switch (issue.code) {
		case 'invalid_value':
			return [notInVocabulary(file, path, info, value)];
		case 'too_small':
		case 'too_big':
			if (typeof value === 'number') return [outOfRange(file, path, info, value)];
			return [wrongSize(file, path, common, value, issue)];
		case 'invalid_type':
			return [atPath('WrongType', file, path, { ...common, ...kindTexts(info) })];
		default:
			return [atPath('WrongFormat', file, path, { ...common, value: print(value), ...kindTexts(info) })];
	}
}

function wrongSize(
	file: ParsedFile,
	path: Path,
	common: Finding['params'],
	value: unknown,
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Finding {
	const actual = (value as string | unknown[]).length;
	return issue.code === 'too_small'
		? atPath('TooShort', file, path, { ...common, actual, min: Number(issue.minimum) })
		: atPath('TooLong', file, path, { ...common, actual, max: Number(issue.maximum) });
}

function outOfRange(file: ParsedFile, path: Path, info: FieldInfo | undefined, value: number): Finding {
	const [min, max] = [info?.min ?? 0, info?.max ?? 0];
	const expected = {
		uk: `число від ${String(min)} до ${String(max)}`,
		en: `a number from ${String(min)} to ${String(max)}`,
	};
	return atPath('WrongFormat', file, path, {
		label: labelOf(info, path),
		field: pathText(path),
		value,
		expected,
		example: min,
	});
}

function missing(entry: EntryFiles, file: ParsedFile, path: Path, info: FieldInfo | undefined): Finding {
	if (path[0] === 'sources' && path.at(-1) === 'url') {
		const title = valueAt(file.data, [...path.slice(0, -1), 'title']);
		return atPath('SourceWithoutAddress', file, path, { title: typeof title === 'string' ? title : '' });
	}
	if (path.at(-1) === 'asOf' && (entry.collection === 'laws' || entry.collection === 'standards')) {
		return atPath('LawWithoutDate', file, path, {});
	}
	return atPath('Required', file, path, {
		label: labelOf(info, path),
		field: pathText(path),
		hint: info?.hint ?? { uk: '', en: '' },
	});
}

function unknownKey(entry: EntryFiles, file: ParsedFile, path: Path): Finding {
	const type = typeOf(entry.collection);
	const fact = fieldAt(type.shape, path);
	const field = pathText(path);
	if (fact && file !== entry.source) {
		return atPath('FactInTranslation', file, path, { field, label: fact.label, source: entry.source.path }, 'key');
	}
	const parent = fieldAt(type.shape, path.slice(0, -1));
	const known = Object.keys(
		path.length === 1 ? (file === entry.source ? type.schema : type.translationSchema).shape : (parent?.shape ?? {}),
	);
	return atPath('UnknownKey', file, path, { field, suggestion: nearest(String(path.at(-1)), known) }, 'key');
}

function notInVocabulary(file: ParsedFile, path: Path, info: FieldInfo | undefined, value: unknown): Finding {
	const ids = info?.vocabulary?.ids ?? [];
	return atPath('NotInVocabulary', file, path, {
		value: print(value),
		label: labelOf(info, path),
		field: pathText(path),
		suggestion: nearestTerm(print(value), info),
		allowed: ids.join(', '),
	});
}

/** The id whose name in any language is nearest: editors write «освіта» where `education` is meant. */
function nearestTerm(value: string, info: FieldInfo | undefined): string {
	const word = value.toLowerCase();
	const names = Object.entries(info?.vocabulary?.terms ?? {}).flatMap(([id, term]) =>
		[id, term.uk, term.en].map((name) => ({
			id,
			away: distance(word, name.toLowerCase()) / Math.max(word.length, name.length),
		})),
	);
	return names.reduce((best, name) => (name.away < best.away ? name : best), { id: '', away: 2 }).id;
}

function print(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
