import { baseShape, sources, summary, title } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, day, list, number, optional, prose, reference, references, text, url } from './kit.ts';
import { defineVocabulary, audiences, eventKinds, formats, languages, oblasts } from './vocabularies/index.ts';
import { topicShape } from './shared.ts';

const eventStates = defineVocabulary(
	{ uk: 'Стан', en: 'State' },
	{
		full: { uk: 'Місць немає', en: 'Full' },
		cancelled: { uk: 'Скасовано', en: 'Cancelled' },
		moved: { uk: 'Перенесено', en: 'Moved' },
	},
);

const accessibility = defineVocabulary(
	{ uk: 'Доступність', en: 'Accessibility' },
	{
		'step-free': { uk: 'Без сходинок', en: 'Step-free' },
		'sign-language': { uk: 'Переклад жестовою мовою', en: 'Sign language' },
		'shelter-nearby': { uk: 'Поруч є укриття', en: 'Shelter nearby' },
		childcare: { uk: 'Догляд за дітьми', en: 'Childcare' },
		'online-captions': { uk: 'Субтитри онлайн', en: 'Online captions' },
	},
);

const clock = { translated: false, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ } as const;

/** Regional seminars of the plan: content/pages/uk/goals.mdx. */
export const SEMINARS = 6;

/** What a meeting of communities is made of; any event may have it, a regional seminar should. */
const meeting = optionals({
	seminarNumber: number(
		{ uk: 'Регіональний семінар №', en: 'Regional seminar no.' },
		{
			min: 1,
			max: SEMINARS,
			hint: { uk: 'Лише для шести регіональних семінарів.', en: 'Only for the six regional seminars.' },
		},
	),
	agenda: list(
		{ uk: 'Перебіг', en: 'Agenda' },
		{
			time: optional(text({ uk: 'Час, за Києвом', en: 'Time in Kyiv' }, clock)),
			what: text({ uk: 'Що відбувається', en: 'What happens' }, { min: 3, max: 200 }),
		},
	),
	pairs: list(
		{ uk: 'Пари громад', en: 'Pairs of communities' },
		{
			offers: reference({ uk: 'Хто ділиться', en: 'Who shares' }, 'communities'),
			seeks: reference({ uk: 'Хто переймає', en: 'Who takes over' }, 'communities'),
			topic: text({ uk: 'Про що', en: 'About what' }, { min: 3, max: 200 }),
		},
	),
	materials: list(
		{ uk: 'Матеріали', en: 'Materials' },
		{
			title: text({ uk: 'Назва', en: 'Title' }, { min: 3, max: 160 }),
			url: url({ uk: 'Адреса', en: 'Address' }),
		},
	),
});

export const events = defineType({
	collection: 'events',
	one: { uk: 'Подія', en: 'Event' },
	many: { uk: 'Події', en: 'Events' },
	about: {
		uk: 'Форуми, навчання, набори заявок і строки. Точних адрес не публікуємо: триває війна.',
		en: 'Forums, training, calls and deadlines. Exact venues are not published: it is wartime.',
	},
	recommended: ['audience', 'oblasts', 'checkedOn'],
	shape: {
		title: title(140),
		summary: summary(),
		kind: choice({ uk: 'Вид', en: 'Kind' }, eventKinds),
		startsOn: day({ uk: 'Початок', en: 'Starts' }),
		format: optional(choice({ uk: 'Формат', en: 'Format' }, formats)),
		...topicShape,
		...optionals({
			endsOn: day({ uk: 'Завершення', en: 'Ends' }),
			startTime: text(
				{ uk: 'Час, за Києвом', en: 'Time in Kyiv' },
				{ ...clock, hint: { uk: 'Години й хвилини: 18:30.', en: 'Hours and minutes: 18:30.' } },
			),
			endTime: text({ uk: 'До котрої, за Києвом', en: 'Until, Kyiv time' }, clock),
			deadline: day({ uk: 'Реєстрація до', en: 'Register by' }),
			state: choice({ uk: 'Стан', en: 'State' }, eventStates),
			oblasts: choices({ uk: 'Області', en: 'Oblasts' }, oblasts),
			communities: references({ uk: 'Громади', en: 'Communities' }, 'communities'),
			organisers: references({ uk: 'Організатори', en: 'Organisers' }, 'organisations'),
			programmes: references({ uk: 'Програми', en: 'Programmes' }, 'programmes'),
			practices: references({ uk: 'Практики', en: 'Practices' }, 'practices'),
			audience: choices({ uk: 'Для кого', en: 'Audience' }, audiences),
			languages: choices({ uk: 'Мови', en: 'Languages' }, languages),
			accessibility: choices({ uk: 'Доступність', en: 'Accessibility' }, accessibility),
			fee: number({ uk: 'Плата, грн', en: 'Fee, UAH' }),
			capacity: number({ uk: 'Місць', en: 'Places' }),
			website: url({ uk: 'Сторінка події', en: 'Event page' }),
			outcome: prose({ uk: 'Чим завершилося', en: 'What came of it' }, { max: 900 }),
			participantsCount: number({ uk: 'Було учасників', en: 'Participants' }),
		}),
		...meeting,
		sources: sources(1),
		...baseShape,
	},
});
