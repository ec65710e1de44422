import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType } from './define.ts';
import { optional } from './kit.ts';

export const glossary = defineType({
	collection: 'glossary',
	one: { uk: 'Термін', en: 'Term' },
	many: { uk: 'Словник', en: 'Glossary' },
	about: {
		uk: 'Слово та його значення одним реченням. Інші назви живлять пошук.',
		en: 'A word and its meaning in one sentence. Other names feed the search.',
	},
	shape: {
		title: title(),
		summary: summary(10, 280),
		synonyms: optional(synonyms),
		sources: optional(sources(1)),
		...baseShape,
	},
});
