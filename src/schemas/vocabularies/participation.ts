import { defineVocabulary } from './define.ts';

/** IAP2 Spectrum of Public Participation, in our own words. Levels, not steps: a higher one is not always better. */
export const participationLevels = defineVocabulary(
	{ uk: 'Рівень участі (IAP2)', en: 'Participation level (IAP2)' },
	{
		inform: {
			uk: 'Інформування',
			en: 'Inform',
			note: { uk: 'Розповідаємо, що відбувається і чому.', en: 'We tell you what happens and why.' },
		},
		consult: {
			uk: 'Консультування',
			en: 'Consult',
			note: { uk: 'Слухаємо і пояснюємо, що з почутого врахували.', en: 'We listen and explain what we used.' },
		},
		involve: {
			uk: 'Залучення',
			en: 'Involve',
			note: {
				uk: 'Працюємо разом, щоб ваші думки були видні в рішенні.',
				en: 'We work with you so that your views show in the decision.',
			},
		},
		collaborate: {
			uk: 'Співпраця',
			en: 'Collaborate',
			note: {
				uk: 'Шукаємо рішення разом від першого кроку.',
				en: 'We look for the solution together from the first step.',
			},
		},
		empower: {
			uk: 'Передання рішення',
			en: 'Empower',
			note: { uk: 'Вирішують жителі, влада виконує.', en: 'Residents decide, the authority carries it out.' },
		},
	},
);

/** Legal and customary forms in which Ukrainian residents take part. */
export const mechanisms = defineVocabulary(
	{ uk: 'Механізм', en: 'Mechanism' },
	{
		'general-meeting': { uk: 'Загальні збори жителів', en: 'General meeting of residents' },
		'residents-conference': { uk: 'Конференція жителів', en: 'Residents’ conference' },
		'public-hearings': { uk: 'Громадські слухання', en: 'Public hearings' },
		'planning-hearings': { uk: 'Слухання містобудівної документації', en: 'Hearings on planning documents' },
		'local-initiative': { uk: 'Місцева ініціатива', en: 'Local initiative' },
		'e-petition': { uk: 'Електронна петиція', en: 'E-petition' },
		'citizen-appeal': { uk: 'Звернення громадян', en: 'Citizens’ appeal' },
		'information-request': { uk: 'Запит на публічну інформацію', en: 'Information request' },
		'self-organisation-body': { uk: 'Орган самоорганізації населення', en: 'Body of self-organisation' },
		'participatory-budget': { uk: 'Бюджет участі', en: 'Participatory budget' },
		'school-participatory-budget': { uk: 'Шкільний громадський бюджет', en: 'School participatory budget' },
		'public-consultation': { uk: 'Публічні консультації', en: 'Public consultation' },
		'e-consultation': { uk: 'Електронні консультації', en: 'E-consultation' },
		'public-assessment': { uk: 'Громадське оцінювання', en: 'Public assessment' },
		'public-expertise': { uk: 'Громадська експертиза', en: 'Public expert review' },
		'public-council': { uk: 'Громадська рада', en: 'Public council' },
		'youth-council': { uk: 'Молодіжна рада', en: 'Youth council' },
		'idp-council': { uk: 'Рада з питань ВПО', en: 'IDP council' },
		'veterans-council': { uk: 'Рада ветеранів', en: 'Veterans’ council' },
		'other-advisory-body': { uk: 'Інший консультативно-дорадчий орган', en: 'Other advisory body' },
		'participatory-strategy': { uk: 'Спільне стратегічне планування', en: 'Participatory strategic planning' },
		'recovery-planning': { uk: 'Участь у плануванні відновлення', en: 'Participation in recovery planning' },
		'public-oversight': { uk: 'Громадський контроль і моніторинг', en: 'Public oversight and monitoring' },
		'accountability-report': { uk: 'Звітування голови і депутатів', en: 'Public reports of head and councillors' },
		'deliberative-assembly': { uk: 'Громадська асамблея', en: 'Citizens’ assembly' },
		'cso-grant-contest': { uk: 'Конкурс проєктів для громадських організацій', en: 'Grant contest for CSOs' },
		'open-government-commitment': { uk: 'Зобовʼязання «Відкритий уряд»', en: 'Open government commitment' },
		'inter-municipal-cooperation': { uk: 'Співробітництво громад', en: 'Inter-municipal cooperation' },
		'local-referendum': { uk: 'Місцевий референдум', en: 'Local referendum' },
		'community-statute': { uk: 'Статут громади', en: 'Community statute' },
		survey: { uk: 'Опитування', en: 'Survey' },
	},
);

export const practiceKinds = defineVocabulary(
	{ uk: 'Вид практики', en: 'Kind of practice' },
	{
		mechanism: { uk: 'Механізм участі', en: 'Participation mechanism' },
		technique: { uk: 'Прийом роботи', en: 'Technique' },
		process: { uk: 'Процес', en: 'Process' },
		body: { uk: 'Орган або рада', en: 'Body or council' },
		'digital-tool': { uk: 'Цифровий інструмент', en: 'Digital tool' },
	},
);

export const decisionStages = defineVocabulary(
	{ uk: 'Етап рішення', en: 'Stage of the decision' },
	{
		agenda: { uk: 'Порядок денний', en: 'Agenda' },
		drafting: { uk: 'Підготовка', en: 'Drafting' },
		decision: { uk: 'Ухвалення', en: 'Decision' },
		implementation: { uk: 'Виконання', en: 'Implementation' },
		monitoring: { uk: 'Моніторинг', en: 'Monitoring' },
		reformulation: { uk: 'Перегляд', en: 'Revision' },
	},
);

export const formats = defineVocabulary(
	{ uk: 'Формат', en: 'Format' },
	{
		'in-person': { uk: 'Наживо', en: 'In person' },
		online: { uk: 'Онлайн', en: 'Online' },
		hybrid: { uk: 'Змішано', en: 'Hybrid' },
		correspondence: { uk: 'Листами й анкетами', en: 'By post and forms' },
	},
);

export const selections = defineVocabulary(
	{ uk: 'Хто бере участь', en: 'Who takes part' },
	{
		open: { uk: 'Усі охочі', en: 'Open to all' },
		'open-targeted': { uk: 'Усі охочі, певні групи запрошують окремо', en: 'Open, some groups invited' },
		limited: { uk: 'Лише певна група', en: 'One group only' },
		random: { uk: 'Жеребкування', en: 'Random selection' },
		stratified: { uk: 'Жеребкування з урахуванням груп', en: 'Stratified random selection' },
		appointed: { uk: 'Призначення', en: 'Appointed' },
		elected: { uk: 'Обрання', en: 'Elected' },
	},
);

export const localActs = defineVocabulary(
	{ uk: 'Потрібний місцевий акт', en: 'Local act needed' },
	{
		statute: { uk: 'Статут громади', en: 'Community statute' },
		'council-regulation': { uk: 'Положення, затверджене радою', en: 'Regulation adopted by the council' },
		'head-order': { uk: 'Розпорядження голови', en: 'Order of the head' },
		none: { uk: 'Не потрібен', en: 'None' },
	},
);
