/** From questions to a plan, and things side by side: with scripts and without, on a telephone, without a network, by any address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { Host, openReader } from './offline-host.ts';
import { launch, openPage, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 740 } };

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
	const opened = await openPage(browser, { ...PHONE, ...options });
	await visit(opened.page, path);
	return opened;
}

const plan = (page: Page) => page.getByRole('region', { name: /Ваш план|Your plan/ });
const titles = (page: Page) => plan(page).getByRole('list').getByRole('heading', { level: 3 }).allTextContents();
const total = (page: Page) => page.getByRole('form').getByRole('status');
const fits = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('the planner', () => {
	test('makes a plan of answers, puts it into the address, and makes the same of the address', async () => {
		const { page, faults } = await open('/planner/');
		await total(page).filter({ hasText: 'Оберіть хоча б одну відповідь' }).waitFor();
		await page
			.getByRole('group', { name: 'Чого хочете досягти?' })
			.getByLabel(/^Розвʼязати гостре питання/)
			.check();
		const before = await total(page).textContent();
		await page
			.getByRole('group', { name: 'Хто це робитиме?' })
			.getByLabel(/^Самі жителі/)
			.check();
		await page.getByLabel('Область, якщо хочете').selectOption('Івано-Франківська');
		expect(new URL(page.url()).search).toBe('?goal=dispute&hands=residents&oblast=ivano-frankivsk');
		expect(await total(page).textContent()).not.toBe(before);
		const own = await titles(page);
		expect(own).toContain('Громадські слухання');
		expect(await plan(page).textContent()).toContain('Почати можуть самі жителі.');
		expect(await plan(page).textContent()).toContain('З вашої області.');
		await page.reload();
		await plan(page).waitFor();
		expect(await titles(page)).toEqual(own);
		expect(await axeFaults(page)).toEqual([]);
		expect(await fits(page)).toBe(true);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('counts beside each answer what it would leave, and begins anew', async () => {
		const { page } = await open('/en/planner/?goal=budget');
		const weeks = page.getByRole('group', { name: 'How much time do you have?' });
		const count = async (name: RegExp) => {
			const text = await weeks.locator('label').filter({ hasText: name }).textContent();
			return Number(/\d+$/.exec(text?.trim() ?? '')?.[0]);
		};
		await plan(page).waitFor();
		const month = await count(/^A month/);
		expect(month).toBeLessThan(await count(/^A year/));
		await weeks.getByLabel(/^A month/).check();
		expect(await total(page).textContent()).toContain(`${String(month)} practices of 22 fit`);
		await plan(page).getByRole('heading', { name: 'Why not this' }).waitFor();
		await page.getByRole('button', { name: 'Start over' }).click();
		expect(new URL(page.url()).search).toBe('');
		expect(await plan(page).isVisible()).toBe(false);
		await page.context().close();
	});

	test('keeps what it knows of an address with nonsense, and says so', async () => {
		const { page } = await open(`/planner/?goal=rules&weeks=fifty&${'x=1&'.repeat(400)}`);
		await page.getByText('Деякі відповіді в адресі нам невідомі').waitFor();
		expect((await titles(page))[0]).toBe('Статут територіальної громади');
		await page.context().close();
	});

	test('is a plan on paper too: no form, whole addresses', async () => {
		const { page } = await open('/planner/?goal=rules&weeks=8');
		await plan(page).waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('form', { name: 'Запитання' }).isVisible()).toBe(false);
		const link = plan(page)
			.getByRole('heading', { name: /^Статут територіальної громади/ })
			.getByRole('link');
		const shown = await link.evaluate((one) => getComputedStyle(one, '::after').content);
		expect(shown).toContain('/practices/community-statute/');
		await page.context().close();
	});

	test.each([
		['', /^Розвʼязати гостре питання/, 'Місяць', 'Що робити'],
		['/en', /^Settle a heated question/, 'A month', 'What to do'],
	])(
		'leads a reader without scripts at %s/planner/ to a plan for a goal and a time',
		async (prefix, goal, month, heading) => {
			const { page } = await open(`${prefix}/planner/`, { javaScriptEnabled: false });
			expect(
				await page
					.getByRole('form')
					.filter({ has: page.getByRole('radio') })
					.count(),
			).toBe(0);
			await page.getByRole('link', { name: goal }).click();
			expect(new URL(page.url()).pathname).toBe(`${prefix}/planner/dispute/`);
			await page.getByRole('link', { name: month }).click();
			expect(new URL(page.url()).pathname).toBe(`${prefix}/planner/dispute/4/`);
			await page.getByRole('heading', { name: heading }).waitFor();
			expect(await fits(page)).toBe(true);
			await page.context().close();
		},
	);

	test('says that the questions did not come, and asks for them again by its button', async () => {
		const { page } = await openPage(browser, PHONE);
		await page.route('**/data.*.json', (route) => route.abort());
		await visit(page, '/planner/?goal=rules');
		await page.getByRole('alert').filter({ hasText: 'Запитання не завантажилися' }).waitFor();
		expect(await page.getByRole('link', { name: /Записати правила/ }).isVisible()).toBe(true);
		await page.unroute('**/data.*.json');
		await page.getByRole('button', { name: 'Почати спочатку' }).click();
		await plan(page).waitFor();
		await page.context().close();
	});
});

