/** JSON Schema of an exported entry. */
import * as z from 'zod';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { fieldInfo, typeOf, type CollectionName, type FieldInfo, type Shape } from '../../schemas/index.ts';
import { toJsonSchema } from '../json-schema.ts';
import { exportShape } from './shape.ts';

/** @param locale of labels and hints */
export function itemSchemaOf(collection: CollectionName, locale: Locale = defaultLocale): object {
	const { one, about } = typeOf(collection);
	const schema = toJsonSchema(localised(exportShape(collection), locale), locale);
	return { ...schema, title: one[locale], description: about[locale] };
}

function localised(shape: Shape, locale: Locale): z.ZodObject {
	const fields = Object.entries(shape).map(([name, field]) => {
		const info = fieldInfo(field);
		const schema = info.translated || info.shape ? localisedField(field, info, locale) : field;
		return [name, info.required ? schema : schema.optional()] as const;
	});
	return z.strictObject(Object.fromEntries(fields));
}

function localisedField(
	field: z.ZodType,
	{ kind, shape = {}, label, min = 0, max = Infinity }: FieldInfo,
	locale: Locale,
): z.ZodType {
	const about = { title: label[locale] };
	if (kind === 'group') return localised(shape, locale).meta(about);
	if (kind === 'list') return z.array(localised(shape, locale)).min(min).max(max).meta(about);
	// The original has its words; another language may lack them.
	return z.strictObject(Object.fromEntries(locales.map((one) => [one, field.optional()]))).meta(about);
}
