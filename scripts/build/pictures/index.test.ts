import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPictures } from './index.ts';
import { plainPictures } from './markup.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'viche-pictures-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(path: string, data: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), data);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (body: string) => `<!doctype html><head><title>a</title></head><main>${body}</main>`;
const IMG = '<img src="/viche/media/hall.png" alt="Зала & <люди>" loading="lazy">';

async function writePicture(): Promise<void> {
	write(
		'media/hall.png',
		await sharp({ create: { width: 500, height: 250, channels: 3, background: 'teal' } })
			.png()
			.toBuffer(),
	);
}

describe('pages with pictures', () => {
	it('show copies for each screen, with their size, and wait until they are scrolled to', async () => {
		await writePicture();
		write('a/index.html', page(`<p>${IMG}</p>`));
		expect(await buildPictures(folder, '/viche/', 'uk')).toBe('зображень: 1');
		const html = read('a/index.html').replaceAll(/hall\.[\da-f]{8}/g, 'hall.#');
		expect(html).toContain(
			'<source type="image/avif" srcset="/viche/_assets/media/hall.#-360.avif 360w, /viche/_assets/media/hall.#-500.avif 500w" sizes="min(500px, 42rem, 100vw - 2rem)">',
		);
		expect(html).toContain('<img src="/viche/_assets/media/hall.#.webp"');
		expect(html).toContain('alt="Зала & <люди>" width="500" height="250" loading="lazy" decoding="async"></picture>');
		const sources = [...read('a/index.html').matchAll(/\/viche\/(_assets\/[^ ",]+)/g)].map(([, path = '']) => path);
		expect(new Set(sources).size).toBe(4);
		for (const path of sources) expect(readdirSync(dirname(join(folder, path)))).toContain(path.split('/').at(-1));
	});

	it('offer them to who saves data in the language of the page, described, with their weight', async () => {
		await writePicture();
		write('a/index.html', page(IMG));
		write('en/a/index.html', page(IMG));
		await buildPictures(folder, '/viche/', 'uk');
		expect(read('a/index.html')).toMatch(
			/<strong lang="uk">Показати зображення, 1\u00A0КБ<\/strong> Зала & &lt;люди&gt;<\/span><\/button>/,
		);
		expect(read('en/a/index.html')).toContain('<strong lang="en">Show the picture, 1\u00A0KB</strong>');
	});

	it('carry its program once, before the first picture', async () => {
		await writePicture();
		write('a/index.html', page(IMG + IMG));
		await buildPictures(folder, '/viche/', 'uk');
		const parts = read('a/index.html').split('<script>');
		expect(parts).toHaveLength(2);
		expect(parts[0]).not.toContain('<picture>');
	});

	it('become plain again for books: one file, no button', async () => {
		await writePicture();
		write('a/index.html', page(`<p>Слово ${IMG} слово</p>`));
		await buildPictures(folder, '/viche/', 'uk');
		expect(plainPictures(read('a/index.html')).replace(/hall\.[\da-f]{8}/, 'hall.#')).toContain(
			'<p>Слово <img src="/viche/_assets/media/hall.#.webp" alt="Зала & <люди>" width="500" height="250"> слово</p>',
		);
	});
});

describe('pages without pictures of the content', () => {
	it('stay as they are, to the byte', async () => {
		const html = page('<p>Слово <a href="/viche/media/hall.png">файл</a></p>');
		write('a/index.html', html);
		await buildPictures(folder, '/viche/', 'uk');
		expect(read('a/index.html')).toBe(html);
	});
});

describe('a picture of which no copies can be made', () => {
	it('is named, together with all others', async () => {
		write('media/broken.png', 'no picture');
		write('media/torn.jpg', 'no picture either');
		write('a/index.html', page('<img src="/media/broken.png" alt=""><img src="/media/torn.jpg" alt="">'));
		await expect(buildPictures(folder, '/', 'uk')).rejects.toThrow(
			/^content\/media\/broken\.png: не вдалося.+\ncontent\/media\/torn\.jpg: не вдалося/,
		);
	});
});
