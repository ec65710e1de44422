/** What an editor sees in place of keys and ids: labels of fields, names of values, titles of entries. */
import { formatList } from '../../src/i18n/index.ts';
import { translationShape } from '../../src/schemas/base.ts';
import { fieldInfo, typeOf, type CollectionName, type FieldInfo, type Shape } from '../../src/schemas/index.ts';
import type { AdminIndex } from '../index-file.ts';
import type { FieldPath } from './places.ts';

/** @example labelPath('toolkits', ['steps', 1, 'text']) // 'Кроки 2 → Що робити' */
export function labelPath(collection: CollectionName, path: FieldPath): string {
	let shape: Shape = { ...typeOf(collection).shape, ...translationShape };
	let text = '';
	for (const key of path) {
		if (typeof key === 'number') {
			text += ` ${String(key + 1)}`;
			continue;
		}
		const info = Object.hasOwn(shape, key) && shape[key] ? fieldInfo(shape[key]) : undefined;
		const label = fixedLabels[key] ?? info?.label.uk ?? key;
		text += text === '' ? label : ` → ${label}`;
		shape = info?.shape ?? {};
	}
	return text;
}

/** Fields of the form that no schema has. */
const fixedLabels: Readonly<Record<string, string>> = { body: 'Текст', id: 'Адреса на сайті' };

/** The name of a value as the form shows it: a term of a vocabulary, the title of an entry; other values stay. */
export function valueName(value: string, info: FieldInfo | undefined, index: AdminIndex): string {
	return info?.vocabulary?.terms[value]?.uk ?? (info?.to && entryTitle(value, info.to, index)) ?? value;
}

function entryTitle(value: string, to: readonly CollectionName[], { entries }: AdminIndex): string | undefined {
	const key = to.length === 1 ? `${String(to[0])}/${value}` : value;
	const title = entries.find(({ collection, id }) => `${collection}/${id}` === key)?.files.uk?.['title'];
	return typeof title === 'string' ? title : undefined;
}

/** A value of any kind, as the check prints it for comparison: a list comes as JSON. */
export function printedName(printed: string, info: FieldInfo | undefined, index: AdminIndex): string {
	if (printed === '–') return 'порожньо';
	if (info?.kind === 'flag') return printed === 'true' ? 'так' : 'ні';
	if (info?.kind !== 'choices' && info?.kind !== 'references') return `«${valueName(printed, info, index)}»`;
	const values = (JSON.parse(printed) as unknown[]).map(String);
	return formatList(
		'uk',
		values.map((value) => `«${valueName(value, info, index)}»`),
	);
}
