import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { inEnglish, launch, openPage, visit } from './site.ts';
import * as at from './toolkit-page.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const ITEM = 'Назви населених пунктів точні';

test('without JavaScript the steps are a plain list', async () => {
	const { page } = await openPage(browser, { javaScriptEnabled: false });
	await visit(page, at.PATH);
	expect(await page.getByRole('checkbox').count()).toBe(0);
	expect(await page.getByRole('button').count()).toBe(0);
	expect(await page.getByText(ITEM).isVisible()).toBe(true);
	await page.context().close();
});

describe('work with a toolkit', () => {
	test('begins with the button: every item and step is a box, and nothing else was asked for before', async () => {
		const { page, requests, faults } = await at.openToolkit(browser);
		expect(await page.getByRole('checkbox').count()).toBe(0);
		expect(requests.filter((url) => url.includes('/toolkit.'))).toEqual([]);
		await at.startButton(page).click();
		await at.panel(page).waitFor();
		expect(await at.status(page).textContent()).toBe('Зроблено 0 з 25 · крок 1 з 10');
		expect(await page.getByRole('checkbox').count()).toBe(25);
		expect(await at.startButton(page).isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ваш поступ');
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('goes on after the page is opened again', async () => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		await at.box(page, 'Крок 1 зроблено').check();
		expect(await at.status(page).textContent()).toBe('Зроблено 2 з 25 · крок 2 з 10');
		await page.reload();
		await at.panel(page).waitFor();
		expect(await at.box(page, ITEM).isChecked()).toBe(true);
		expect(await at.status(page).textContent()).toBe('Зроблено 2 з 25 · крок 2 з 10');
		await at.box(page, ITEM).uncheck();
		await page.reload();
		await at.panel(page).waitFor();
		expect(await at.box(page, ITEM).isChecked()).toBe(false);
		await page.context().close();
	});

	test('is done when every box is', async () => {
		const { page } = await at.startToolkit(browser);
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		expect(await at.status(page).textContent()).toBe('Зроблено 25 з 25 · усі кроки пройдено');
		expect(await page.getByRole('progressbar', { name: 'Зроблено' }).getAttribute('value')).toBe('25');
		await page.context().close();
	});

	test('ends when the reader confirms it, and the page is as it was', async () => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		await at.press(page, 'Скинути');
		await page.getByRole('dialog').getByRole('button', { name: 'Ні, залишити' }).click();
		expect(await at.box(page, ITEM).isChecked()).toBe(true);
		await at.press(page, 'Скинути');
		await page.keyboard.press('Escape');
		expect(await at.box(page, ITEM).isChecked()).toBe(true);
		await at.press(page, 'Скинути');
		await page.getByRole('button', { name: 'Так, стерти' }).click();
		await at.startButton(page).waitFor();
		expect(await page.getByRole('checkbox').count()).toBe(0);
		expect(await page.evaluate((key) => localStorage.getItem(key), at.KEY)).toBeNull();
		await page.keyboard.press('Enter');
		expect(await at.status(page).textContent()).toBe('Зроблено 0 з 25 · крок 1 з 10');
		await page.context().close();
	});
});

describe('dates', () => {
	test('are counted from today, and from another day when one is chosen', async () => {
		const { page } = await at.startToolkit(browser);
		expect(await at.step(page, 1).getByText('21–22 листопада 2026 р.').isVisible()).toBe(true);
		expect(await at.step(page, 5).getByText('4 грудня 2026 р.', { exact: true }).isVisible()).toBe(true);
		await at.panel(page).getByLabel('День 1').fill('2026-12-28');
		expect(await at.step(page, 2).getByText('29–31 грудня 2026 р.').isVisible()).toBe(true);
		await page.reload();
		await at.panel(page).waitFor();
		expect(await at.panel(page).getByLabel('День 1').inputValue()).toBe('2026-12-28');
		await page.context().close();
	});

	test.each([
		['2026-11-21', 'За планом завершите 30 грудня 2026 р.: 2 дні запасу.'],
		['2026-11-23', 'план завершується того самого дня'],
		['2026-11-28', 'Не встигнете: строк за законом – 1 січня 2027 р., а план завершується 6 січня 2027 р., на 5 днів'],
	])('begun on %s they say honestly whether the deadline can be met', async (day, said) => {
		const { page } = await at.startToolkit(browser, { day });
		const text = (await at.panel(page).textContent())?.replaceAll(/\s/g, ' ');
		expect(text).toContain(said);
		if (day !== at.DAY) expect(text).toContain('Почати треба було щонайпізніше 22 листопада 2026 р., тож');
		await page.context().close();
	});

	test('today is the day in Ukraine, wherever the device thinks it is', async () => {
		const { page } = await at.openToolkit(browser, { timezoneId: 'America/Los_Angeles' });
		await page.clock.setFixedTime('2026-11-21T22:30:00Z');
		await at.startButton(page).click();
		expect(await at.panel(page).getByLabel('День 1').inputValue()).toBe('2026-11-22');
		await page.context().close();
	});
});

describe('two tabs', () => {
	test('see each other, and neither loses a tick of the other', async () => {
		const { page } = await at.startToolkit(browser);
		const second = await page.context().newPage();
		await visit(second, at.PATH);
		await at.panel(second).waitFor();
		await Promise.all([at.box(page, ITEM).check(), at.box(second, 'Крок 1 зроблено').check()]);
		await page.waitForFunction(() => document.querySelectorAll(':checked').length === 2);
		await second.waitForFunction(() => document.querySelectorAll(':checked').length === 2);
		await page.reload();
		await at.panel(page).waitFor();
		expect(await at.status(page).textContent()).toContain('Зроблено 2 з 25');
		await page.context().close();
	});

	test('begin and end together', async () => {
		const { page } = await at.openToolkit(browser);
		const second = await page.context().newPage();
		await visit(second, at.PATH);
		await at.startButton(second).click();
		await at.startButton(page).click();
		await at.press(page, 'Скинути');
		await page.getByRole('button', { name: 'Так, стерти' }).click();
		await at.startButton(second).waitFor();
		expect(await second.getByRole('checkbox').count()).toBe(0);
		await page.context().close();
	});
});

describe('a device that does not remember', () => {
	test('says so, and the page goes on working', async () => {
		const { page } = await at.openToolkit(browser);
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await at.startButton(page).click();
		await at.box(page, ITEM).check();
		await at.box(page, 'Крок 1 зроблено').check();
		expect(await at.status(page).textContent()).toContain('Зроблено 2 з 25');
		expect(await at.status(page).textContent()).toContain('Пристрій не дав зберегти');
		const { text } = await at.fileFrom(page, 'Зберегти поступ у файл');
		expect((JSON.parse(text) as { done: string[] }).done).toHaveLength(2);
		await page.context().close();
	});
});

describe('files', () => {
	test('take progress to another phone', async () => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		await at.box(page, 'Крок 1 зроблено').check();
		const file = await at.fileFrom(page, 'Зберегти поступ у файл');
		expect(file.name).toBe('draft-community-statute-progress.json');
		const other = await at.startToolkit(browser, { day: '2026-11-25' });
		await at.box(other.page, 'Чуже викреслено').check();
		await at.give(other.page, file.path);
		await other.page.getByText('З файла взято 2 позначки.').waitFor();
		expect(await at.status(other.page).textContent()).toContain('Зроблено 3 з 25');
		expect(await at.panel(other.page).getByLabel('День 1').inputValue()).toBe(at.DAY);
		await page.context().close();
		await other.page.context().close();
	});

	test.each([
		['a picture', 'png', 'Це не файл поступу Віча. Нічого не змінено.'],
		[
			'progress of another toolkit',
			JSON.stringify({ viche: 'progress', toolkit: 'hold-public-hearing', started: at.DAY, done: [] }),
			'Це поступ іншого інструментарію (hold-public-hearing). Нічого не змінено.',
		],
		['too large a file', 'x'.repeat(200_000), 'Це не файл поступу Віча. Нічого не змінено.'],
	])('that are %s are refused, and nothing is lost', async (_, text, said) => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		await at.give(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await page.getByText(said).waitFor();
		expect(await at.box(page, ITEM).isChecked()).toBe(true);
		await page.context().close();
	});

	test('of another language say how much has no place here, and keep it', async () => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		const { text } = await at.fileFrom(page, 'Зберегти поступ у файл');
		const strange = text.replace(/"3\.\w+"/, '"3.zzzzz"');
		await at.give(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(strange) });
		await page.getByText('Ще 1 не підходить до цієї сторінки').waitFor();
		expect(await page.evaluate((key) => localStorage.getItem(key), at.KEY)).toContain('3.zzzzz');
		await page.context().close();
	});

	test('put the plan into a calendar', async () => {
		const { page } = await at.startToolkit(browser);
		const { name, text } = await at.fileFrom(page, 'Додати в календар (.ics)');
		expect(name).toBe('draft-community-statute.ics');
		const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
		expect(events).toHaveLength(10);
		const [first] = events;
		expect(first?.summary).toBe('Крок 1. Перевірте строк і призначте сесію');
		expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2026-11-21', '2026-11-23']);
		expect(first?.description).toContain('Матимете: Сторінка «Що є і чого бракує»');
		expect(first?.description).toMatch(/^Хто: Голова громади, Виконком і відділи\n/);
		expect(first?.uid).toMatch(/^draft-community-statute-step-1@/);
		expect(first?.component.getFirstPropertyValue('url')).toBe(`${page.url()}#step-1`);
		await page.context().close();
	});
});

