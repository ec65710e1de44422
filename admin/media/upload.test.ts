import { describe, expect, it, test } from 'vitest';
import * as decide from './decide.ts';
import { changed, fit, mustRedraw, nameFor, tellsOfItself, tooHeavy, typeOf, weight, wrongKind } from './decide.ts';

describe('the kind of a file', () => {
	it('is that of its extension; of its type where it has none', () => {
		expect(typeOf('Фото.JPG', '')).toBe('image/jpeg');
		expect(typeOf('camera', 'image/jpeg')).toBe('image/jpeg');
		expect(typeOf('drawing.svg', 'image/png')).toBeUndefined();
		expect(typeOf('page.html', 'text/plain')).toBeUndefined();
		expect(typeOf('no-kind', '')).toBeUndefined();
	});
});

describe('the name of a file', () => {
	it('is Latin, with the extension of what it has become', () => {
		expect(nameFor('Фото громади.JPG', 'image/jpeg')).toBe('foto-hromady.jpg');
		expect(nameFor('Фото.jpeg', 'image/jpeg')).toBe('foto.jpeg');
		expect(nameFor('Схема.png', 'image/webp')).toBe('skhema.webp');
		expect(nameFor('20260501_101500', 'image/jpeg')).toBe('20260501-101500.jpg');
		expect(nameFor('Звіт громади за 2025.pdf', 'application/pdf')).toBe('zvit-hromady-za-2025.pdf');
	});
});

describe('a picture', () => {
	const png = { type: 'image/png', size: 10_000, width: 800, height: 600, tells: false };

	it('is drawn anew when it is large, heavy, a JPEG, or says something of itself', () => {
		expect(mustRedraw(png)).toBe(false);
		expect(mustRedraw({ ...png, width: 1601 })).toBe(true);
		expect(mustRedraw({ ...png, height: 1601 })).toBe(true);
		expect(mustRedraw({ ...png, size: 400 * 1024 + 1 })).toBe(true);
		expect(mustRedraw({ ...png, tells: true })).toBe(true);
		expect(mustRedraw({ ...png, type: 'image/jpeg' })).toBe(true);
	});

	it('keeps its proportions and is never made larger', () => {
		expect(fit(8000, 6000)).toEqual({ width: 1600, height: 1200 });
		expect(fit(3000, 9000)).toEqual({ width: 533, height: 1600 });
		expect(fit(640, 480)).toEqual({ width: 640, height: 480 });
		expect(fit(20_000, 1)).toEqual({ width: 1600, height: 1 });
	});

	it.each([
		'Exif\0\0II',
		'eXIfMM',
		'EXIF',
		'<x:xmpmeta xmlns:x="adobe:ns"> http://ns.adobe.com/xap/1.0/',
		'Photoshop 3.0',
	])('tells of itself in %s', (mark) => {
		expect(tellsOfItself(Buffer.from(`\u0089PNG….${mark}…`, 'latin1'))).toBe(true);
	});

	it('tells nothing in plain pixels', () => {
		expect(tellsOfItself(Uint8Array.from({ length: 100_000 }, (_, index) => index % 251))).toBe(false);
	});
});

describe('the words', () => {
	it('say what is wrong and what to do', () => {
		expect(wrongKind('герб.svg')).toContain('Збережіть малюнок як PNG');
		expect(wrongKind('IMG_1.HEIC')).toContain('iPhone');
		expect(wrongKind('бюджет.xlsx')).toContain('CSV');
		expect(wrongKind('відео.mp4')).toContain('посилання');
		expect(wrongKind('програма.exe')).toContain('Можна додати JPEG');
		expect(wrongKind('constructor')).toContain('Можна додати JPEG');
		expect(tooHeavy('звіт.pdf', 13_000_000, 'application/pdf')).toBe(
			'Файл «звіт.pdf» не додано: він важить 12,4 МБ, а можна до 3 МБ. Зменште файл або вставте в текст посилання на нього.',
		);
	});

	it('tell the new name and what was done, and nothing where nothing was', () => {
		const from = { name: 'Фото.jpg', size: 20 * 2 ** 20 };
		expect(changed({ from, to: { name: 'foto.jpg', size: 310 * 1024 }, redrawn: true })).toBe(
			'Тепер файл зветься «foto.jpg». Фото зменшено: 20 МБ → 310 КБ. Даних про місце й час зйомки в ньому немає.',
		);
		expect(changed({ from, to: { name: 'foto.jpg', size: from.size }, redrawn: false })).toBe(
			'Тепер файл зветься «foto.jpg».',
		);
		expect(changed({ from, to: from, redrawn: false })).toBeUndefined();
	});

	test('are in the house style', () => {
		const name = 'x.heic';
		const all = [
			wrongKind(name),
			decide.unreadable(name),
			decide.notAnImage(name),
			decide.empty(name),
			decide.nowhereToDrop(),
			tooHeavy(name, 5e6, 'image/gif'),
		];
		expect(all.filter((words) => /['"—]/.test(words) || !/[.]$/.test(words))).toEqual([]);
	});

	it('ask in Ukrainian what Decap asks in English', () => {
		expect(decide.inUkrainian('foto.jpg already exists. Do you want to replace it?')).toMatch(
			/^Файл «foto\.jpg» уже є\./,
		);
		expect(decide.inUkrainian('Видалити?')).toBe('Видалити?');
	});

	it('give weights as people read them', () => {
		expect([1, 2048, 400 * 1024, 3 * 2 ** 20, 12_900_000].map(weight)).toEqual([
			'1 КБ',
			'2 КБ',
			'400 КБ',
			'3 МБ',
			'12,3 МБ',
		]);
	});
});
