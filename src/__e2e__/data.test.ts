/** Open data and the state of the base, as a person with a phone and a program of another site meet them. */
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsFrom } from '../lib/open-data/read-rows.ts';
import type { Row } from '../lib/open-data/rows.ts';
import { tableOf, withChildren } from '../lib/open-data/tables.ts';
import { collectionNames } from '../schemas/index.ts';
import { launch, openPage, origin } from './site.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const readers = [
	{
		locale: 'uk',
		path: '/',
		cases: 'Кейси',
		data: 'Відкриті дані',
		help: 'Що допоможе найбільше',
		ask: 'Звягельська громада',
	},
	{
		locale: 'en',
		path: '/en/',
		cases: 'Cases',
		data: 'Open data',
		help: 'What would help most',
		ask: 'Zviahel community',
	},
].flatMap((words) => [true, false].map((javaScriptEnabled) => ({ ...words, javaScriptEnabled })));

describe.each(readers)(
	'a phone in $locale, scripts: $javaScriptEnabled',
	({ path, cases, data, help, ask, ...options }) => {
		const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: options.javaScriptEnabled };

		test('takes a table from the page of open data', async () => {
			const { page, faults } = await openPage(browser, phone);
			await page.goto(`${path}do/`);
			await page.getByRole('main').getByRole('link', { name: data }).click();
			expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(data);
			const [table] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('list', { name: cases, exact: true }).getByRole('link', { name: 'CSV' }).click(),
			]);
			const text = readFileSync(await table.path(), 'utf8');
			expect(table.suggestedFilename()).toBe('cases.csv');
			expect(text.startsWith('\uFEFFid,')).toBe(true);
			expect(text).toContain('kalush-water-tariff-hearing');
			expect(faults).toEqual([]);
			await page.context().close();
		});

		test('says in the state of the base where help is needed', async () => {
			const { page, faults } = await openPage(browser, phone);
			await page.goto(`${path}status/`);
			const tasks = page.getByRole('heading', { name: help }).locator('xpath=..').getByRole('list').first();
			const about = `${path}communities/zviahel/`;
			const links = await tasks
				.getByRole('link', { name: ask })
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(links).toEqual([`${path}feedback/?about=${about}`, '/admin/#/collections/communities/entries/zviahel']);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
			expect(faults).toEqual([]);
			await page.context().close();
		});
	},
);

const load = async (path: string) => {
	const answer = await fetch(`${origin}${path}`);
	if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
	return answer;
};

describe('a program of another site', () => {
	test('rebuilds every collection of the API from the published tables', async () => {
		for (const collection of collectionNames) {
			const tables = withChildren(tableOf(collection)).map(async ({ name }) => {
				const csv = await (await load(`/data/${name}.csv`)).arrayBuffer();
				return [name, parse<Row>(Buffer.from(csv), { bom: true, columns: true })] as const;
			});
			const { items, count } = (await (await load(`/api/v1/${collection}.json`)).json()) as {
				items: unknown;
				count: number;
			};
			expect(itemsFrom(collection, new Map(await Promise.all(tables)))).toEqual(items);
			expect(count, collection).toBeGreaterThan(0);
		}
	});

	test('may read it, packed, and finds each file as its checksum says', async () => {
		const answer = await fetch(`${origin}/api/v1/cases.json`, { headers: { 'Accept-Encoding': 'br' } });
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('content-encoding')).toBe('br');
		const lines = (await (await load('/data/checksums.txt')).text()).trimEnd().split('\n');
		expect(lines.length).toBeGreaterThan(60);
		for (const line of lines) {
			const [sum, name = ''] = line.split('  ');
			const folder = collectionNames.some((one) => name === `${one}.json`) ? '/api/v1/' : '/data/';
			const bytes = Buffer.from(await (await load(`${folder}${name}`)).arrayBuffer());
			expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum);
		}
	});
});

test('a sector is followed in each format, and its page tells programs where', async () => {
	const page = parseDocument(await (await load('/en/sectors/education/')).text());
	const [link] = DomUtils.findAll(({ attribs }) => attribs['type'] === 'application/rss+xml', page.children);
	const titles = async (path: string, item: string) => {
		const feed = parseDocument(await (await load(path)).text(), { xmlMode: true });
		return DomUtils.getElementsByTagName(item, feed)
			.flatMap((one) => DomUtils.getElementsByTagName('title', one))
			.map((title) => DomUtils.textContent(title));
	};
	const rss = await titles(link?.attribs['href'] ?? '', 'item');
	expect(rss.length).toBeGreaterThan(3);
	expect(await titles('/en/sectors/education/atom.xml', 'entry')).toEqual(rss);
	const json = (await (await load('/en/sectors/education/feed.json')).json()) as {
		items: { title: string; url: string }[];
	};
	expect(json.items.map(({ title }) => title)).toEqual(rss);
	for (const { url } of json.items.slice(0, 3)) expect((await load(new URL(url).pathname)).status).toBe(200);
});
