import * as z from 'zod';
import type { Localised } from '../i18n/locales.ts';
import { optional, wordsOf, type Shape } from './kit.ts';
import type { CollectionName } from './names.ts';
import { translationShape } from './base.ts';

/** A heading that every body of the type must have, in this order. */
export interface Section {
	readonly id: string;
	readonly heading: Localised;
}

/** What makes a type of entry: its fields, its required sections and what people call it. */
export interface TypeDefinition<S extends Shape = Shape> {
	readonly collection: CollectionName;
	readonly one: Localised;
	readonly many: Localised;
	/** One sentence that tells readers and editors what belongs here. */
	readonly about: Localised;
	readonly shape: S;
	readonly sections: readonly Section[];
	/** Optional fields without which an entry is true but thin: what completeness is counted by. */
	readonly recommended: readonly string[];
	/** Whether the body may be empty. */
	readonly bodyRequired: boolean;
	/** Whether entries may be MDX, with the components of mdx.ts. */
	readonly mdx: boolean;
}

export interface EntryType<S extends Shape = Shape> extends TypeDefinition<S> {
	/** The whole entry: facts and words. */
	readonly schema: z.ZodObject<S, z.core.$strict>;
	/** The file of any other language: words and the state of the translation. */
	readonly translationSchema: z.ZodObject<Shape, z.core.$strict>;
}

type Optional = 'sections' | 'recommended' | 'bodyRequired' | 'mdx';

type Defaults<S extends Shape> = Partial<Pick<TypeDefinition, Exclude<Optional, 'recommended'>>> & {
	readonly recommended?: readonly (keyof NoInfer<S> & string)[];
};

export function defineType<const S extends Shape>(type: Omit<TypeDefinition<S>, Optional> & Defaults<S>): EntryType<S> {
	return {
		sections: [],
		recommended: [],
		bodyRequired: (type.sections?.length ?? 0) > 0,
		mdx: false,
		...type,
		schema: z.strictObject(type.shape),
		translationSchema: z.strictObject({ ...wordsOf(type.shape), ...translationShape }),
	};
}

/** @example ...optionals({ raion: text({ uk: 'Район', en: 'Raion' }) }) */
export function optionals<S extends Shape>(shape: S): { [Name in keyof S]: z.ZodOptional<S[Name]> } {
	const entries = Object.entries(shape).map(([name, field]) => [name, optional(field)]);
	return Object.fromEntries(entries) as { [Name in keyof S]: z.ZodOptional<S[Name]> };
}
