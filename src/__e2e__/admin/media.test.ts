/** A photo from a phone, put into an entry through its form. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../lib/checks/index.ts';
import { today } from '../../lib/today.ts';
import { launch } from '../site.ts';
import { startDoor, TINY, type Door } from './door.ts';
import { Editor } from './editor.ts';
import type { Part } from './form.ts';

let browser: Browser;
let door: Door;
let editor: Editor;
let image: Part;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor({ from: TINY })]);
	editor = await Editor.enter(browser, door);
	image = await (await editor.open('glossary', 'toloka')).group('Зображення');
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

async function photo(page: Page): Promise<Buffer> {
	const bytes = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(60, 40);
		canvas.getContext('2d')?.fillRect(10, 10, 20, 20);
		const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
		return [...new Uint8Array(await blob.arrayBuffer())];
	});
	return Buffer.from(bytes);
}

test('it gets a name that fits an address', async () => {
	const { page } = editor;
	await image.root.getByRole('button', { name: 'Вибрати зображення' }).click();
	const library = page.getByRole('dialog');
	const chooser = page.waitForEvent('filechooser');
	await library.getByText('Додати файл').click();
	await (await chooser).setFiles({ name: 'Фото громади (1).JPG', mimeType: 'image/jpeg', buffer: await photo(page) });
	await page.getByText('Тепер файл зветься «foto-hromady-1.jpg».').waitFor();
	await library.getByText('foto-hromady-1.jpg').waitFor();
	await library.getByRole('button', { name: 'Вставити вибране' }).click();
	await image.root.getByRole('button', { name: 'Вибрати інше зображення' }).waitFor();
});

test('it is not saved before it is told, in both languages, what is on it and who made it', async () => {
	expect(await editor.refused()).toMatch(/Зображення → Що на зображенні[\s\S]*Зображення → Автор/);
	await image.fill('Що на зображенні', 'Сусіди разом садять дерева біля школи');
	await image.fill('Автор', 'Тестова світлина');
	expect(await editor.refused()).toContain('Англійською: Зображення');
	expect(door.changes()).toEqual([]);
});

test('then it stands in the entry and among the files of the site', async () => {
	await (
		await editor.form('en').group('Зображення')
	).fill('Що на зображенні', 'Neighbours planting trees by the school');
	await editor.saved();
	expect(door.changedFiles()).toEqual([
		'content/glossary/en/toloka.md',
		'content/glossary/uk/toloka.md',
		'content/media/foto-hromady-1.jpg',
	]);
	expect(door.read('glossary/uk/toloka.md')).toContain(
		'image:\n  src: /media/foto-hromady-1.jpg\n  alt: Сусіди разом садять дерева біля школи\n  credit: Тестова світлина\n',
	);
	expect(door.read('glossary/en/toloka.md')).toContain('image:\n  alt: Neighbours planting trees by the school\n');
	expect(checkContent(door.content, { today: today() }).errors).toBe(0);
});
