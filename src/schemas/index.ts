import type * as z from 'zod';
import { cases } from './cases.ts';
import { collections } from './collections.ts';
import { communities } from './communities.ts';
import type { EntryType } from './define.ts';
import { events } from './events.ts';
import { glossary } from './glossary.ts';
import { laws } from './laws.ts';
import type { CollectionName } from './names.ts';
import { news } from './news.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { practices } from './practices.ts';
import { programmes } from './programmes.ts';
import { questions } from './questions.ts';
import { standards } from './standards.ts';
import { toolkits } from './toolkits.ts';

/** Every type of entry, by collection. */
export const types = {
	practices,
	cases,
	toolkits,
	communities,
	organisations,
	programmes,
	events,
	news,
	laws,
	standards,
	glossary,
	questions,
	collections,
	pages,
} satisfies { readonly [Name in CollectionName]: EntryType };

/** The fields of an entry of a collection: facts and words together. */
export type Fields<Name extends CollectionName = CollectionName> = z.infer<(typeof types)[Name]['schema']>;

/** Any type, where only what all types share is needed. */
export function typeOf(name: CollectionName): EntryType {
	return types[name];
}

export * from './define.ts';
export * from './kit.ts';
export * from './names.ts';
