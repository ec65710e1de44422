import type { Locale } from '../../src/i18n/locales.ts';
import { typeOf, type CollectionName } from '../../src/schemas/index.ts';

/** The headings that every text of a type has, ready to be written under; empty where a type asks for none. */
export function templateOf(collection: CollectionName, locale: Locale): string {
	return typeOf(collection)
		.sections.map(({ heading }) => `## ${heading[locale]}\n\n`)
		.join('\n');
}
