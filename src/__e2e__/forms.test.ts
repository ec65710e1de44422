import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
	agree,
	ask,
	FormSite,
	hostOf,
	isReady,
	openForm,
	outbox,
	press,
	question,
	QUESTION,
	says,
} from './form-page.ts';
import { openReader, type Host } from './offline-host.ts';
import { Receiver } from './receiver.ts';
import { launch } from './site.ts';

const site = new FormSite();
const receiver = new Receiver();
let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	await receiver.start();
	const settings = { formEndpoint: receiver.endpoint };
	host = await hostOf(await site.build(settings), settings);
	browser = await launch();
}, 240_000);

afterAll(async () => {
	await browser.close();
	await host.remove();
	await receiver.stop();
	site.remove();
});

beforeEach(async () => {
	receiver.messages.length = 0;
	receiver.answer = 200;
	receiver.delay = 0;
	context = await browser.newContext({ baseURL: host.origin, serviceWorkers: 'block' });
	page = await openForm(context);
});

afterEach(async () => {
	await context.close();
});

describe('a message', () => {
	test('arrives whole, with a number of its own, and nothing of it stays on the device', async () => {
		await page.getByLabel('Ваша пошта').fill('olena@example.org');
		await page.getByLabel('Дозволяю оприлюднити').check();
		await ask(page);
		await says(page, 'Надіслано. Дякуємо!');
		expect(receiver.messages).toEqual([
			expect.objectContaining({
				'form-name': 'ask',
				_subject: 'Поставити запитання',
				language: 'uk',
				question: QUESTION,
				email: 'olena@example.org',
				publish: 'yes',
				_gotcha: '',
			}),
		]);
		expect(receiver.messages[0]?.['message-id']).toMatch(/^[0-9a-f]{32}$/);
		expect(Number(receiver.messages[0]?.['seconds'])).toBeGreaterThanOrEqual(5);
		expect(await question(page).inputValue()).toBe('');
		await page.reload();
		expect(await outbox(page).count()).toBe(0);
	});

	test('names the page that it is about, and no nonsense', async () => {
		await page.goto('/ask/?about=/glossary/toloka/');
		const about = page.getByLabel('Про яку сторінку йдеться');
		await expect.poll(() => about.inputValue()).toBe(`${host.origin}/glossary/toloka/`);
		for (const nonsense of ['//evil.example/', 'javascript:alert(1)', '/x/?y=<b>', '/../etc/']) {
			await page.goto(`/ask/?about=${encodeURIComponent(nonsense)}`);
			await isReady(page);
			expect(await about.inputValue()).toBe('');
		}
	});

	test('that a browser sends by itself arrives too, and its writer is thanked', async () => {
		const plain = await browser.newPage({ baseURL: host.origin, javaScriptEnabled: false });
		await plain.goto('/ask/');
		await question(plain).fill(QUESTION);
		await plain.getByRole('button', { name: 'Надіслати' }).click();
		await plain.getByRole('heading', { level: 1, name: 'Надіслано' }).waitFor();
		expect(receiver.messages).toEqual([expect.objectContaining({ 'form-name': 'ask', question: QUESTION })]);
		expect(receiver.messages[0]?.['_next']).toBe('https://viche.example/feedback/sent/');
		await plain.close();
	});

	test('from a robot that fills in what people do not see waits for a second press, and is not lost', async () => {
		await page.locator('[name=_gotcha]').fill('http://spam.example', { force: true });
		await ask(page);
		await says(page, 'Заповнено поле, якого люди не бачать');
		expect(receiver.messages).toEqual([]);
		await press(page, 'Надіслати');
		await says(page, 'Надіслано');
		// Consent to publishing is given by a tick, never by leaving things as they are.
		expect(receiver.messages[0]?.['publish']).toBe('');
	});
});

describe('when the network is cut', () => {
	test('a message is kept, and arrives once when the network is back', async () => {
		await context.setOffline(true);
		await ask(page);
		await says(page, 'Приймача не дістати');
		await outbox(page).getByText(QUESTION).waitFor();
		expect(receiver.messages).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
		await context.setOffline(false);
		await says(page, 'Надіслано зі збереженого: 1');
		expect(receiver.messages.map((message) => message['question'])).toEqual([QUESTION]);
		await outbox(page).waitFor({ state: 'hidden' });
	});

	test('and two tabs are open, it arrives once', async () => {
		receiver.delay = 300;
		const other = await openForm(context, '/feedback/');
		await context.setOffline(true);
		await ask(page);
		await says(page, 'Приймача не дістати');
		await outbox(other).getByText(QUESTION).waitFor();
		await context.setOffline(false);
		await outbox(other).waitFor({ state: 'hidden' });
		await outbox(page).waitFor({ state: 'hidden' });
		await page.waitForTimeout(700);
		expect(receiver.messages).toHaveLength(1);
	});

	test('the page opens without the site, and what is written there arrives on a later day', async () => {
		const reader = await openReader(browser, host);
		await reader.page.goto('/ask/');
		await isReady(reader.page);
		await host.stop();
		await receiver.stop();
		await reader.page.reload();
		await question(reader.page).fill(QUESTION);
		await press(reader.page, 'Надіслати');
		await says(reader.page, 'Приймача не дістати');
		await reader.page.close();
		await host.start();
		await receiver.start();
		const later = await reader.context.newPage();
		await later.goto('/request/');
		await says(later, 'Надіслано зі збереженого: 1');
		expect(receiver.messages.map((message) => message['question'])).toEqual([QUESTION]);
		await reader.context.close();
	});
});

