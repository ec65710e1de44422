/** Who can help: the same answers with a script and without one. The calendar: files that calendar programs read. */
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 } };

/** Titles of the programmes that a page says fit, and the number it says. */
async function fitting(page: Page): Promise<[string, string[]]> {
	const list = page.locator('#fits');
	return [await page.locator('#fit-count').innerText(), await list.getByRole('heading').allInnerTexts()];
}

test('a village without script finds what it can apply for, and why not the rest', async () => {
	const { page, faults } = await openPage(browser, { ...phone, javaScriptEnabled: false });
	await visit(page, '/support/');
	await page.getByRole('main').getByRole('link', { name: 'На що може податися моя громада' }).click();
	expect(await page.getByRole('combobox').count()).toBe(0);
	const rural = page.getByRole('listitem').filter({ hasText: /^Сільська громада/ });
	await rural.getByRole('link', { name: 'До 5 тисяч' }).click();
	expect(new URL(page.url()).pathname).toBe('/support/type/rural/size/under-5k/');
	const [count, titles] = await fitting(page);
	expect(count).toContain(String(titles.length));
	expect(titles.join()).toContain('U-LEAD');
	const closed = page.locator('#misfits').getByRole('listitem').filter({ hasText: 'DOBRE' });
	expect(await closed.innerText()).toContain('Заявок не приймає');
	expect(faults).toEqual([]);
	await page.context().close();
});

test('the form answers at once, and the address carries the choice', async () => {
	const { page, faults } = await openPage(browser, phone);
	await visit(page, '/support/apply/?type=rural&oblast=Mars&utm_source=x');
	await page.getByRole('status').filter({ hasText: 'З адреси не зрозуміли: Mars.' }).waitFor();
	expect(await page.getByLabel('Тип громади').inputValue()).toBe('rural');
	await page.getByLabel('Область').selectOption('Рівненська');
	const dobre = page.locator('#misfits').getByRole('listitem').filter({ hasText: 'DOBRE' }).first();
	await dobre.getByText(/^Інші області: Дніпропетровська/).waitFor();
	expect(new URL(page.url()).search).toBe('?type=rural&oblast=rivne');
	const before = await fitting(page);
	await page.reload();
	await dobre.getByText(/^Інші області/).waitFor();
	expect(await fitting(page)).toEqual(before);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('a calendar is subscribed to or downloaded, in the language of the page', async () => {
	const { page, faults } = await openPage(browser, { ...phone, javaScriptEnabled: false });
	await visit(page, '/en/calendar/');
	const main = page.getByRole('main');
	const open = main.getByRole('link', { name: 'All events and deadlines', exact: true });
	expect(await open.getAttribute('href')).toMatch(/^webcal:\/\/.+\/en\/calendar\/all\.ics$/);
	const href = await main.getByRole('link', { name: 'ICS Rivne oblast', exact: true }).getAttribute('href');
	const answer = await page.request.get(href ?? '');
	expect(answer.headers()['content-type']).toContain('text/calendar');
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
	const titles = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary);
	expect(titles.join()).toMatch(/assembly in Rivne.+statute/);
	expect(faults).toEqual([]);
	await page.context().close();
});

test('an event that is still to come has a file of its own', async () => {
	const { page } = await openPage(browser, phone);
	await visit(page, '/events/statute-deadline-2027/');
	const href = await page.getByRole('link', { name: 'Додати до календаря' }).getAttribute('href');
	const text = await (await page.request.get(href ?? '')).text();
	expect(text).toContain('UID:events-statute-deadline-2027@viche');
	await page.context().close();
});

test('the six seminars say that none was held', async () => {
	const { page } = await openPage(browser, phone);
	await visit(page, '/seminars/');
	await page.getByRole('heading', { name: 'Відбулося 0 із 6' }).waitFor();
	expect(await page.getByText('Ще немає ні дати, ні місця, ні організатора.').count()).toBe(6);
	await page.context().close();
});
