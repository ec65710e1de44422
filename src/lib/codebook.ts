/** The codebook: every field of every type and every vocabulary, read off the schemas. */
import type { Locale } from '../i18n/locales.ts';
import { getT } from '../i18n/index.ts';
import type { Crumb } from './page.ts';
import type { Site } from './site.ts';
import { collectionNames, fieldInfo, typeOf, type FieldInfo, type Shape } from '../schemas/index.ts';
import type { Vocabulary } from '../schemas/vocabularies/index.ts';

export interface FieldRow {
	/** Name in front matter, with dots for nested fields. */
	readonly name: string;
	readonly label: string;
	readonly hint: string;
	readonly kind: string;
	readonly required: boolean;
	readonly translated: boolean;
}

export function fieldRows(shape: Shape, locale: Locale, prefix = ''): FieldRow[] {
	return Object.entries(shape).flatMap(([key, field]) => {
		const info = fieldInfo(field);
		const name = `${prefix}${key}`;
		const row = {
			name,
			label: info.label[locale],
			hint: info.hint?.[locale] ?? '',
			kind: kindText(info, locale),
			required: info.required,
			translated: info.translated,
		};
		return [row, ...(info.shape ? fieldRows(info.shape, locale, `${name}.`) : [])];
	});
}

/** @example 'текст, 5–90' · 'значення: Сектор, 1–6' */
function kindText(info: FieldInfo, locale: Locale): string {
	const t = getT(locale);
	const name = t(`kind.${info.kind}`);
	const target =
		info.vocabulary?.label[locale] ??
		info.to?.map((to) => (info.to?.length === 1 ? typeOf(to).one[locale] : to)).join(', ');
	const limits =
		info.kind !== 'number' && (info.min !== undefined || info.max !== undefined)
			? `${String(info.min ?? 1)}–${info.max === undefined ? '…' : String(info.max)}`
			: undefined;
	return [target && (info.to?.length ?? 1) === 1 ? `${name}: ${target}` : name, limits]
		.filter((part) => part !== undefined)
		.join(', ');
}

/** Every vocabulary that some field uses, once, in the order of the types. */
export function usedVocabularies(): Vocabulary[] {
	return [...new Set(collectionNames.flatMap((name) => vocabulariesOf(typeOf(name).shape)))];
}

function vocabulariesOf(shape: Shape): Vocabulary[] {
	return Object.values(shape).flatMap((field) => {
		const info = fieldInfo(field);
		return [...(info.vocabulary ? [info.vocabulary] : []), ...(info.shape ? vocabulariesOf(info.shape) : [])];
	});
}

/** The way back from the codebook, to the page that introduces it where there is one. */
export function codebookCrumb(site: Site): Crumb {
	const page = site.get('pages', 'methodology');
	return { text: site.t('codebook.title'), ...(page && { href: site.href(page) }) };
}
