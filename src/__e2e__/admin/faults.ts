/** Faults that an editor makes in a form, what is said of each, and how it is mended. */
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../i18n/locales.ts';
import type { Editor } from './editor.ts';

export interface Fault {
	readonly name: string;
	readonly collection: string;
	/** None for an entry that is new. */
	readonly id?: string;
	break(editor: Editor): Promise<void>;
	/** What the list has to say, in this order. */
	readonly said: readonly RegExp[];
	/** The field that «До поля» leads to; a list is led to by the button that opens or adds. */
	readonly field: string;
	readonly locale: Locale;
	/** What stands in that field after the refusal. */
	readonly kept?: string;
	mend(editor: Editor): Promise<void>;
	/** Mended, the entry is what it was. */
	readonly restored?: true;
}

type Place = Pick<Fault, 'collection' | 'id' | 'locale'>;

const water: Place = { collection: 'cases', id: 'kalush-water-tariff-hearing', locale: 'uk' };
const lutsk: Place = { collection: 'cases', id: 'lutsk-budget-450', locale: 'uk' };
const term: Place = { collection: 'glossary', id: 'participatory-budget', locale: 'uk' };
const hearing: Place = { collection: 'practices', id: 'public-hearing', locale: 'en' };

export const faults: readonly Fault[] = [
	inField('a required field is emptied in English', { ...term, locale: 'en' }, 'Коротко', () => '', [
		/Англійською: Коротко/,
		/Не заповнено обовʼязкове поле «Коротко»/,
		/Заповніть його/,
	]),
	inField('a heading of a section is gone', water, 'Текст', (text) => text.replace('## Уроки', '**Уроки**'), [
		/Українською: Текст/,
		/У тексті немає розділу «Уроки»/,
		/окремий рядок «## Уроки»/,
	]),
	inText('a tag in the text', '<div align="center">Кошти</div>', [/код HTML: <div align="center">/, /слова залиште/]),
	inText('a link to no page', '[бюджет](/practices/participatory-budgets/)', [
		/Сторінки «\/practices\/participatory-budgets\/» на сайті немає/,
		/Можливо, \/practices\/participatory-budget\/\?/,
	]),
	inText('a link whose words say nothing', 'Читайте [тут](/practices/participatory-budget/).', [
		/Слова посилання «тут» не кажуть, куди воно веде/,
		/\[зразок положення\]/,
	]),
	inText('a picture of another site, without a word about it', '![](https://example.org/a.jpg)', [
		/Зображення «https:\/\/example\.org\/a\.jpg» без опису/,
		/Зображення «https:\/\/example\.org\/a\.jpg» – з чужого сайту/,
		/додайте в «Медіафайли»/,
	]),
	{
		...water,
		name: 'a contact without the person’s consent',
		field: 'Людина погодилася на публікацію',
		said: [/До кого звертатися → Людина погодилася на публікацію/, /Особисті дані без згоди людини/, /Отримайте згоду/],
		async break(editor) {
			const group = await editor.form().group('До кого звертатися');
			await group.fill('Посада', 'Секретар ради');
			await group.fill('Електронна пошта', 'rada@example.org');
			await (await editor.form('en').group('До кого звертатися')).fill('Посада', 'Secretary of the council');
			await group.field('Людина погодилася на публікацію').click();
			await group.field('Людина погодилася на публікацію').click();
		},
		mend: (editor) => editor.form().field('Людина погодилася на публікацію').click(),
	},
	{
		...lutsk,
		name: 'a failure that nobody explains',
		field: 'Що не вдалося',
		kept: '',
		said: [/Українською: Що не вдалося/, /Мети не досягнуто, а що не вдалося – не сказано/],
		async break(editor) {
			for (const locale of ['uk', 'en'] as const) await editor.form(locale).fill('Що не вдалося', '');
		},
		async mend(editor) {
			await editor.form().fill('Що не вдалося', 'Звіту про решту проєктів редакція не знайшла.');
			await editor.form('en').fill('Що не вдалося', 'The editors found no report on the other projects.');
		},
	},
	inField('an optional field in one language', { ...lutsk, locale: 'en' }, 'Як перейняти', () => '', [
		/Англійською: Як перейняти/,
		/«Як перейняти» є лише українською/,
		/Заповніть поле й англійською – або очистьте його в обох мовах/,
	]),
	{
		...hearing,
		name: 'steps moved in one language',
		field: 'Кроки',
		said: [/виправте \(1\)/, /Англійською: Кроки/, /Пункти стоять не в тому порядку, що в оригіналі: у пункті 1 /],
		break: (editor) => swap(editor.form('en').items('Кроки')),
		mend: (editor) => swap(editor.form('en').items('Кроки')),
		restored: true,
	},
	{
		name: 'the address of another entry',
		collection: 'glossary',
		locale: 'uk',
		field: 'Адреса на сайті',
		kept: 'participatory-budget',
		said: [/Адреса на сайті/, /Запис з адресою «participatory-budget» уже є: «бюджет участі»/],
		async break(editor) {
			await begin(editor, 'бюджет участі громади');
			await editor.form().fill('Адреса на сайті', 'participatory-budget');
		},
		mend: (editor) => editor.form().fill('Адреса на сайті', ''),
	},
	{
		name: 'a title without a letter',
		collection: 'glossary',
		locale: 'uk',
		field: 'Назва',
		kept: '***',
		said: [/Назва/, /З такої назви не вийде адреси сторінки/],
		break: (editor) => begin(editor, '***'),
		mend: (editor) => editor.form().fill('Назва', 'толока сусідів'),
	},
	{
		name: 'an end before the beginning',
		collection: 'events',
		id: 'statute-deadline-2027',
		locale: 'uk',
		field: 'Завершення',
		kept: '2026-12-30',
		said: [/Українською: Завершення/, /«Завершення» \(30 грудня 2026\) раніше, ніж «Початок» \(1 січня 2027\)/],
		break: (editor) => editor.form().fill('Завершення', '2026-12-30'),
		mend: (editor) => editor.form().fill('Завершення', '2027-01-02'),
	},
];

