/** Redirects, names for the search and settings of the site, as the form holds them. */
import { expect, it } from 'vitest';
import type { Values } from '../formats/entry.ts';
import { indexOf, treeWith } from './__fixtures__/form.ts';
import { messageOfSetting } from './messages.ts';
import { judgeSetting } from './settings.ts';

const index = indexOf(treeWith('RedirectTarget'));

const said = (name: string, values: Values) =>
	judgeSetting(name, values, index)
		.map(messageOfSetting)
		.map(({ severity, where, what, fix }) => `${severity} ${where} | ${what} ${fix}`);

const redirect = (from: string, to: string) => said('redirects', { redirects: [{ from, to }] });

it('takes redirects that lead somewhere or say that a page is gone', () => {
	expect(said('redirects', { redirects: [] })).toEqual([]);
	expect(redirect('glossary/old', 'glossary/viche')).toEqual([]);
	expect(redirect(' glossary/old ', 'gone')).toEqual([]);
});

it.each([
	[
		'glossary/old',
		'glossary/vichee',
		'error Перенаправлення | Перенаправлення веде до «glossary/vichee», якого немає на сайті. Можливо, glossary/viche? Виправте поле «Куди вести»; якщо сторінку вилучено, впишіть gone.',
	],
	[
		'glossary/old',
		'glossary/zzzzzzzzzzzzzzzzzzzzzzzzz',
		'error Перенаправлення | Перенаправлення веде до «glossary/zzzzzzzzzzzzzzzzzzzzzzzzz», якого немає на сайті. Виправте поле «Куди вести»; якщо сторінку вилучено, впишіть gone.',
	],
	// A draft is not on the site.
	[
		'glossary/old',
		'glossary/draft-term',
		expect.stringContaining('веде до «glossary/draft-term», якого немає на сайті'),
	],
	[
		'glossary/viche',
		'pages/about',
		'error Перенаправлення | Для «glossary/viche» є і запис, і перенаправлення. Приберіть це перенаправлення: такий запис на сайті є.',
	],
	[
		'old page',
		'pages/about',
		'error Перенаправлення | Перенаправлення записано не так: old page: pages/about. В обох полях – розділ, риска й запис: practices/public-hearing. Для вилученої сторінки в полі «Куди вести» впишіть gone.',
	],
	['pages/old', '/about/', expect.stringContaining('записано не так: pages/old: /about/')],
	['pages/old', '', expect.stringContaining('записано не так: pages/old: ')],
])('refuses %s → %s', (from, to, words) => {
	expect(redirect(from, to)).toEqual([words]);
});

it('refuses an address that leads to two places, which the file could not hold', () => {
	const redirects = [
		{ from: 'pages/old', to: 'pages/about' },
		{ from: 'pages/old ', to: 'gone' },
	];
	expect(said('redirects', { redirects })).toEqual([
		'error Перенаправлення | Для «pages/old» записано два перенаправлення. Залиште одне з них.',
	]);
});

it('refuses a group of synonyms with one name', () => {
	expect(said('words', { synonyms: [{ names: ['ВПО', 'переселенець'] }] })).toEqual([]);
	const words =
		'error Синоніми пошуку | Групу синонімів заповнено не до кінця. У кожній групі впишіть щонайменше дві назви, а порожні приберіть.';
	expect(said('words', { synonyms: [{ names: ['ВПО'] }] })).toEqual([words]);
	expect(said('words', { synonyms: [{ names: ['ВПО', ' '] }] })).toEqual([words]);
});

it.each<[Values, string]>([
	[
		{ email: 'redaktsiia' },
		'error Налаштування сайту | Адреса в полі «Пошта редакції» не годиться. Впишіть її так: name@example.org – або очистьте поле.',
	],
	[
		{ notice: { uk: 'Переїжджаємо.' } },
		'error Налаштування сайту | Оголошення є лише однією мовою або задовге. Впишіть його українською й англійською, до 400 знаків, – або очистьте обидва поля.',
	],
	[
		{ labels: [{ term: 'sectors/education', uk: 'Школи' }] },
		'error Налаштування сайту | Одну з назв значень заповнено не до кінця. Впишіть її українською й англійською – або приберіть увесь пункт.',
	],
])('refuses settings of the site: %j', (values, words) => {
	expect(said('site', values)).toEqual([words]);
});

it('takes settings of the site that are whole, or none', () => {
	expect(said('site', {})).toEqual([]);
	const labels = [{ term: 'sectors/education', uk: 'Школи', en: 'Schools' }];
	expect(said('site', { email: 'a@example.org', notice: { uk: 'Так', en: 'Yes' }, labels })).toEqual([]);
});
