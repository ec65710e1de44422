import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType } from './define.ts';
import { optional } from './kit.ts';

export const glossary = defineType({
	collection: 'glossary',
	one: { uk: 'Термін', en: 'Term' },
	many: { uk: 'Словник', en: 'Glossary' },
	about: {
		uk: 'Слова місцевої демократії: значення – одним реченням, з іншими назвами.',
		en: 'Words of local democracy: the meaning in one sentence, with other names.',
	},
	recommended: ['synonyms', 'related', 'checkedOn'],
	shape: {
		title: title(),
		summary: summary(10, 280),
		synonyms: optional(synonyms),
		sources: optional(sources(1)),
		...baseShape,
	},
});
