import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from './build/compress.ts';
import { serveFolder, type RunningServer } from './serve.ts';

const LONG = 'Громада вирішує разом. '.repeat(100);

let folder = '';
let root: RunningServer;
let nested: RunningServer;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'viche-serve-'));
	const pages = { 'index.html': LONG, 'laws/index.html': 'Закони', '404.html': 'Немає', 'en/404.html': 'No page' };
	for (const [path, text] of Object.entries(pages)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	await compressFolder(folder);
	[root, nested] = await Promise.all([
		serveFolder(folder, { port: 0, base: '/' }),
		serveFolder(folder, { port: 0, base: '/viche/' }),
	]);
});
afterAll(async () => {
	await Promise.all([root.close(), nested.close()]);
	rmSync(folder, { recursive: true });
});

const get = (server: RunningServer, path: string, headers = {}) =>
	fetch(new URL(path, server.url), { redirect: 'manual', headers });

describe('the server of npm start', () => {
	it('gives pages with the headers of production', async () => {
		const response = await get(root, '/laws/');
		expect(await response.text()).toBe('Закони');
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(response.headers.get('content-type')).toMatch(/^text\/html/);
		expect(response.headers.get('cache-control')).toContain('must-revalidate');
	});

	it('gives the compressed file to browsers that take it', async () => {
		const response = await get(root, '/', { 'accept-encoding': 'br' });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(await response.text()).toBe(LONG);
	});

	it('leads to the address with a slash, and keeps the question', async () => {
		const response = await get(root, '/laws?a=1');
		expect([response.status, response.headers.get('location')]).toEqual([301, '/laws/?a=1']);
	});

	it('says in the language of the address that there is no such page', async () => {
		const [uk, en] = await Promise.all([get(root, '/nowhere/'), get(root, '/en/nowhere/')]);
		expect([uk.status, await uk.text()]).toEqual([404, 'Немає']);
		expect([en.status, await en.text()]).toEqual([404, 'No page']);
		expect(en.headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	it('gives nothing from outside its folder', async () => {
		for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/laws/..%5c..%5cpackage.json'])
			expect((await get(root, path)).status).toBe(404);
	});

	it('stands under the base path of the site', async () => {
		expect(await (await get(nested, '/viche/laws/')).text()).toBe('Закони');
		const outside = await get(nested, '/');
		expect([outside.status, outside.headers.get('location')]).toEqual([302, '/viche/']);
		expect((await get(nested, '/viche/laws')).headers.get('location')).toBe('/viche/laws/');
	});

	it('says what to do when the port is taken', async () => {
		const port = Number(new URL(root.url).port);
		await expect(serveFolder(folder, { port, base: '/' })).rejects.toThrow(/PORT=4322 npm start/);
	});
});