/** A fault made in one field, mended by what stood there with a word more. */
function inField(
	name: string,
	place: Place,
	field: string,
	change: (text: string) => string,
	said: Fault['said'],
): Fault {
	let before = '';
	return {
		...place,
		name,
		field,
		said,
		async break(editor) {
			const input = editor.form(place.locale).field(field);
			before = await input.inputValue();
			await input.fill(change(before));
		},
		async mend(editor) {
			const input = editor.form(place.locale).field(field);
			if ((await input.inputValue()) !== change(before)) throw new Error(`What stood in «${field}» is lost.`);
			await input.fill(`${before} 2027.`);
		},
	};
}

/** A fault at the end of a text. */
function inText(name: string, words: string, said: Fault['said']): Fault {
	return inField(name, term, 'Текст', (text) => `${text}\n\n${words}`, [/Українською: Текст/, ...said]);
}

async function begin(editor: Editor, title: string): Promise<void> {
	await editor.form().fill('Назва', title);
	await editor.form().fill('Коротко', 'Спільна праця сусідів задля всієї громади.');
}

/** Drags the first item of a list below the second, by its handle. */
async function swap(items: Locator): Promise<void> {
	const handle = (index: number) => items.nth(index).locator('[aria-roledescription="sortable"]').first();
	await handle(0).scrollIntoViewIfNeeded();
	const [from, to] = [await handle(0).boundingBox(), await handle(1).boundingBox()];
	if (!from || !to) throw new Error('The list is closed.');
	const { mouse } = items.page();
	await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await mouse.down();
	await mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 8 });
	await mouse.up();
}

/** What has the focus: the label of its field, and the language of the form that it is in. */
export function focused(page: Page): Promise<{ label: string; locale: string }> {
	return page.evaluate(() => {
		const { activeElement } = document;
		const box = activeElement?.closest('[id*="-field-"]');
		const label = document.querySelector(`label[for="${CSS.escape(box?.id ?? '')}"]`);
		return {
			label: label?.textContent.replace(' (необовʼязково)', '') ?? '',
			locale: document.querySelector('.Pane2')?.contains(activeElement) === true ? 'en' : 'uk',
		};
	});
}
