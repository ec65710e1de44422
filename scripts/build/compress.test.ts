import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from './compress.ts';

const TEXT = 'Громадські слухання – зустріч жителів із владою.\n'.repeat(50);

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'viche-compress-'));
	mkdirSync(join(folder, 'en', 'laws'), { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('writes a .br and a .gz beside every text, and both give the text back', async () => {
	const names = ['index.html', 'en/laws/index.html', 'style.css', 'rss.xml', 'data.json', 'events.ics', 'table.csv'];
	for (const name of names) writeFileSync(join(folder, name), TEXT);
	await compressFolder(folder);
	for (const name of names) {
		expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(TEXT);
		expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(TEXT);
		expect(readFileSync(join(folder, name), 'utf8')).toBe(TEXT);
	}
});

it('leaves pictures, fonts and very small files alone', async () => {
	writeFileSync(join(folder, 'map.png'), TEXT);
	writeFileSync(join(folder, 'font.woff2'), TEXT);
	writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n');
	await compressFolder(folder);
	expect(readdirSync(folder).sort()).toEqual(['en', 'font.woff2', 'map.png', 'robots.txt']);
});

it('says how much it saved', async () => {
	for (let index = 0; index < 20; index++) writeFileSync(join(folder, `${String(index)}.html`), TEXT.repeat(20));
	expect(await compressFolder(folder)).toMatch(/^20 × 1\.\d → 0\.0 MB br$/);
});

it('takes an empty folder', async () => {
	expect(await compressFolder(folder)).toBe('0 × 0.0 → 0.0 MB br');
});
