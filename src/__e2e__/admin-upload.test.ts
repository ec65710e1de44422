import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveBench, type Bench } from './admin-bundle.ts';
import { launch } from './site.ts';

interface Arrived {
	name: string;
	type: string;
	size: number;
	width: number;
	height: number;
	bytes: string;
	firstPixel: number[];
}

declare global {
	interface Window {
		said: string[];
		arrived: Promise<Arrived>[];
	}
}

const SCRIPT = `
	import { guardUploads } from './admin/media/upload.ts';
	window.said = [];
	window.arrived = [];
	guardUploads({ say: (message) => window.said.push(message) });
	async function look(file) {
		const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
		const { name, type, size } = file;
		const picture = await createImageBitmap(file).catch(() => undefined);
		if (!picture) return { name, type, size, width: 0, height: 0, bytes, firstPixel: [] };
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const context = canvas.getContext('2d');
		context.drawImage(picture, 0, 0);
		const firstPixel = [...context.getImageData(8, 8, 1, 1).data];
		return { name, type, size, width: picture.width, height: picture.height, bytes, firstPixel };
	}
	// As React does: one listener on the root of the application.
	document.querySelector('#root').addEventListener('change', ({ target }) => {
		for (const file of target.files) window.arrived.push(look(file));
		target.value = '';
	});
`;

const HTML = `<div id="root"><label>Додати файл <input id="any" type="file" accept="*/*"></label>
	<label>Вибрати зображення <input id="image" type="file" accept="image/*"></label><p id="text">Текст</p></div>`;

let browser: Browser;
let bench: Bench;
let page: Page;
let photo: Buffer;

beforeAll(async () => {
	browser = await launch();
	bench = await serveBench(SCRIPT, HTML);
	page = await browser.newPage();
	await page.goto(bench.url);
	photo = withGps(await picture(page, { width: 5200, height: 3900, type: 'image/jpeg', noise: true }));
});
beforeEach(() => page.goto(bench.url));
afterAll(async () => {
	bench.close();
	await browser.close();
});

/** A picture with a red upper left corner; noise makes it as heavy as what cameras give. */
async function picture(
	on: Page,
	options: { width: number; height: number; type: string; noise?: boolean },
): Promise<Buffer> {
	const base64 = await on.evaluate(async ({ width, height, type, noise }) => {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		if (!context) return '';
		const image = context.createImageData(width, height);
		const pixels = new Uint32Array(image.data.buffer);
		for (let index = 0, seed = 1; index < pixels.length; index++) {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			pixels[index] = 0xff000000 | (noise ? seed >>> 8 : 0x806040);
		}
		context.putImageData(image, 0, 0);
		context.fillStyle = '#f00';
		context.fillRect(0, 0, width / 4, height / 4);
		const blob = await canvas.convertToBlob({ type, quality: 0.97 });
		const bytes = new Uint8Array(await blob.arrayBuffer());
		let text = '';
		for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
		return btoa(text);
	}, options);
	return Buffer.from(base64, 'base64');
}

/** An APP1 segment as a phone writes it: held sideways (orientation 6), north latitude 50°27′. */
function withGps(jpeg: Buffer): Buffer {
	const entry = (tag: number, type: number, count: number, value: number) => {
		const bytes = Buffer.alloc(12);
		bytes.writeUInt16LE(tag, 0);
		bytes.writeUInt16LE(type, 2);
		bytes.writeUInt32LE(count, 4);
		bytes.writeUInt32LE(value, 8);
		return bytes;
	};
	const count = (number: number) => Buffer.from([number, 0]);
	const end = Buffer.alloc(4);
	const rationals = Buffer.alloc(24);
	[50, 1, 27, 1, 0, 1].forEach((value, index) => rationals.writeUInt32LE(value, index * 4));
	const tiff = Buffer.concat([
		Buffer.from('II*\0\x08\0\0\0', 'latin1'),
		count(2),
		entry(0x0112, 3, 1, 6),
		entry(0x8825, 4, 1, 38),
		end,
		count(2),
		entry(1, 2, 2, 'N'.charCodeAt(0)),
		entry(2, 5, 3, 68),
		end,
		rationals,
		Buffer.from('GPS-PLACE-OF-THE-PHOTO'),
	]);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
	return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** An eXIf chunk with a wrong checksum is still read by whoever looks for a place. */
function withPngExif(png: Buffer): Buffer {
	const chunk = Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from('eXIfMM\0*'), Buffer.alloc(4)]);
	return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

async function choose(name: string, buffer: Buffer, mimeType = '', input = '#any') {
	await page.setInputFiles(input, { name, buffer, mimeType });
	await page.waitForFunction(() => window.said.length + window.arrived.length > 0);
	return page.evaluate(async () => ({ said: window.said, arrived: await Promise.all(window.arrived) }));
}

