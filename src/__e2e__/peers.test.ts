/** From reading to doing: communities alike, using a case, who took up what, what is overdue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, launch, openPage, visit } from './site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	({ page } = await openPage(browser, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }));
});
afterAll(() => browser.close());

const follow = (name: string | RegExp) =>
	page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

const section = (name: string) => page.getByRole('region', { name });

test('somebody finds communities like their own, with the reason, without script', async () => {
	await visit(page, '/exchange/');
	await section('Громади, схожі на вашу').getByRole('link', { name: 'Полтавська' }).click();
	await follow('Оржицька громада');
	const [first = ''] = await section('Схожі громади').getByRole('listitem').allInnerTexts();
	expect(first).toMatch(/громада – .*(обидві застосовували|спільна справа|та сама область): /);
});

test('the register claims nobody’s consent, and says how to join', async () => {
	await visit(page, '/en/exchange/');
	expect(await section('The register by sector').innerText()).toMatch(/Confirmed: \d+\s+of\s+\d+/);
	const ways = section('How to join the register').getByRole('link');
	expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
		expect.arrayContaining(['/en/exchange/join/', '/admin/']),
	);
});

test('a case leads to what to do at home: steps, samples, whom to ask', async () => {
	await visit(page, '/cases/rivne-citizens-assembly/');
	await follow('Застосувати у своїй громаді');
	expect(await section('Документи').getByRole('link').count()).toBeGreaterThan(2);
	const ask = await page.getByRole('link', { name: 'Запитати про цей кейс' }).getAttribute('href');
	expect(ask).toBe('/ask/?about=/cases/rivne-citizens-assembly/');
	const step = section('Що робити').getByRole('listitem').nth(1).getByRole('link');
	const name = await step.innerText();
	await step.click();
	expect(new URL(page.url()).hash).toBe('#step-2');
	expect(await page.locator('#step-2').innerText()).toContain(name);
});

test('who took up what stands in a table and in a drawing that says what it is', async () => {
	await visit(page, '/replication/');
	const rows = await page.getByRole('row').allInnerTexts();
	const rivne = rows.find((row) => /Рівненської/.test(row) && /Звягель/.test(row));
	expect(rivne).toContain('Тему взяли про молодь');
	const drawing = page.getByRole('img', { name: 'Хто в кого перейняв: схема' });
	expect(await drawing.locator('text').allTextContents()).toEqual(
		expect.arrayContaining([
			expect.stringContaining('Звягельська громада'),
			expect.stringContaining('Рівненська громада'),
		]),
	);
});

test('what was promised and is overdue comes first, with a way to tell; the feed has it in both languages', async () => {
	await visit(page, '/monitoring/');
	const [first = ''] = await section('Прострочено або давно без вістей').getByRole('listitem').allInnerTexts();
	expect(first).toContain('обіцяний строк');
	const tell = section('Прострочено або давно без вістей').getByRole('link', {
		name: /^Розкажіть, що знаєте: Вінниця/,
	});
	expect(await tell.getAttribute('href')).toBe('/feedback/?about=/cases/vinnytsia-ogp-liaison-offices/');
	for (const prefix of ['', 'en/']) {
		const feed = readFileSync(join(dist, `${prefix}monitoring/rss.xml`), 'utf8');
		expect(feed).toContain(`/${prefix}cases/vinnytsia-ogp-liaison-offices/</link>`);
	}
});
