/** One made-up community and everything an editor writes about it. Nothing here is true; addresses are example.org. */
import type { CollectionName } from '../../schemas/index.ts';
import type { Part } from './form.ts';

/** A type of entry: its title, the name that its file must get, and the way through its form. */
export interface Chapter {
	readonly collection: CollectionName;
	readonly title: string;
	/** By the transliteration of 2010. */
	readonly id: string;
	write(form: Part): Promise<void>;
}

export async function begin(form: Part, title: string, summary: string): Promise<void> {
	await form.fill('Назва', title);
	await form.fill('Коротко', summary);
}

async function cite(form: Part, title: string, address: string, kind: string): Promise<void> {
	const source = await form.add('Джерела');
	await source.fill('Назва джерела', title);
	await source.fill('Адреса', `https://example.org/${address}`);
	await source.choose('Вид джерела', kind);
}

async function write(form: Part, list: string, ...texts: string[]): Promise<void> {
	for (const text of texts) await (await form.add(list)).fill(list, text);
}

async function span(form: Part, label: string, min: number, max: number): Promise<void> {
	const range = await form.group(label);
	await range.fill('Від', String(min));
	await range.fill('До', String(max));
}

/** Lets the form write the headings, and writes under each. */
async function sections(form: Part, ...texts: string[]): Promise<void> {
	await form.root.getByRole('button', { name: 'Вставити заголовки розділів' }).click();
	const text = form.field('Текст');
	const left = texts.values();
	await text.fill(
		(await text.inputValue()).replaceAll(/^## .+$/gm, (heading) => `${heading}\n\n${left.next().value ?? ''}`),
	);
}

export const law: Chapter = {
	collection: 'laws',
	title: 'Про обʼєднання сусідів у віче (тестовий акт)',
	id: 'pro-obiednannia-susidiv-u-viche-testovyi-akt',
	async write(form) {
		await begin(form, this.title, 'Вигаданий акт для перевірки редакції: жителі збираються на віче раз на рік.');
		await form.fill('Номер', '1-Т');
		await form.fill('Ухвалено', '2025-06');
		await form.choose('Чинність', 'Чинний');
		await form.fill('Станом на', '2026-11-01');
		await cite(form, 'Текст тестового акта', 'law', 'Закон або акт');
	},
};

export const practice: Chapter = {
	collection: 'practices',
	title: 'Щорічне віче громади',
	id: 'shchorichne-viche-hromady',
	async write(form) {
		await begin(form, this.title, 'Жителі раз на рік збираються разом і вирішують, що громаді робити далі.');
		await sections(form, 'Віче – збори всіх, хто живе в громаді. Тестовий текст.');
		await form.choose('Вид', 'Механізм участі');
		await form.choose('Механізм', 'Загальні збори жителів');
		await form.choose('Рівень участі', 'Залучення', 'Співпраця');
		await form.fill('Мета', 'Щоб спільні справи вирішували всі, кого вони стосуються.');
		await write(form, 'Коли варто', 'Коли рішення зачіпає кожного.', 'Коли думки в громаді різні.');
		await write(form, 'Коли не варто', 'Коли рішення вже ухвалено.');
		for (const [step, who, days] of [
			['Оголосіть день віча', 'Рада', '14'],
			['Зберіть жителів', 'Староста', '1'],
			['Оприлюдніть рішення', 'Виконком і відділи', '7'],
		] as const) {
			const item = await form.add('Кроки');
			await item.fill('Крок', step);
			await item.choose('Хто робить', who);
			await item.fill('Днів', days);
		}
		await span(form, 'Підготовка, тижнів', 2, 4);
		await span(form, 'Проведення, тижнів', 1, 1);
		await form.choose('Вартість організації', 'До 50 тис. грн');
		await form.choose('Формат', 'Наживо');
		await form.choose('Рівень доказів', '1 · Описано виконавцем');
		await (await form.add('Правова основа')).choose('Закон', law.title);
		await cite(form, 'Порадник із проведення віча', 'practice', 'Звіт або дослідження');
	},
};

export const community: Chapter = {
	collection: 'communities',
	title: 'Їжакова згода',
	id: 'yizhakova-zghoda',
	async write(form) {
		await begin(form, this.title, 'Вигадана громада для перевірки редакції: три села й одне віче на рік.');
		await form.choose('Область', 'Житомирська');
		await form.choose('Тип громади', 'Сільська');
		await cite(form, 'Сайт громади', 'community', 'Сайт організації');
	},
};

export const story: Chapter = {
	collection: 'cases',
	title: 'Віче про сквер: чия згода потрібна',
	id: 'viche-pro-skver-chyia-zghoda-potribna',
	async write(form) {
		await begin(form, this.title, 'Жителі Їжакової згоди на вічі вирішили, яким бути скверу біля школи.');
		await sections(
			form,
			'Сквер стояв занедбаний. Тестовий текст.',
			'Зібрали віче.',
			'Сквер упорядкували.',
			'Кличте на віче й школярів.',
		);
		await form.choose('Громади', community.title);
		await form.choose('Практики', practice.title);
		await form.choose('Рівень участі', 'Співпраця');
		await form.fill('Початок', '2026-03');
		await form.choose('Підсумок', 'Мети досягнуто');
		await form.choose('Виконання рішення', 'Виконано');
		await form.choose('Рівень доказів', '1 · Описано виконавцем');
		await form.choose('Вартість', 'До 50 тис. грн');
		await cite(form, 'Протокол віча', 'case', 'Рішення органу');
	},
};

export const toolkit: Chapter = {
	collection: 'toolkits',
	title: 'Як провести віче',
	id: 'yak-provesty-viche',
	async write(form) {
		await begin(form, this.title, 'Три кроки від оголошення до рішення, яке виконають. Тестовий інструментарій.');
		await form.fill('Що матимете в кінці', 'Протокол віча з рішенням і тими, хто за нього відповідає.');
		await form.choose('Для кого', 'Жителі', 'Старости');
		await form.choose('Практики', practice.title);
		await form.choose('Досвід', 'Робимо вперше');
		await span(form, 'Скільки днів', 20, 30);
		for (const [question, ifNo] of [
			['Чи є де зібратися?', 'Домовтеся зі школою.'],
			['Чи поруч є укриття?', 'Знайдіть інше місце.'],
			['Чи всі про це почують?', 'Попросіть старосту обійти вулиці.'],
		] as const) {
			const item = await form.add('Чи ви готові');
			await item.fill('Запитання', question);
			await item.fill('Якщо ні', ifNo);
		}
		for (const [step, text, who] of [
			['Оголосіть', 'Повісьте оголошення в кожному селі за два тижні.', 'Староста'],
			['Зберіться', 'Ведіть протокол і порахуйте, хто прийшов.', 'Ініціативна група'],
			['Розкажіть', 'Надішліть рішення раді й покажіть його людям.', 'Жителі'],
		] as const) {
			const item = await form.add('Кроки');
			await item.fill('Крок', step);
			await item.fill('Що робити', text);
			await item.choose('Хто робить', who);
		}
		await cite(form, 'Порадник із проведення віча', 'toolkit', 'Звіт або дослідження');
	},
};

export const event: Chapter = {
	collection: 'events',
	title: 'Форум місцевої демократії в Їжаковій згоді',
	id: 'forum-mistsevoi-demokratii-v-yizhakovii-zghodi',
	async write(form) {
		await begin(form, this.title, 'Зустріч громад, які ділилися досвідом віча. Вигадана подія для перевірки.');
		await form.choose('Вид', 'Форум або конференція');
		await form.fill('Початок', '2027-03-14');
		await form.choose('Формат', 'Наживо');
		await cite(form, 'Оголошення про форум', 'forum', 'Сайт організації');
	},
};

/** In the order in which references need them. */
export const chapters: readonly Chapter[] = [law, practice, community, story, toolkit, event];

/** The English side of the practice: words only, each item in its place. */
export async function translate(form: Part): Promise<void> {
	await begin(form, 'Yearly assembly of the community', 'Once a year residents gather and decide what to do next.');
	await sections(form, 'An assembly of everybody who lives in the community. Test text.');
	await form.fill('Мета', 'So that common matters are decided by all whom they concern.');
	await write(form, 'Коли варто', 'When a decision touches everybody.', 'When opinions differ.');
	await write(form, 'Коли не варто', 'When the decision is already taken.');
	for (const step of ['Announce the day', 'Gather the residents', 'Publish the decision'])
		await (await form.add('Кроки')).fill('Крок', step);
}

/** The file that it makes. */
export const translation = (day: string) => `---
title: Yearly assembly of the community
summary: Once a year residents gather and decide what to do next.
purpose: So that common matters are decided by all whom they concern.
whenToUse:
  - When a decision touches everybody.
  - When opinions differ.
whenNotToUse:
  - When the decision is already taken.
steps:
  - title: Announce the day
    who:
      - council
    days: 14
  - title: Gather the residents
    who:
      - starosta
    days: 1
  - title: Publish the decision
    who:
      - executive
    days: 7
translatedOn: ${day}
---

## What it is and why

An assembly of everybody who lives in the community. Test text.
`;
