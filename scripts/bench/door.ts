/** The editors' door over thousands of entries, beside Decap as it comes, over the same files in the same run. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { locales } from '../../src/i18n/locales.ts';
import { localEditing } from '../admin/local.ts';
import { serveFolder } from '../serve.ts';
import { countBytes } from './browser.ts';

export interface DoorRow {
	readonly door: 'viche' | 'decap';
	readonly entries: number;
	/** Bytes over the wire until the door can be entered. */
	readonly bytes: number;
	/** Milliseconds: the door, the whole list, one entry, ten letters. */
	readonly ms: { readonly door: number; readonly list: number; readonly entry: number; readonly typing: number };
}

interface Options {
	/** Absolute path of the content whose practices are repeated. */
	readonly content: string;
	/** The built site. */
	readonly site: string;
	readonly entries: number;
}

export async function measureDoors(browser: Browser, { content, site, entries }: Options): Promise<DoorRow[]> {
	const root = mkdtempSync(join(tmpdir(), 'viche-bench-door-'));
	repeatPractices(content, join(root, 'content'), entries);
	cpSync(join(site, 'admin'), join(root, 'site/admin'), { recursive: true });
	writePlainDecap(join(root, 'site/admin'));
	const local = await localEditing({ content: join(root, 'content'), mode: 'start' });
	const server = await serveFolder(join(root, 'site'), { port: 0, base: '/', local });
	const rows = [
		{ door: 'viche' as const, entries, ...(await measure(browser, `${server.url}admin/`, entries)) },
		{ door: 'decap' as const, entries, ...(await measure(browser, `${server.url}admin/plain.html`, entries)) },
	];
	await server.close();
	rmSync(root, { recursive: true, force: true });
	return rows;
}

/** The same practices over and over, told apart by a number in the title. */
function repeatPractices(from: string, to: string, count: number): void {
	for (const locale of locales) {
		const folder = join(from, 'practices', locale);
		const names = readdirSync(folder);
		mkdirSync(join(to, 'practices', locale), { recursive: true });
		for (let index = 0; index < count; index++) {
			const name = names[index % names.length] ?? '';
			const text = readFileSync(join(folder, name), 'utf8').replace(
				/^title: .*$/m,
				(line) => `${line} ${String(index + 1)}`,
			);
			writeFileSync(join(to, 'practices', locale, `p${String(index)}-${name}`), text);
		}
	}
}

/** Decap with nothing of ours: its own formats and fields. It stands beside the door for the sake of the door's policy. */
function writePlainDecap(folder: string): void {
	const config = {
		load_config_file: false,
		backend: { name: 'test-repo' },
		locale: 'uk',
		media_folder: 'content/media',
		i18n: { structure: 'multiple_folders', locales, default_locale: locales[0] },
		collections: [
			{
				name: 'practices',
				label: 'Практики',
				folder: 'content/practices',
				i18n: true,
				fields: [
					{ name: 'title', label: 'Назва', widget: 'string', i18n: true },
					{ name: 'summary', label: 'Коротко', widget: 'text', i18n: true },
					{ name: 'body', label: 'Текст', widget: 'text', i18n: true },
				],
			},
		],
	};
	const scripts = ['plain-before.js', 'decap-cms.js', 'plain.js'].map((name) => `<script src="${name}"></script>`);
	writeFileSync(join(folder, 'plain.html'), `<!doctype html><meta charset="utf-8"><body>${scripts.join('')}`);
	writeFileSync(join(folder, 'plain-before.js'), 'window.CMS_MANUAL_INIT = true;');
	writeFileSync(
		join(folder, 'plain.js'),
		`CMS.init({ config: { ...${JSON.stringify(config)}, local_backend: { url: new URL('api/v1', location.href).href } } });`,
	);
}

async function measure(browser: Browser, url: string, entries: number): Promise<Pick<DoorRow, 'bytes' | 'ms'>> {
	const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
	const page = await context.newPage();
	const bytes = await countBytes(await context.newCDPSession(page));
	const last = page.getByRole('link', { name: new RegExp(`${String(entries)}( ·|$)`) }).first();
	let from = performance.now();
	const lap = () => {
		const took = Math.round(performance.now() - from);
		from = performance.now();
		return took;
	};
	await page.goto(url);
	const enter = page.getByRole('button', { name: 'Увійти' });
	await enter.waitFor();
	const door = lap();
	const loaded = bytes();
	await enter.click();
	await last.waitFor({ timeout: 120_000 });
	const list = lap();
	await last.click();
	const field = page.getByRole('textbox').first();
	await field.waitFor();
	const entry = lap();
	await field.pressSequentially('десятьлітр');
	const typing = lap();
	await context.close();
	return { bytes: loaded, ms: { door, list, entry, typing } };
}

/** Times of our door are also given as a ratio to Decap's in the same run. */
export function doorTable(rows: readonly DoorRow[]): string {
	const head = ['door', 'entries', 'KB', 'door ms', 'list ms', '×', 'entry ms', '×', '10 letters'];
	const peer = rows.find(({ door }) => door === 'decap')?.ms;
	const ratio = (own: number, other: number | undefined) => (other ? (own / other).toFixed(2) : '–');
	const lines = rows.map(({ door, entries, bytes, ms }) =>
		[
			door,
			entries,
			Math.round(bytes / 1024),
			ms.door,
			ms.list,
			ratio(ms.list, peer?.list),
			ms.entry,
			ratio(ms.entry, peer?.entry),
			ms.typing,
		].map(String),
	);
	return [head, ...lines].map((cells) => cells.map((cell) => cell.padStart(10)).join(' ')).join('\n');
}
