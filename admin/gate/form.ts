/** The way from Decap's entry to the values in it. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { isCollectionName, type CollectionName } from '../../src/schemas/names.ts';
import type { Values } from '../formats/entry.ts';

export interface Place {
	readonly collection: CollectionName;
	readonly extension: 'md' | 'mdx';
}

/** Decap's collection of MDX entries is the same type with another extension. */
export function placeOf(entry: ImmutableMap): Place | undefined {
	const name = String(entry.get('collection'));
	const collection = name.replace(/-mdx$/, '');
	return isCollectionName(collection) ? { collection, extension: name === collection ? 'md' : 'mdx' } : undefined;
}

/** The values of the form in each language that has any. */
export function valuesIn(entry: ImmutableMap): Readonly<Partial<Record<Locale, Values>>> {
	return Object.fromEntries(
		locales.flatMap((locale): [Locale, Values][] => {
			const map = entry.getIn(dataPath(locale)) as ImmutableMap | undefined;
			return map ? [[locale, map.toJS()]] : [];
		}),
	);
}

/** Decap keeps the default language apart from the others. */
export function dataPath(locale: Locale): readonly string[] {
	return locale === locales[0] ? ['data'] : ['i18n', locale, 'data'];
}
