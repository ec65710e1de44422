/** Finds exact places in a text: a street with a house, or a point on the map. */

/** «Площі 20 гектарів» is no address, so a name must follow. */
const STREET_UK =
	/(?<!\p{L})(?:[Вв]ул(?:\.|иц\p{L}+)|[Пп]росп(?:\.|ект\p{L}*)|[Пп]ров(?:\.|ул\p{L}+)|[Бб]ульв(?:\.|ар\p{L}*)|[Пп]л(?:\.|ощ\p{L}+)|[Мм]айдан\p{L}*|[Нн]аб(?:\.|ережн\p{L}+)|[Уу]зв(?:\.|[іо]з\p{L}*)|[Шш]осе)/u;

/** Words with capital letters, a numeral before them: «Лесі Українки», «8 Березня». */
const NAME_UK = /\s*(?:\d+\s+)?[«"]?\p{Lu}[\p{L}ʼ’.-]*(?:[\s-]+\p{Lu}[\p{L}ʼ’.-]*){0,3}[»"]?/u;

/** After a comma or «буд.», else at the end of a phrase: «проспект Свободи 20 років тому» is no house, nor is a year. */
const HOUSE_UK =
	/(?:(?:,\s*|,?\s*буд(?:\.|инок|инку)\s*)(?:№\s*)?\d{1,3}(?![\d:–]|-\d|\s\p{Ll}{3})|\s+(?:№\s*)?\d{1,3}(?=\s*(?:[.,;)!?]|$)))/u;

const STREET_EN =
	/\b\d{1,3}[a-z]?,?\s+(?:\p{Lu}[\p{L}ʼ’.-]*\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Boulevard|Lane|Square|Road)(?!\p{L})|(?:\p{Lu}[\p{L}ʼ’.-]*\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Boulevard|Lane|Square|Road),\s+\d{1,3}(?![\d:–]|-\d|\s\p{Ll}{3})/u;

/** Degrees with four digits tell a yard from the next. */
const POINT = /(?<!\d)\d{1,2}[.]\d{4,},\s*\d{1,2}[.]\d{4,}/u;

const EXACT = new RegExp(
	`${STREET_UK.source}${NAME_UK.source}${HOUSE_UK.source}|${STREET_EN.source}|${POINT.source}`,
	'u',
);

/** The first exact place in a text. @example exactPlace('Зустріч на вул. Тихій, 5') // 'вул. Тихій, 5' */
export function exactPlace(text: string): string | undefined {
	return EXACT.exec(text)?.[0];
}
