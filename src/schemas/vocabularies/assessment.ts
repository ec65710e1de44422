import { defineVocabulary } from './define.ts';

/** How sure we are, not how big the effect is. */
export const evidenceLevels = defineVocabulary(
	{ uk: 'Рівень доказів', en: 'Evidence level' },
	{
		unchecked: {
			uk: '0 · Не перевірено',
			en: '0 · Not checked',
			note: { uk: 'Ідея або опис без підтвердження.', en: 'An idea or an unconfirmed description.' },
		},
		described: {
			uk: '1 · Описано виконавцем',
			en: '1 · Described by the implementer',
			note: {
				uk: 'Про це розповіли ті, хто робив, або один незалежний переказ.',
				en: 'Told by those who did it, or by one outside account.',
			},
		},
		'two-sides': {
			uk: '2 · Підтверджено двома сторонами',
			en: '2 · Confirmed by two sides',
			note: {
				uk: 'Влада й громадська сторона або два незалежні джерела кажуть те саме.',
				en: 'Authority and civil society, or two independent sources, agree.',
			},
		},
		documents: {
			uk: '3 · Перевірено за документами',
			en: '3 · Checked against documents',
			note: {
				uk: 'Рішення, протоколи чи дані звірено або побачено на місці.',
				en: 'Decisions, minutes or data were checked, or it was seen on site.',
			},
		},
		evaluated: {
			uk: '4 · Є опублікована оцінка',
			en: '4 · Published evaluation',
			note: {
				uk: 'Вийшло дослідження або оцінка з описаним методом.',
				en: 'A study or evaluation with a stated method is published.',
			},
		},
	},
);

export const outcomes = defineVocabulary(
	{ uk: 'Підсумок', en: 'Outcome' },
	{
		achieved: { uk: 'Мети досягнуто', en: 'Achieved' },
		partly: { uk: 'Досягнуто частково', en: 'Partly achieved' },
		'not-achieved': { uk: 'Мети не досягнуто', en: 'Not achieved' },
		stopped: { uk: 'Зупинено', en: 'Stopped' },
		'too-early': { uk: 'Зарано судити', en: 'Too early to say' },
		unknown: { uk: 'Невідомо', en: 'Not known' },
	},
);

/** The five points that the Open Government Partnership uses for commitments. */
export const implementationStates = defineVocabulary(
	{ uk: 'Виконання рішення', en: 'Implementation of the decision' },
	{
		'no-evidence': { uk: 'Немає даних', en: 'No evidence' },
		'not-started': { uk: 'Не розпочато', en: 'Not started' },
		limited: { uk: 'Виконано небагато', en: 'Limited' },
		substantial: { uk: 'Виконано більшу частину', en: 'Substantial' },
		complete: { uk: 'Виконано', en: 'Complete' },
	},
);

export const costBands = defineVocabulary(
	{ uk: 'Вартість', en: 'Cost' },
	{
		none: { uk: 'Без витрат', en: 'No cost' },
		'under-50k': { uk: 'До 50 тис. грн', en: 'Under UAH 50,000' },
		'50k-250k': { uk: '50–250 тис. грн', en: 'UAH 50,000–250,000' },
		'250k-1m': { uk: '250 тис. – 1 млн грн', en: 'UAH 250,000–1 million' },
		'1m-5m': { uk: '1–5 млн грн', en: 'UAH 1–5 million' },
		'over-5m': { uk: 'Понад 5 млн грн', en: 'Over UAH 5 million' },
		unknown: { uk: 'Невідомо', en: 'Unknown' },
	},
);

export const metrics = defineVocabulary(
	{ uk: 'Показник', en: 'Metric' },
	{
		'budget-allocated': { uk: 'Виділено коштів', en: 'Budget allocated' },
		'proposals-submitted': { uk: 'Подано пропозицій', en: 'Proposals submitted' },
		'proposals-eligible': { uk: 'Допущено пропозицій', en: 'Proposals admitted' },
		'projects-selected': { uk: 'Обрано проєктів', en: 'Projects selected' },
		'projects-completed': { uk: 'Виконано проєктів', en: 'Projects completed' },
		votes: { uk: 'Голосів', en: 'Votes' },
		participants: { uk: 'Учасників', en: 'Participants' },
		'petitions-registered': { uk: 'Зареєстровано петицій', en: 'Petitions registered' },
		'petitions-supported': { uk: 'Підтримано петицій', en: 'Petitions supported' },
		'meetings-held': { uk: 'Проведено зустрічей', en: 'Meetings held' },
		'comments-received': { uk: 'Отримано зауважень', en: 'Comments received' },
		'comments-accepted': { uk: 'Враховано зауважень', en: 'Comments accepted' },
		'turnout-percent': { uk: 'Явка', en: 'Turnout' },
		other: { uk: 'Інший показник', en: 'Other' },
	},
);

export const units = defineVocabulary(
	{ uk: 'Одиниця', en: 'Unit' },
	{
		count: { uk: 'одиниць', en: 'items' },
		people: { uk: 'осіб', en: 'people' },
		uah: { uk: 'грн', en: 'UAH' },
		eur: { uk: 'євро', en: 'EUR' },
		usd: { uk: 'дол. США', en: 'USD' },
		percent: { uk: '%', en: '%' },
		days: { uk: 'днів', en: 'days' },
	},
);

export const levels = defineVocabulary(
	{ uk: 'Досвід', en: 'Experience' },
	{
		'first-time': { uk: 'Робимо вперше', en: 'First time' },
		'some-experience': { uk: 'Маємо деякий досвід', en: 'Some experience' },
		advanced: { uk: 'Для досвідчених', en: 'Advanced' },
	},
);
