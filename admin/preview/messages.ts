/** What is shown where there is no page yet. */
import { LOCALES, type Locale, type Localised } from '../../src/i18n/locales.ts';

export const words: Localised<Readonly<Record<'empty' | 'fields' | 'body' | 'fault', string>>> = {
	uk: {
		empty: 'Тут буде сторінка запису, щойно ви почнете писати.',
		fields: 'Сторінку ще не можна показати. Спершу заповніть:',
		fault: 'Сторінку не вдалося показати. Запис можна зберегти, а про помилку розкажіть розробникам:',
		body: 'Текст не вдалося прочитати: якийсь тег або дужка { не має пари.',
	},
	en: {
		empty: 'The page will be here as soon as you begin to write.',
		fields: 'The page cannot be shown yet. First fill in:',
		fault: 'The page cannot be shown. The entry can be saved; please tell the developers of this fault:',
		body: 'The text could not be read: a tag or a brace { has no pair.',
	},
};

export function messagePage(locale: Locale, text: string, items: readonly string[] = []): string {
	const list = items.map((item) => `<li>${escape(item)}</li>`).join('');
	const style = 'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}';
	return `<!doctype html><html lang="${LOCALES[locale].tag}"><head><meta charset="utf-8"><title>${escape(text)}</title><style>:root{color-scheme:light dark}${style}</style></head><body><p>${escape(text)}</p><ul>${list}</ul></body></html>`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