describe('a photo of a phone', () => {
	test('of some 20 MB arrives light, upright, with a Latin name and without the place', async () => {
		expect(photo.length).toBeGreaterThan(15 * 2 ** 20);
		expect(photo.includes('GPS-PLACE')).toBe(true);
		const { said, arrived } = await choose('Збори у Єзуполі.JPG', photo, 'image/jpeg');
		expect(arrived).toHaveLength(1);
		const [file] = arrived;
		expect(file).toMatchObject({ name: 'zbory-u-yezupoli.jpg', type: 'image/jpeg', width: 1200, height: 1600 });
		expect(file?.size).toBeLessThan(3 * 2 ** 20);
		expect(file?.bytes).not.toMatch(/Exif|GPS/);
		expect(said).toEqual([
			expect.stringMatching(/^Тепер файл зветься «zbory-u-yezupoli\.jpg»\. Фото зменшено: \d+(,\d)? МБ → .+ зйомки/),
		]);
	});

	test('that is small loses its place all the same, and stays upright', async () => {
		const small = withGps(await picture(page, { width: 400, height: 300, type: 'image/jpeg' }));
		const { said, arrived } = await choose('photo.jpg', small, 'image/jpeg');
		expect(arrived[0]).toMatchObject({ name: 'photo.jpg', width: 300, height: 400 });
		expect(arrived[0]?.bytes).not.toMatch(/Exif|GPS/);
		// Turned clockwise, the upper left corner is no longer red.
		expect(arrived[0]?.firstPixel[0]).toBeLessThan(128);
		expect(said[0]).toContain('Даних про місце й час зйомки в ньому немає.');
	});

	test('with no extension is known by its type', async () => {
		const small = await picture(page, { width: 40, height: 30, type: 'image/jpeg' });
		const { arrived } = await choose('Камера', small, 'image/jpeg');
		expect(arrived[0]?.name).toBe('kamera.jpg');
	});
});

describe('other files', () => {
	test('a small PNG that says nothing of itself arrives as it was', async () => {
		const png = await picture(page, { width: 200, height: 100, type: 'image/png' });
		const { said, arrived } = await choose('map.png', png, 'image/png');
		expect(said).toEqual([]);
		expect(arrived[0]).toMatchObject({ name: 'map.png', type: 'image/png', size: png.length });
	});

	test('a PNG with EXIF in it is drawn anew', async () => {
		const png = withPngExif(await picture(page, { width: 200, height: 100, type: 'image/png' }));
		const { arrived } = await choose('map.png', png, 'image/png');
		expect(arrived[0]).toMatchObject({ name: 'map.png', type: 'image/png', width: 200, height: 100 });
		expect(arrived[0]?.bytes).not.toContain('eXIf');
	});

	test('a PNG as heavy as a photo becomes WebP', async () => {
		const png = await picture(page, { width: 2000, height: 1000, type: 'image/png', noise: true });
		const { arrived } = await choose('Схема.png', png, 'image/png');
		expect(arrived[0]).toMatchObject({ name: 'skhema.webp', type: 'image/webp', width: 1600, height: 800 });
	});

	test('a document gets a Latin name and keeps its bytes', async () => {
		const { said, arrived } = await choose('Звіт громади.pdf', Buffer.from('%PDF-1.7'), 'application/pdf');
		expect(said).toEqual(['Тепер файл зветься «zvit-hromady.pdf».']);
		expect(arrived[0]).toMatchObject({ name: 'zvit-hromady.pdf', bytes: '%PDF-1.7' });
	});
});

describe('refused with words', () => {
	test.each([
		['герб.svg', '<svg onload="alert(1)"/>', /герб\.svg.*не додано.*PNG/],
		['IMG_1.heic', 'ftypheic', /JPEG.*iPhone/],
		['не-фото.jpg', 'ftypheic', /не зображення або воно пошкоджене/],
		['порожній.pdf', '', /порожній/],
		['звіт.pdf', 'x'.repeat(4 * 2 ** 20), /важить 4 МБ, а можна до 3 МБ/],
	])('%s', async (name, content, words) => {
		const { said, arrived } = await choose(name, Buffer.from(content));
		expect(arrived).toEqual([]);
		expect(said).toEqual([expect.stringMatching(words)]);
		// The same file can be chosen again once it is mended.
		expect(await page.locator('#any').evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
	});

	test('a document where a picture is asked for', async () => {
		const { said, arrived } = await choose('zvit.pdf', Buffer.from('%PDF-1.7'), 'application/pdf', '#image');
		expect(arrived).toEqual([]);
		expect(said).toEqual([expect.stringContaining('тут потрібне зображення')]);
	});
});

describe('a file dropped beside the form', () => {
	async function drop(): Promise<boolean> {
		return page.evaluate(() => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File(['слово'], 'Нотатки.txt'));
			const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
			document.querySelector('#text')?.dispatchEvent(event);
			return event.defaultPrevented;
		});
	}

	test('goes to the form that is open', async () => {
		expect(await drop()).toBe(true);
		await page.waitForFunction(() => window.arrived.length > 0);
		expect(await page.evaluate(async () => (await window.arrived[0])?.name)).toBe('notatky.txt');
	});

	test('is not opened in place of the page where there is no form', async () => {
		await page.evaluate(() => {
			for (const input of document.querySelectorAll('input')) input.disabled = true;
		});
		expect(await drop()).toBe(true);
		expect(await page.evaluate(() => window.said)).toEqual([expect.stringContaining('відкрийте «Медіафайли»')]);
	});
});

test('the question about a file of the same name is asked in Ukrainian', async () => {
	const dialog = page.waitForEvent('dialog');
	const answer = page.evaluate(() => window.confirm('foto.jpg already exists. Do you want to replace it?'));
	const asked = await dialog;
	await asked.dismiss();
	expect([asked.message(), await answer]).toEqual([expect.stringMatching(/^Файл «foto\.jpg» уже є/), false]);
});

test('the form names the kinds it takes once it is opened', async () => {
	const accept = (id: string) => page.locator(id).evaluate((input: HTMLInputElement) => input.accept);
	for (const id of ['#any', '#image']) {
		const chooser = page.waitForEvent('filechooser');
		await page.click(id);
		await chooser;
	}
	expect(await accept('#image')).toBe('image/png,image/jpeg,image/webp,image/avif,image/gif');
	expect(await accept('#any')).toMatch(/^image\/png,.*\.docx/);
});
