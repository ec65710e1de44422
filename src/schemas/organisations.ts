import { baseShape, sources, summary, synonyms, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, day, email, flag, number, reference, text, url } from './kit.ts';
import { topicShape } from './shared.ts';
import { activity, languages, oblasts, organisationKinds, services } from './vocabularies/index.ts';

export const organisations = defineType({
	collection: 'organisations',
	one: { uk: 'Організація', en: 'Organisation' },
	many: { uk: 'Організації', en: 'Organisations' },
	about: {
		uk: 'Хто допомагає: офіси підтримки, асоціації, організації, донори.',
		en: 'Who helps: support offices, associations, organisations, donors.',
	},
	recommended: ['services', 'website', 'checkedOn'],
	shape: {
		title: title(140),
		summary: summary(),
		kind: choice({ uk: 'Вид', en: 'Kind' }, organisationKinds),
		active: choice({ uk: 'Чи працює', en: 'Activity' }, activity),
		...topicShape,
		...optionals({
			acronym: text({ uk: 'Скорочення', en: 'Acronym' }, { max: 20 }),
			parent: reference({ uk: 'Частина організації', en: 'Part of' }, 'organisations'),
			oblasts: choices({ uk: 'Області', en: 'Oblasts' }, oblasts, {
				hint: { uk: 'Порожньо, якщо вся Україна.', en: 'Empty for all of Ukraine.' },
			}),
			services: choices({ uk: 'Послуги', en: 'Services' }, services),
			free: flag({ uk: 'Безоплатно', en: 'Free of charge' }),
			languages: choices({ uk: 'Мови', en: 'Languages' }, languages),
			website: url({ uk: 'Сайт', en: 'Website' }),
			email: email({ uk: 'Електронна пошта', en: 'E-mail' }),
			phone: text(
				{ uk: 'Телефон', en: 'Telephone' },
				{
					max: 40,
					translated: false,
					pattern: /^\+?[\d ()-]{5,}$/,
					hint: { uk: 'Лише номер: +380 44 123 45 67.', en: 'The number only: +380 44 123 45 67.' },
				},
			),
			replyDays: number({ uk: 'Відповідає за днів', en: 'Replies within days' }, { max: 60 }),
			verifiedOn: day({ uk: 'Відомості звірено', en: 'Details verified on' }),
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
