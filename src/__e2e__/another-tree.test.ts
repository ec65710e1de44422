import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/settings.ts';
import { Host, openReader } from './offline-host.ts';
import { launch } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'viche-tree-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
const env = {
	...process.env,
	VICHE_CONTENT: content,
	VICHE_OUT: out,
	VICHE_BASE: '/viche/',
	VICHE_SITE: 'https://example.org',
	LANG: 'uk',
};
const build = [join(projectRoot, 'scripts/build.ts')];

for (const name of ['tiny', 'pictures', 'seminar', 'peers'])
	cpSync(join(projectRoot, 'src/__e2e__/fixtures', name), content, { recursive: true });
// Real pictures, under the names that the tiny tree has for them.
const pictures = join(projectRoot, 'content/media/handbook');
cpSync(join(pictures, 'list.webp'), join(content, 'media/list.webp'));
cpSync(join(pictures, 'text.webp'), join(content, 'media/2026/text.webp'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Words as they are read: which spaces break is of no matter here. */
const read = (path: string) => readFileSync(join(out, path), 'utf8').replaceAll('\u00A0', ' ');

describe('another content tree under a base path', () => {
	beforeAll(() => {
		const { status, stdout, stderr } = spawnSync(process.execPath, build, { env, encoding: 'utf8' });
		if (status !== 0) throw new Error(stdout + stderr);
	}, 120_000);

	test('is built by the same code, with its own entries', () => {
		expect(read('glossary/toloka/index.html')).toContain('Спільна робота сусідів');
		expect(read('index.html')).not.toContain('Калуш');
	});

	test('shows a seminar that was held: in its place, with its agenda, pairs, outcome and materials', () => {
		const places = read('seminars/index.html');
		expect(places).toContain('Відбулося 1 із 6');
		expect(places).toContain('href="/viche/events/first-seminar/"');
		expect(places.split('Ще немає ні дати').length - 1).toBe(5);
		const event = read('events/first-seminar/index.html');
		for (const part of ['Розмова в парах', 'Тиха громада', 'Гучна громада', 'назвала день слухань', 'Зразок рішення'])
			expect(event).toContain(part);
		expect(event).not.toContain('Додати до календаря');
		expect(read('en/events/first-seminar/event.ics')).toContain('DTSTART;TZID=Europe/Kyiv:20260305T100000');
	});

	test('tells the reader of a translation older than its original', () => {
		expect(read('en/glossary/toloka/index.html')).toContain(
			'The original has changed since this translation (10 November 2026)',
		);
	});

	test('leads from a withdrawn entry to its list, in both languages', () => {
		expect(read('practices/old-one/index.html')).toContain('url=/viche/practices/');
		expect(read('en/practices/old-one/index.html')).toContain('url=/viche/en/practices/');
	});

	/** The words of a page, without its marks. */
	const words = (path: string) =>
		read(path)
			.replaceAll(/<[^>]+>/g, ' ')
			.replaceAll(/\s+/g, ' ');

	test('pairs offers with needs both ways where communities confirmed them, and doubts what has expired', () => {
		const exchange = words('exchange/index.html');
		expect(exchange).toContain('Підтвердили: 2 із 5');
		expect(exchange).toMatch(/Дубова громада не підтверджено: строк минув/);
		expect(exchange).toContain('спільне: Освіта; Прийняти гостей; українська; та сама область: Сумська');
		expect(exchange).toContain('спільне: Опитування; українська');
		const kalyna = words('communities/kalyna/index.html');
		expect(kalyna).toMatch(/Хто шукає те, що пропонує громада Вербова громада/);
		expect(kalyna).toMatch(/Хто пропонує те, що шукає громада Вербова громада .*Дубова громада – [^<]*не підтверджено/);
		expect(words('communities/dub/index.html')).toContain('Підтвердження громади діяло до 1 січня 2026');
		expect(words('en/exchange/index.html')).toContain('Confirmed: 2 of 5');
	});

	test('shows what was changed in taking over, and a promise whose day has passed', () => {
		expect(words('replication/index.html')).toMatch(/Опитування в Калиновій громаді .*Питали ще й учнів/);
		expect(words('monitoring/index.html')).toMatch(/Опитування в Калиновій громаді обіцяний строк: червень 2025/);
		expect(read('monitoring/rss.xml')).toContain('https://example.org/viche/cases/kalyna-survey/');
	});

	test('has no link that leaves the base path or leads nowhere', () => {
		const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
		const targets = pages.flatMap((name) =>
			[...read(name).matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)].map((match) => match[1] ?? ''),
		);
		const inside = (path: string) =>
			join(out, decodeURI(path.slice('/viche/'.length)), path.endsWith('/') ? 'index.html' : '');
		expect([...new Set(targets)].filter((path) => !path.startsWith('/viche/') || !existsSync(inside(path)))).toEqual(
			[],
		);
	});

	test('gives the picture of an entry, and one in its text, copies under the base path', () => {
		const html = read('en/glossary/toloka/index.html');
		const copies = [...html.matchAll(/\/viche\/(_assets\/media\/[^ ",]+)/g)].map(([, path = '']) => path);
		expect(copies.filter((path) => !existsSync(join(out, path)))).toEqual([]);
		expect(html.match(/<img [^>]*alt="[^"]+"/g)).toHaveLength(2);
		expect(html).toContain('alt="A list of what the neighbours did"');
		expect(html).toMatch(/<figcaption.*Picture by/);
	});

	test('opens from a saved pack with the server stopped, styles and pictures with it', async () => {
		const host = new Host(out, '/viche/');
		await host.start();
		const browser = await launch();
		const { page } = await openReader(browser, host);
		await page.goto('/viche/offline/');
		await page.getByRole('button', { name: 'Зберегти на пристрої: Увесь сайт українською' }).click();
		await page.getByRole('region', { name: 'Що вже на цьому пристрої' }).getByText('Відкриється без мережі').waitFor();
		await host.stop();
		for (const path of ['', 'glossary/', 'glossary/toloka/', 'practices/', 'about-nothing/']) {
			await page.goto(`/viche/${path}`);
			expect(await page.title()).toBe(host.titleOf(path === 'about-nothing/' ? 'offline/' : path));
			expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
		}
		await page.goto('/viche/glossary/toloka/');
		for (const picture of await page.getByRole('img').all()) {
			await picture.scrollIntoViewIfNeeded();
			await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		}
		expect(await page.getByRole('img').count()).toBe(2);
		await browser.close();
		await host.remove();
	});

	test('stays whole when the next build fails, and every fault is told', () => {
		const before = statSync(join(out, 'index.html')).mtimeMs;
		const broken = join(content, 'glossary/uk/broken.md');
		writeFileSync(broken, '---\ntitel: Віче\nsummary: Збори.\n---\n<b>так</b>\n');
		const { status, stderr } = spawnSync(process.execPath, build, { env, encoding: 'utf8' });
		rmSync(broken);
		expect(status).toBe(1);
		expect(stderr).toMatch(/broken\.md:2:1.*UnknownKey[\s\S]*Можливо, «title»\?/);
		expect(stderr).toContain('RawHtml');
		expect(stderr).toContain('createdOn');
		expect(statSync(join(out, 'index.html')).mtimeMs).toBe(before);
	});

	test('stays whole when the next build is killed, and what that build left is cleared away', async () => {
		const before = statSync(join(out, 'index.html')).mtimeMs;
		const child = spawn(process.execPath, build, { env, stdio: 'ignore', detached: true });
		await wait(2500);
		process.kill(-(child.pid ?? 0), 'SIGKILL');
		await new Promise((resolve) => child.once('exit', resolve));
		expect(statSync(join(out, 'index.html')).mtimeMs).toBe(before);
		expect(spawnSync(process.execPath, build, { env }).status).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
	});
});
