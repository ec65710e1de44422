import { defineVocabulary } from './define.ts';

export const organisationKinds = defineVocabulary(
	{ uk: 'Вид організації', en: 'Kind of organisation' },
	{
		'reform-support-office': { uk: 'Офіс підтримки реформ', en: 'Reform support office' },
		ngo: { uk: 'Громадська організація', en: 'Civil society organisation' },
		'lsg-association': { uk: 'Асоціація місцевого самоврядування', en: 'Association of local self-government' },
		'local-council': { uk: 'Рада громади', en: 'Local council' },
		ministry: { uk: 'Орган державної влади', en: 'State authority' },
		donor: { uk: 'Донор або програма підтримки', en: 'Donor or support programme' },
		'intl-org': { uk: 'Міжнародна організація', en: 'International organisation' },
		university: { uk: 'Університет', en: 'University' },
		media: { uk: 'Медіа', en: 'Media' },
		expert: { uk: 'Експертна група', en: 'Expert group' },
		business: { uk: 'Бізнес', en: 'Business' },
		'trade-union': { uk: 'Профспілка', en: 'Trade union' },
		charity: { uk: 'Благодійний фонд', en: 'Charity' },
	},
);

export const activity = defineVocabulary(
	{ uk: 'Чи працює', en: 'Activity' },
	{
		active: { uk: 'Працює', en: 'Active' },
		paused: { uk: 'На паузі', en: 'Paused' },
		closed: { uk: 'Припинено', en: 'Closed' },
		unknown: { uk: 'Не підтверджено', en: 'Not confirmed' },
	},
);

/** What support offices give. */
export const services = defineVocabulary(
	{ uk: 'Послуга', en: 'Service' },
	{
		'anti-corruption': { uk: 'Антикорупційна політика', en: 'Anti-corruption policy' },
		'investment-projects': { uk: 'Управління інвестиційними проєктами', en: 'Investment project management' },
		'digital-tools': { uk: 'Цифрові інструменти', en: 'Digital tools' },
		'donor-contact': { uk: 'Звʼязок із донорами', en: 'Contact with donors' },
		'best-practice-adoption': { uk: 'Перейняття кращих практик', en: 'Adoption of best practice' },
		'needs-assessment': { uk: 'Оцінка потреб', en: 'Needs assessment' },
		'legal-advice': { uk: 'Правова консультація', en: 'Legal advice' },
		training: { uk: 'Навчання', en: 'Training' },
	},
);

export const supportTypes = defineVocabulary(
	{ uk: 'Вид підтримки', en: 'Type of support' },
	{
		grant: { uk: 'Грант', en: 'Grant' },
		'technical-assistance': { uk: 'Технічна допомога', en: 'Technical assistance' },
		training: { uk: 'Навчання', en: 'Training' },
		equipment: { uk: 'Обладнання', en: 'Equipment' },
		'study-visit': { uk: 'Навчальний візит', en: 'Study visit' },
		mentoring: { uk: 'Наставництво', en: 'Mentoring' },
		'co-funding': { uk: 'Співфінансування', en: 'Co-funding' },
	},
);

export const eventKinds = defineVocabulary(
	{ uk: 'Вид події', en: 'Kind of event' },
	{
		'regional-seminar': { uk: 'Регіональний семінар', en: 'Regional seminar' },
		webinar: { uk: 'Вебінар', en: 'Webinar' },
		training: { uk: 'Навчання', en: 'Training' },
		forum: { uk: 'Форум або конференція', en: 'Forum or conference' },
		'study-visit': { uk: 'Навчальний візит', en: 'Study visit' },
		'public-consultation': { uk: 'Публічні консультації', en: 'Public consultation' },
		'call-for-applications': { uk: 'Набір заявок', en: 'Call for applications' },
		deadline: { uk: 'Кінцевий строк', en: 'Deadline' },
	},
);

export const newsKinds = defineVocabulary(
	{ uk: 'Вид новини', en: 'Kind of news' },
	{
		news: { uk: 'Новина', en: 'News' },
		announcement: { uk: 'Оголошення', en: 'Announcement' },
		report: { uk: 'Звіт', en: 'Report' },
		recommendation: { uk: 'Рекомендація', en: 'Recommendation' },
		'legal-change': { uk: 'Зміна в законах', en: 'Legal change' },
		opportunity: { uk: 'Можливість', en: 'Opportunity' },
	},
);

