/** JSON Schema of a type, for editors' tools and for those who reuse the data. */
import * as z from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { findFieldInfo, typeOf, type CollectionName } from '../schemas/index.ts';

/** The front matter of an entry's source file, with labels and hints in one language. */
export function jsonSchemaOf(collection: CollectionName, locale: Locale): object {
	const type = typeOf(collection);
	const schema = z.toJSONSchema(type.schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const info = findFieldInfo(zodSchema);
			if (!info) return;
			jsonSchema.title = info.label[locale];
			if (info.hint) jsonSchema.description = info.hint[locale];
			// Dates are read by a function, which JSON Schema cannot show: what they take is said here.
			if (info.kind === 'day') Object.assign(jsonSchema, { type: 'string', format: 'date' });
			if (info.kind === 'date') Object.assign(jsonSchema, { type: 'string', pattern: info.pattern?.source });
		},
	});
	return { ...schema, title: type.one[locale], description: type.about[locale] };
}
