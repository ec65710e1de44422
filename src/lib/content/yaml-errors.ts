/** What the YAML reader complains of, in the words of people who do not know YAML. */
import type { ErrorCode } from 'yaml';
import type { Localised } from '../../i18n/locales.ts';

const texts: Partial<Readonly<Record<ErrorCode, Localised>>> = {
	BAD_INDENT: { uk: 'відступ не такий, як у сусідніх рядках', en: 'the indent differs from its neighbours' },
	TAB_AS_INDENT: { uk: 'відступ зроблено табуляцією, а не пробілами', en: 'the indent is a tab, not spaces' },
	BLOCK_AS_IMPLICIT_KEY: { uk: 'у тексті без лапок є двокрапка', en: 'a text without quotes has a colon' },
	MULTILINE_IMPLICIT_KEY: { uk: 'назва поля розірвана або після неї немає двокрапки', en: 'the name of a field is broken or has no colon' },
	MISSING_CHAR: { uk: 'не вистачає знака: здебільшого лапки, дужки або двокрапки', en: 'a sign is missing: mostly a quote, bracket or colon' },
	DUPLICATE_KEY: { uk: 'це поле написано двічі', en: 'this field is written twice' },
	BAD_SCALAR_START: { uk: 'текст починається знаком, який треба взяти в лапки', en: 'the text begins with a sign that needs quotes' },
	BAD_DQ_ESCAPE: { uk: 'зайвий знак \\ усередині лапок', en: 'a stray \\ inside quotes' },
	UNEXPECTED_TOKEN: { uk: 'зайвий знак', en: 'an unexpected sign' },
	BAD_ALIAS: { uk: 'знак * на початку тексту треба взяти в лапки', en: 'a * at the start of a text needs quotes' },
	TAG_RESOLVE_FAILED: { uk: 'знак ! на початку тексту треба взяти в лапки', en: 'a ! at the start of a text needs quotes' },
	MULTIPLE_DOCS: { uk: 'серед полів стоїть зайвий рядок «---»', en: 'a line “---” stands among the fields' },
	NON_STRING_KEY: { uk: 'назва поля має бути словом', en: 'the name of a field must be a word' },
};

export function yamlErrorText(code: ErrorCode, message: string): Localised {
	return texts[code] ?? { uk: message, en: message };
}