const table = (page: Page) => page.getByRole('region', { name: /Порівняння|Comparison/ });
const columns = (page: Page) => table(page).getByRole('columnheader').allTextContents();

describe('comparing', () => {
	test('puts what is chosen side by side, four at most, and into the address', async () => {
		const { page, faults } = await open('/compare/');
		await page.getByRole('form', { name: 'Що порівняти' }).getByText('Практики', { exact: true }).click();
		for (const name of ['Громадські слухання', 'Електронна петиція', 'Місцева ініціатива', 'Молодіжна рада'])
			await page.getByLabel(name, { exact: true }).check();
		expect(await columns(page)).toEqual([
			'Громадські слухання',
			'Електронна петиція',
			'Місцева ініціатива',
			'Молодіжна рада',
		]);
		expect(await page.getByLabel('Рада з питань ВПО').isDisabled()).toBe(true);
		expect(await table(page).getByRole('rowheader', { name: 'Правова основа' }).isVisible()).toBe(true);
		await page.reload();
		await table(page).waitFor();
		expect(await columns(page)).toHaveLength(4);
		expect(await fits(page)).toBe(true);
		expect(await axeFaults(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('lets a finger or a key go to the other columns, and the names of rows stay', async () => {
		const { page } = await open('/compare/local-initiative/public-hearing/', { javaScriptEnabled: false });
		await table(page).focus();
		for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
		const header = table(page).getByRole('rowheader').first();
		await page.waitForTimeout(300);
		const [own, all] = [await header.boundingBox(), await table(page).boundingBox()];
		expect(Math.abs((own?.x ?? 0) - (all?.x ?? 99))).toBeLessThan(3);
		expect(await columns(page)).toEqual(['Місцева ініціатива', 'Громадські слухання']);
		await page.context().close();
	});

	test('takes four hundred names: what is known is shown, and what is not is said', async () => {
		const names = Array.from({ length: 400 }, (_, at) => `practices/nowhere-${String(at)}`);
		const { page } = await open(
			`/en/compare/?ids=practices/e-petition,${names.join()},cases/kalush-water-tariff-hearing`,
		);
		const note = page.getByRole('alert');
		await note.filter({ hasText: 'practices/nowhere-0' }).waitFor();
		expect(await note.textContent()).toContain('And 395 more unknown names.');
		expect(await note.textContent()).toContain('Practices stand beside cases here.');
		expect(await columns(page)).toHaveLength(2);
		await page.getByRole('button', { name: 'Take all away' }).click();
		await page.getByText('Nothing is chosen yet.').waitFor();
		await page.context().close();
	});

	test('is a step from the plan and from the lists', async () => {
		const { page } = await open('/planner/?goal=dispute');
		await page.getByRole('link', { name: 'Порівняти їх поруч' }).click();
		await table(page).waitFor();
		expect((await columns(page)).length).toBeGreaterThan(1);
		await visit(page, '/cases/');
		await page.getByRole('main').getByRole('link', { name: 'Порівняти поруч' }).click();
		await page.getByRole('heading', { level: 1, name: 'Порівняти' }).waitFor();
		await page.context().close();
	});
});

test('both open without a network after a visit, with the answers of another address', async () => {
	const host = new Host();
	await host.start();
	const { context, page } = await openReader(browser, host);
	await page.goto('/planner/');
	await total(page).waitFor();
	await page.goto('/compare/');
	await page.getByText('Поки нічого не обрано.').waitFor();
	await host.stop();
	await page.goto('/planner/?goal=rules&weeks=8');
	await plan(page).waitFor();
	expect((await titles(page))[0]).toBe('Статут територіальної громади');
	await page.goto('/compare/?ids=practices/e-petition,practices/local-initiative');
	await table(page).waitFor();
	expect(await columns(page)).toEqual(['Електронна петиція', 'Місцева ініціатива']);
	await context.close();
	await host.remove();
});
