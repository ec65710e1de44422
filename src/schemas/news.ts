import { baseShape, sources, summary, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, day, list, prose, references, text, url } from './kit.ts';
import { topicShape } from './shared.ts';
import { newsKinds, oblasts } from './vocabularies/index.ts';

export const news = defineType({
	collection: 'news',
	one: { uk: 'Новина', en: 'News item' },
	many: { uk: 'Новини', en: 'News' },
	about: {
		uk: 'Що змінилося для громад: закон, можливість, звіт.',
		en: 'What changed for communities: a law, an opportunity, a report.',
	},
	bodyRequired: true,
	recommended: ['related', 'checkedOn'],
	shape: {
		title: title(140),
		summary: summary(),
		kind: choice({ uk: 'Вид', en: 'Kind' }, newsKinds),
		publishedOn: day({ uk: 'Дата', en: 'Date' }),
		...topicShape,
		...optionals({
			oblasts: choices({ uk: 'Області', en: 'Oblasts' }, oblasts),
			communities: references({ uk: 'Громади', en: 'Communities' }, 'communities'),
			validUntil: day({ uk: 'Актуально до', en: 'Valid until' }),
			quotes: list(
				{ uk: 'Цитати', en: 'Quotes' },
				{
					text: prose({ uk: 'Слова', en: 'Words' }, { min: 10, max: 600 }),
					who: text({ uk: 'Хто', en: 'Who' }, { max: 120 }),
					role: text({ uk: 'Посада', en: 'Role' }, { max: 160 }),
					source: url({ uk: 'Де надруковано', en: 'Where it was printed' }),
				},
				{ max: 4 },
			),
		}),
		sources: sources(1),
		...baseShape,
	},
});
