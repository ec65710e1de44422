import { fieldInfo, type FieldInfo, type Shape } from '../../schemas/index.ts';
import type { Path } from './parse.ts';

export interface FieldValue {
	readonly path: Path;
	readonly info: FieldInfo;
	readonly value: unknown;
}

/** Whether a field holds words in the language of its file, which obey the rules of writing. */
export function isWords({ kind, translated }: FieldInfo): boolean {
	return translated && ['text', 'texts', 'prose', 'markdown'].includes(kind);
}

/** Every field that has a value, however deep; groups and items of lists are walked through, in the order of the schema. */
export function* fieldValues(shape: Shape, data: unknown, prefix: Path = []): Generator<FieldValue> {
	if (!isRecord(data)) return;
	for (const [name, field] of Object.entries(shape)) {
		const info = fieldInfo(field);
		const value = data[name];
		const path = [...prefix, name];
		if (value === undefined) continue;
		if (info.kind === 'group' && isRecord(value)) {
			yield* fieldValues(info.shape ?? {}, value, path);
		} else if (info.kind === 'list' && Array.isArray(value)) {
			for (const [index, item] of value.entries()) {
				if (isRecord(item)) yield* fieldValues(info.shape ?? {}, item, [...path, index]);
				else yield { path: [...path, index], info, value: item };
			}
		} else {
			yield { path, info, value };
		}
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
