import { baseShape, sources, summary, title } from './base.ts';
import { defineType } from './define.ts';
import { optional } from './kit.ts';

export const pages = defineType({
	collection: 'pages',
	one: { uk: 'Сторінка', en: 'Page' },
	many: { uk: 'Сторінки', en: 'Pages' },
	about: {
		uk: 'Про нас, ліцензія, приватність та інші сторінки. Адреса – одразу від кореня сайту.',
		en: 'About, licence, privacy and the like. The address starts at the site’s root.',
	},
	bodyRequired: true,
	mdx: true,
	recommended: ['related', 'checkedOn'],
	shape: {
		title: title(),
		summary: summary(),
		sources: optional(sources(1)),
		...baseShape,
	},
});
