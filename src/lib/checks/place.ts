import type { Finding, RuleId } from '../content/finding.ts';
import type { Fragment, ParsedFile, Path } from '../content/parse.ts';
import { fieldInfo, type FieldInfo, type Shape } from '../../schemas/index.ts';
import type { Localised } from '../../i18n/locales.ts';

/** A fault at a value of the front matter; at its key where the value is what should not be there. */
export function atPath(
	rule: RuleId,
	file: ParsedFile,
	path: Path,
	params: Finding['params'],
	part?: 'key' | 'value',
): Finding {
	return { rule, file: file.path, ...file.locate(path, part), path, params };
}

/** A fault at a place of a Markdown text. */
export function inFragment(
	rule: RuleId,
	file: ParsedFile,
	fragment: Fragment,
	point: { line: number; column: number } | undefined,
	params: Finding['params'],
): Finding {
	const { line, column } = point ?? { line: 1, column: 1 };
	return {
		rule,
		file: file.path,
		line: line + fragment.line,
		column: column + fragment.column,
		path: fragment.path ?? ['body'],
		params,
	};
}

/** What the schema says of the field at a path; indexes of lists are passed over. */
export function fieldAt(shape: Shape, path: Path): FieldInfo | undefined {
	let current: Shape | undefined = shape;
	let info: FieldInfo | undefined;
	for (const key of path) {
		if (typeof key === 'number') continue;
		// Own fields only: a key such as `constructor` is everybody's.
		const field: Shape[string] | undefined = current && Object.hasOwn(current, key) ? current[key] : undefined;
		if (!field) return undefined;
		info = fieldInfo(field);
		current = info.shape;
	}
	return info;
}

/** A path as people read it, counted from 1. @example pathText(['steps', 0, 'title']) // 'steps 1 → title' */
export function pathText(path: Path): string {
	return path.reduce<string>(
		(text, key) => (typeof key === 'number' ? `${text} ${String(key + 1)}` : text ? `${text} → ${key}` : key),
		'',
	);
}

export function labelOf(info: FieldInfo | undefined, path: Path): Localised {
	const name = pathText(path);
	return info?.label ?? { uk: name, en: name };
}
