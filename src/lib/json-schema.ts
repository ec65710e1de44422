/** JSON Schema of a type, for editors' tools and for those who reuse the data. */
import * as z from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { findFieldInfo, typeOf, type CollectionName } from '../schemas/index.ts';

/** The front matter of an entry's source file, with labels and hints in one language. */
export function jsonSchemaOf(collection: CollectionName, locale: Locale): object {
	const type = typeOf(collection);
	return { ...toJsonSchema(type.schema, locale), title: type.one[locale], description: type.about[locale] };
}

/** @param schema made of fields of the kit, which get their labels and hints */
export function toJsonSchema(schema: z.ZodType, locale: Locale): object {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const info = findFieldInfo(zodSchema);
			if (!info) return;
			jsonSchema.title = info.label[locale];
			if (info.hint) jsonSchema.description = info.hint[locale];
			// Dates are read by a function, which JSON Schema cannot show: what they take is said here.
			if (info.kind === 'day') Object.assign(jsonSchema, { type: 'string', format: 'date', pattern: undefined });
			// Sources may be written with letters of any alphabet, as browsers show them.
			if (info.kind === 'url') jsonSchema.format = 'iri';
			if (info.kind === 'date') Object.assign(jsonSchema, { type: 'string', pattern: info.pattern?.source });
		},
	});
}
