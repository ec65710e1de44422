/** References between entries: they exist, they are published, they do not repeat or point home. */
import { typeOf, type CollectionName, type FieldInfo } from '../../schemas/index.ts';
import { fieldValues } from '../content/fields.ts';
import type { Finding } from '../content/finding.ts';
import type { Path } from '../content/parse.ts';
import { isDraft, type ContentTree, type EntryFiles, type Key } from '../content/tree.ts';
import { atPath } from './place.ts';
import { nearest } from '../nearest.ts';
import type { Check } from './rule.ts';

export const referenceCheck: Check = {
	rules: ['DanglingReference', 'DraftReference', 'SelfReference', 'RepeatedValue'],
	*find(tree) {
		for (const entry of tree.checked) {
			for (const reference of referencesOf(entry)) {
				const finding = checkReference(tree, entry, reference);
				if (finding) yield finding;
			}
			yield* repetitions(entry);
		}
	},
};

export interface Reference {
	readonly path: Path;
	readonly key: Key;
	readonly value: string;
	readonly to: readonly CollectionName[];
}

/** Every reference an entry makes in its fields, however deep. */
export function referencesOf(entry: EntryFiles): Reference[] {
	return [...fieldValues(typeOf(entry.collection).shape, entry.source.data)].flatMap(({ path, info, value }) => {
		if (info.kind === 'reference') return toReference(info, value, path);
		if (info.kind !== 'references' || !Array.isArray(value)) return [];
		return value.flatMap((item, index) => toReference(info, item, [...path, index]));
	});
}

function toReference(info: FieldInfo, value: unknown, path: Path): Reference[] {
	// A value of the wrong form is the schema's matter.
	if (typeof value !== 'string' || !info.to || !info.pattern?.test(value)) return [];
	const [only] = info.to;
	const key = (info.to.length === 1 && only ? `${only}/${value}` : value) as Key;
	return [{ path, key, value, to: info.to }];
}

function checkReference(
	tree: ContentTree,
	entry: EntryFiles,
	{ path, key, value, to }: Reference,
): Finding | undefined {
	const target = tree.entries.get(key);
	const allowed = target && to.includes(target.collection);
	if (!allowed) {
		const candidates = [...tree.entries.values()]
			.filter((other) => to.includes(other.collection))
			.map((other) => (to.length === 1 ? other.id : other.key));
		return atPath('DanglingReference', entry.source, path, { value, suggestion: nearest(value, candidates) });
	}
	if (target === entry) return atPath('SelfReference', entry.source, path, { value });
	if (isDraft(target) && !isDraft(entry)) return atPath('DraftReference', entry.source, path, { value });
	return undefined;
}

/** Values that stand twice in one list of references or of vocabulary values. */
function* repetitions(entry: EntryFiles): Generator<Finding> {
	for (const { path, info, value } of fieldValues(typeOf(entry.collection).shape, entry.source.data)) {
		if ((info.kind !== 'references' && info.kind !== 'choices') || !Array.isArray(value)) continue;
		for (const [index, item] of value.entries()) {
			if (value.indexOf(item) === index) continue;
			yield atPath('RepeatedValue', entry.source, [...path, index], { value: String(item), label: info.label });
		}
	}
}
