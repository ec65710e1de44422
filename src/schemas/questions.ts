import { baseShape, sources, summary, title } from './base.ts';
import { defineType } from './define.ts';
import { choice, day, flag, optional } from './kit.ts';
import { topicShape } from './shared.ts';
import { audiences } from './vocabularies/index.ts';

export const questions = defineType({
	collection: 'questions',
	one: { uk: 'Запитання', en: 'Question' },
	many: { uk: 'Запитання й відповіді', en: 'Questions and answers' },
	about: {
		uk: 'Запитання з життя та відповіді редакції з джерелами.',
		en: 'Questions from life and the editors’ answers, with sources.',
	},
	bodyRequired: true,
	recommended: ['sources', 'related', 'checkedOn'],
	shape: {
		title: title(160),
		summary: summary(),
		askedBy: choice({ uk: 'Хто питає', en: 'Who asks' }, audiences),
		answeredOn: day({ uk: 'Відповідь дано', en: 'Answered on' }),
		personal: optional(flag({ uk: 'Запитання від людини', en: 'Asked by a person' })),
		consent: optional(flag({ uk: 'Людина погодилася на публікацію', en: 'The person agreed to publication' })),
		...topicShape,
		sources: optional(sources(1)),
		...baseShape,
	},
});
