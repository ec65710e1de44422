import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { entryLoader } from './data/loader.ts';
import { locales } from './i18n/locales.ts';
import { translationStates } from './lib/content/entry.ts';
import { types, type CollectionName } from './schemas/index.ts';

/** One record an entry and language, merged by the loader. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the inferred result depends on it
function entriesOf<const Name extends CollectionName>(name: Name) {
	const schema = z.object({
		/** The entry's id; Astro takes any object with `collection` and `id` for a reference. */
		slug: z.string(),
		locale: z.enum(locales),
		lang: z.enum(locales),
		translation: z.object({
			state: z.enum(translationStates),
			translatedOn: z.string().optional(),
			reviewedOn: z.string().optional(),
		}),
		file: z.string(),
		fields: types[name].schema,
	});
	return defineCollection({ loader: entryLoader(name), schema });
}

export const collections = {
	practices: entriesOf('practices'),
	cases: entriesOf('cases'),
	toolkits: entriesOf('toolkits'),
	communities: entriesOf('communities'),
	organisations: entriesOf('organisations'),
	programmes: entriesOf('programmes'),
	events: entriesOf('events'),
	news: entriesOf('news'),
	laws: entriesOf('laws'),
	standards: entriesOf('standards'),
	glossary: entriesOf('glossary'),
	questions: entriesOf('questions'),
	collections: entriesOf('collections'),
	pages: entriesOf('pages'),
} satisfies { readonly [Name in CollectionName]: ReturnType<typeof defineCollection> };
