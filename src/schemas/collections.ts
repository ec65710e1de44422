import { baseShape, summary, title } from './base.ts';
import { defineType } from './define.ts';
import { references } from './kit.ts';
import { topicShape } from './shared.ts';

export const collections = defineType({
	collection: 'collections',
	one: { uk: 'Добірка', en: 'Collection' },
	many: { uk: 'Добірки', en: 'Collections' },
	about: {
		uk: 'Збірники й навчальні шляхи: записи, які варто читати підряд.',
		en: 'Booklets and learning paths: entries worth reading in order.',
	},
	bodyRequired: true,
	recommended: ['related', 'checkedOn'],
	shape: {
		title: title(),
		summary: summary(),
		items: references(
			{ uk: 'Записи по порядку', en: 'Entries in order' },
			['practices', 'cases', 'toolkits', 'questions', 'laws', 'pages'],
			{ min: 2, max: 40 },
		),
		...topicShape,
		...baseShape,
	},
});
