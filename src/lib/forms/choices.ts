/** Lists that only forms ask about. Ids reach receivers and never change. */
import { defineVocabulary } from '../../schemas/vocabularies/index.ts';

export const tasks = defineVocabulary(
	{ uk: 'Справа', en: 'Task' },
	{
		write: { uk: 'Писати про досвід громад', en: 'Write about the experience of communities' },
		translate: { uk: 'Перекладати', en: 'Translate' },
		check: { uk: 'Звіряти факти з джерелами', en: 'Check facts against sources' },
		law: { uk: 'Вичитувати закони й зразки як юрист', en: 'Read laws and samples as a lawyer' },
		tell: { uk: 'Розповідати про сайт іншим', en: 'Tell others about the site' },
		answer: { uk: 'Відповідати на запитання', en: 'Answer questions' },
		code: { uk: 'Програмувати й перевіряти доступність', en: 'Write code, test accessibility' },
	},
);

export const times = defineVocabulary(
	{ uk: 'Скільки часу', en: 'How much time' },
	{
		once: { uk: 'Одна невелика справа', en: 'One small task' },
		monthly: { uk: 'Кілька годин на місяць', en: 'A few hours a month' },
		weekly: { uk: 'Кілька годин на тиждень', en: 'A few hours a week' },
	},
);

export const feedbackKinds = defineVocabulary(
	{ uk: 'Про що відгук', en: 'What the feedback is about' },
	{
		error: { uk: 'Помилка: факт, посилання, описка', en: 'An error: a fact, a link, a misprint' },
		unclear: { uk: 'Незрозуміло написано', en: 'Hard to understand' },
		missing: { uk: 'Чогось бракує', en: 'Something is missing' },
		barrier: { uk: 'Важко користуватися сайтом', en: 'The site is hard to use' },
		idea: { uk: 'Думка або подяка', en: 'An idea or thanks' },
	},
);
