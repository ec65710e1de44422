/** References between entries: they exist, they are published, they do not repeat or point home. */
import { fieldInfo, typeOf, type CollectionName, type FieldInfo, type Shape } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import type { Path } from '../content/parse.ts';
import { isDraft, type ContentTree, type EntryFiles, type Key } from '../content/tree.ts';
import { atPath, fieldAt, labelOf, valuesOfKind } from './place.ts';
import { nearest } from '../nearest.ts';
import type { Check } from './rule.ts';

export const referenceCheck: Check = {
	rules: ['DanglingReference', 'DraftReference', 'SelfReference', 'RepeatedValue'],
	*find(tree) {
		for (const entry of tree.entries.values()) {
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
	return collect(typeOf(entry.collection).shape, entry.source.data, []);
}

function collect(shape: Shape, value: unknown, path: Path): Reference[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(shape).flatMap(([name, field]) => {
		const info = fieldInfo(field);
		const inner = (value as Record<string, unknown>)[name];
		const at = [...path, name];
		if (info.kind === 'reference') return toReference(info, inner, at);
		if (info.kind === 'group') return collect(info.shape ?? {}, inner, at);
		if (!Array.isArray(inner)) return [];
		if (info.kind === 'references') return inner.flatMap((item, index) => toReference(info, item, [...at, index]));
		return info.kind === 'list' ? inner.flatMap((item, index) => collect(info.shape ?? {}, item, [...at, index])) : [];
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
	const { shape } = typeOf(entry.collection);
	for (const kind of ['references', 'choices'] as const) {
		for (const { path, value } of valuesOfKind(shape, entry.source.data, kind)) {
			const items = Array.isArray(value) ? value : [];
			for (const [index, item] of items.entries()) {
				if (items.indexOf(item) === index) continue;
				yield atPath('RepeatedValue', entry.source, [...path, index], {
					value: String(item),
					label: labelOf(fieldAt(shape, path), path),
				});
			}
		}
	}
}