describe('everybody', () => {
	test.each([
		['uk', 'light', 360],
		['en', 'light', 1280],
		['uk', 'dark', 360],
		['en', 'dark', 1280],
	] as const)('axe finds no fault: %s, %s, %d px', async (locale, colorScheme, width) => {
		const path = locale === 'uk' ? at.PATH : inEnglish(at.PATH);
		const { page } = await at.openToolkit(browser, { path, colorScheme, viewport: { width, height: 800 } });
		await page.getByRole('button', { name: /Почати сьогодні|Start today/ }).click();
		await page.getByRole('checkbox').first().check();
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: /Скинути|Reset/ }).click();
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	});

	test('320 pixels and twice the text hold it; every target is at least 24 pixels high', async () => {
		const { page } = await at.startToolkit(browser, { viewport: { width: 320, height: 640 } });
		const targets = await page.locator('.plan button, .plan input, .ticking label').all();
		for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
			0,
		);
		await page.context().close();
	});

	test('the keyboard does it all', async () => {
		const { page } = await at.openToolkit(browser);
		await at.startButton(page).focus();
		await page.keyboard.press('Enter');
		await at.panel(page).waitFor();
		const reached = new Set<string>();
		for (let stop = 0; stop < 12; stop++) {
			await page.keyboard.press('Tab');
			reached.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
		}
		expect([...reached]).toEqual(expect.arrayContaining(['Додати в календар (.ics)', 'Скинути']));
		await at.box(page, ITEM).focus();
		await page.keyboard.press('Space');
		expect(await at.status(page).textContent()).toContain('Зроблено 1 з 25');
		await page.context().close();
	});

	test('paper has ticks and dates, and no buttons', async () => {
		const { page } = await at.startToolkit(browser);
		await at.box(page, ITEM).check();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
		expect(await at.box(page, ITEM).isVisible()).toBe(true);
		expect(await at.step(page, 1).getByText('21–22 листопада 2026 р.').isVisible()).toBe(true);
		await page.context().close();
	});
});