/** How a community shares what it knows. */
export const sharingFormats = defineVocabulary(
	{ uk: 'Формат обміну', en: 'Format of exchange' },
	{
		'online-call': { uk: 'Дзвінок онлайн', en: 'Online call' },
		'study-visit-host': { uk: 'Прийняти гостей', en: 'Host a study visit' },
		'study-visit-guest': { uk: 'Приїхати в гості', en: 'Come on a study visit' },
		mentoring: { uk: 'Наставництво', en: 'Mentoring' },
		documents: { uk: 'Документи', en: 'Documents' },
		speaker: { uk: 'Виступ', en: 'A speaker' },
		'short-answers': { uk: 'Відповіді на запитання', en: 'Short answers' },
	},
);

export const languages = defineVocabulary(
	{ uk: 'Мова', en: 'Language' },
	{
		uk: { uk: 'українська', en: 'Ukrainian' },
		en: { uk: 'англійська', en: 'English' },
		pl: { uk: 'польська', en: 'Polish' },
		de: { uk: 'німецька', en: 'German' },
		fr: { uk: 'французька', en: 'French' },
	},
);

export const sourceKinds = defineVocabulary(
	{ uk: 'Вид джерела', en: 'Kind of source' },
	{
		law: { uk: 'Закон або акт', en: 'Law or act' },
		decision: { uk: 'Рішення органу', en: 'Decision of a body' },
		report: { uk: 'Звіт або дослідження', en: 'Report or study' },
		media: { uk: 'Медіа', en: 'Media' },
		interview: { uk: 'Інтервʼю', en: 'Interview' },
		site: { uk: 'Сайт організації', en: 'Organisation’s site' },
		dataset: { uk: 'Набір даних', en: 'Dataset' },
	},
);

export const documentKinds = defineVocabulary(
	{ uk: 'Вид документа', en: 'Kind of document' },
	{
		'sample-regulation': { uk: 'Зразок положення', en: 'Sample regulation' },
		decision: { uk: 'Рішення', en: 'Decision' },
		form: { uk: 'Бланк', en: 'Form' },
		template: { uk: 'Шаблон', en: 'Template' },
		presentation: { uk: 'Презентація', en: 'Presentation' },
		report: { uk: 'Звіт', en: 'Report' },
		poster: { uk: 'Плакат', en: 'Poster' },
		'video-transcript': { uk: 'Розшифровка відео', en: 'Video transcript' },
	},
);

export const legalStates = defineVocabulary(
	{ uk: 'Чинність', en: 'Legal force' },
	{
		'in-force': { uk: 'Чинний', en: 'In force' },
		'in-force-later': { uk: 'Ще не набрав чинності', en: 'Not yet in force' },
		'partly-in-force': { uk: 'Чинний частково', en: 'Partly in force' },
		suspended: { uk: 'Дію зупинено', en: 'Suspended' },
		draft: { uk: 'Проєкт', en: 'Draft' },
		repealed: { uk: 'Втратив чинність', en: 'Repealed' },
		recommendation: { uk: 'Рекомендація', en: 'Recommendation' },
	},
);

export const statuteStates = defineVocabulary(
	{ uk: 'Стан статуту', en: 'State of the statute' },
	{
		adopted: { uk: 'Ухвалено', en: 'Adopted' },
		updating: { uk: 'Оновлюють', en: 'Being updated' },
		drafting: { uk: 'Готують', en: 'Being drafted' },
		none: { uk: 'Немає', en: 'None' },
		unknown: { uk: 'Не відомо', en: 'Not known' },
	},
);

export const currencies = defineVocabulary(
	{ uk: 'Валюта', en: 'Currency' },
	{
		UAH: { uk: 'грн', en: 'UAH' },
		EUR: { uk: 'євро', en: 'EUR' },
		USD: { uk: 'дол. США', en: 'USD' },
	},
);

export const translationMethods = defineVocabulary(
	{ uk: 'Як перекладено', en: 'How translated' },
	{
		human: { uk: 'Людиною', en: 'By a person' },
		machine: { uk: 'Машиною, без перевірки', en: 'By machine, unchecked' },
	},
);
