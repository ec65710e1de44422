/** An event: created, refused, saved, translated and removed by an editor who knows only the form. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../site.ts';
import { Editor, startDoor, type Door } from './door.ts';

let browser: Browser;
let door: Door;
let editor: Editor;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor()]);
	editor = await Editor.enter(browser, door);
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

const ID = 'forum-mistsevoi-demokratii-u-zviaheli';

test('is written in one language when only that was filled in', async () => {
	await editor.create('events');
	await editor.fill('Назва', 'Форум місцевої демократії у Звягелі');
	await editor.fill('Коротко', 'Зустріч громад, які ділилися досвідом залучення жителів до рішень ради.');
	await editor.choose('Вид', 'Форум або конференція');
	await editor.fill('Початок', '2027-03-14');
	await editor.choose('Формат', 'Наживо');
	await editor.add('джерела');
	await editor.fill('Назва джерела', 'Оголошення про форум');
	await editor.fill('Адреса', 'https://example.org/forum');
	await editor.choose('Вид джерела', 'Сайт організації');
	await editor.saved();
	expect(door.read(`events/uk/${ID}.md`)).toBe('');
	expect(door.read(`events/en/${ID}.md`)).toBeUndefined();
});