describe('when the receiver', () => {
	test('answers 500, the message is kept, and sent by a button', async () => {
		receiver.answer = 500;
		await ask(page);
		await says(page, 'Приймач не впорався, код 500');
		await outbox(page).getByText('не прийнято, код 500').waitFor();
		receiver.answer = 200;
		await outbox(page).getByRole('button', { name: 'Надіслати зараз' }).click();
		await says(page, 'Надіслано. Дякуємо!');
		expect(receiver.messages).toHaveLength(1);
	});

	test('refuses, the message can be mended', async () => {
		receiver.answer = 422;
		await ask(page);
		await says(page, 'Приймач відмовив, код 422');
		await outbox(page).getByRole('button', { name: 'Правити' }).click();
		await expect.poll(() => question(page).inputValue()).toBe(QUESTION);
		receiver.answer = 200;
		await ask(page, `${QUESTION} Стаття 13.`);
		await says(page, 'Надіслано. Дякуємо!');
		expect(receiver.messages.map((message) => message['question'])).toEqual([`${QUESTION} Стаття 13.`]);
	});

	test('hangs, the message is kept after 20 seconds, and can be deleted', async () => {
		receiver.answer = 'hang';
		await ask(page);
		await says(page, 'Надсилаємо');
		await page.waitForTimeout(300);
		await page.clock.fastForward(20_500);
		await says(page, 'не відповів за 20 секунд');
		agree(page);
		await outbox(page).getByRole('button', { name: 'Видалити' }).click();
		await says(page, 'Видалено з пристрою');
		receiver.answer = 200;
		await page.reload();
		await isReady(page);
		await page.waitForTimeout(500);
		expect(receiver.messages).toEqual([]);
	});
});

describe('what is being written', () => {
	test('is there again after the page was closed, and can be deleted', async () => {
		await question(page).fill(QUESTION);
		await page.getByText('Чернетку збережено').waitFor();
		await page.close();
		page = await openForm(context);
		await page.getByText('Повернуто чернетку').waitFor();
		expect(await question(page).inputValue()).toBe(QUESTION);
		agree(page);
		await press(page, 'Видалити чернетку');
		await page.reload();
		await isReady(page);
		await page.waitForTimeout(700);
		expect(await question(page).inputValue()).toBe('');
	});

	test('in two tabs at once is two drafts, and neither is lost', async () => {
		const other = await openForm(context);
		await question(page).fill('Перше запитання');
		await question(other).fill('Друге запитання');
		await other.getByText('Чернетку збережено').waitFor();
		await page.getByText('Чернетку збережено').waitFor();
		await page.close();
		await other.close();
		page = await openForm(context);
		await page.getByText('Повернуто чернетку').waitFor();
		const restored = await question(page).inputValue();
		const listed = await outbox(page).innerText();
		expect(new Set([restored, /(Перше|Друге) запитання/.exec(listed)?.[0]])).toEqual(
			new Set(['Перше запитання', 'Друге запитання']),
		);
	});

	test('and is a megabyte long, is said to be too long, and stays', async () => {
		const long = 'слово '.repeat(170_000);
		await ask(page, long);
		await says(page, 'Полів, які треба виправити: 1');
		await page.getByText('Задовго: 1020000 знаків, а можна 2000').waitFor();
		expect(await question(page).getAttribute('aria-invalid')).toBe('true');
		expect(receiver.messages).toEqual([]);
		await page.getByText('Чернетку збережено').waitFor();
		await page.reload();
		await page.getByText('Повернуто чернетку').waitFor();
		expect((await question(page).inputValue()).length).toBe(long.length);
	});

	test('stays in the form when the device is full, and says so', async () => {
		const session = await context.newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 });
		await question(page).fill('довге '.repeat(300));
		await page.getByText('Чернетку не збережено').waitFor();
		await context.setOffline(true);
		await ask(page, 'довге '.repeat(300));
		await says(page, 'зберегти на пристрої немає де');
		expect(await question(page).inputValue()).toContain('довге');
		await context.setOffline(false);
		await press(page, 'Надіслати');
		await says(page, 'Надіслано');
		expect(receiver.messages).toHaveLength(1);
	});

	test('is checked: what is missing is said beside the field, by keyboard alone, without a fault of axe', async () => {
		await page.getByRole('button', { name: 'Надіслати' }).focus();
		await page.keyboard.press('Enter');
		await says(page, 'Полів, які треба виправити: 1');
		expect(await question(page).evaluate((field) => field === document.activeElement)).toBe(true);
		const description = page.locator('#f-question-box .field-fault');
		expect(await description.innerText()).toBe('Заповніть це поле.');
		expect(await question(page).getAttribute('aria-describedby')).toContain(
			(await description.getAttribute('id')) ?? '-',
		);
		expect(await axeFaults(page)).toEqual([]);
		await page.keyboard.type(QUESTION);
		for (let presses = 0; presses < 30; presses += 1) {
			await page.keyboard.press('Tab');
			if (await page.getByRole('button', { name: 'Надіслати' }).evaluate((one) => one === document.activeElement))
				break;
		}
		await page.clock.fastForward(5000);
		await page.keyboard.press('Enter');
		await says(page, 'Надіслано');
		expect(receiver.messages[0]?.['question']).toBe(QUESTION);
	});
});
