/** When something goes wrong, nothing of an editor’s work is lost, and what to do is said in words. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { word } from '../../../admin/words/__fixtures__/clipboards.ts';
import { launch } from '../site.ts';
import { startDoor, TINY, type Door } from './door.ts';
import { Editor } from './editor.ts';
import { copied, endSession, heavyPhoto, paste, restore, startAgain } from './trouble.ts';

let browser: Browser;
let door: Door;
let editor: Editor;
let other: Editor;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor({ from: TINY })]);
	[editor, other] = await Promise.all([Editor.enter(browser, door), Editor.enter(browser, door)]);
	editor.page.setDefaultTimeout(15_000);
});
afterEach(() => {
	door.reset();
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

/** Other tests may be at work on the same machine. */
const WAIT = { timeout: 15_000 };

const FILE = 'glossary/uk/toloka.md';
const MINE = 'Спільна праця сусідів, після якої лишається сад, криниця або дорога.';
const THEIRS = 'Спільна праця всього села в один день.';

const summary = () => editor.form().field('Коротко');
const notice = (words: string) => editor.page.getByRole('status').filter({ hasText: words });

test('of two editors of one entry the second sees what the first wrote, and decides', async () => {
	await Promise.all([editor, other].map((one) => one.open('glossary', 'toloka')));
	await other.form().fill('Коротко', THEIRS);
	await other.saved();

	await summary().fill(MINE);
	await editor.save();
	const question = editor.page.getByRole('dialog', { name: 'Цей запис щойно змінив хтось інший' });
	await question.getByText('Що змінили вони').click();
	expect(await question.locator('pre').first().innerText()).toBe(`summary: ${THEIRS}`);
	await question.getByText('Що змінили ви').click();
	expect(await question.locator('pre').last().innerText()).toBe(`summary: ${MINE}`);

	await question.getByRole('button', { name: 'Не зберігати, повернутися до форми' }).click();
	await editor.page.getByText(/збереження скасовано\. Ваш текст лишився у формі/).waitFor();
	expect(await summary().inputValue()).toBe(MINE);
	expect(door.read(FILE)).toContain(THEIRS);

	// Until it is decided, each saving asks; Escape is no.
	await editor.save();
	await question.waitFor();
	await editor.page.keyboard.press('Escape');
	await question.waitFor({ state: 'detached' });
	expect(door.read(FILE)).toContain(THEIRS);

	await editor.save();
	await question.getByRole('button', { name: 'Записати моє поверх' }).click();
	await notice('Записано у файл').waitFor();
	expect(door.read(FILE)).toContain(MINE);
	// Now the file is known, and the next change is nobody else’s.
	await summary().fill(`${MINE} Або хата.`);
	await editor.saved();
	expect(door.read(FILE)).toContain('Або хата.');
});

test('what is pasted from Word comes as clean Markdown, and is saved', async () => {
	await editor.open('glossary', 'toloka');
	const text = editor.form().field('Текст');
	await paste(text, word.html);
	await expect.poll(() => text.inputValue(), WAIT).toBe(word.markdown);
	// As if typed: one step back takes it out, one forward puts it in.
	await text.press('Control+z');
	expect(await text.inputValue()).toBe('');
	await paste(text, word.html);
	await paste(
		editor.form('en').field('Текст'),
		'<p class=MsoNormal><b>Toloka</b> is work of neighbours.<o:p></o:p></p>',
	);
	await expect
		.poll(() => editor.form('en').field('Текст').inputValue(), WAIT)
		.toBe('**Toloka** is work of neighbours.');
	await editor.saved();
	expect(door.read(FILE)).toMatch(new RegExp(`\n---\n\n${RegExp.escape(word.markdown)}\n$`));
});

test('a photo of 20 MB is made light on its way', async () => {
	const { page } = editor;
	const buffer = await heavyPhoto(page);
	expect(buffer.length).toBeGreaterThan(15 * 2 ** 20);
	await page.goto(`${door.url}#/collections/glossary`);
	await page.getByRole('button', { name: 'Медіафайли' }).click();
	const library = page.getByRole('dialog');
	const chooser = page.waitForEvent('filechooser');
	await library.getByText('Додати файл').click();
	await (await chooser).setFiles({ name: 'Збори у Єзуполі.JPG', mimeType: 'image/jpeg', buffer });
	await notice('Фото зменшено').waitFor();
	await library.getByText('zbory-u-yezupoli.jpg').waitFor();
	await library.getByRole('button', { name: 'Закрити' }).click();
	const folder = join(door.content, 'media');
	expect(readdirSync(folder)).toEqual(['zbory-u-yezupoli.jpg']);
	expect(statSync(join(folder, 'zbory-u-yezupoli.jpg')).size).toBeLessThan(3 * 2 ** 20);
});

test('a file that cannot be read is shown whole, with a warning, and never written over', async () => {
	const broken = '---\ntitle: Толока: як скликати\nsummary: Слово.\n---\n\nТекст, який хтось писав.\n';
	writeFileSync(join(door.content, FILE), broken);
	await editor.open('glossary', 'toloka');
	expect(await editor.form().field('Назва').inputValue()).toBe('⚠ Файл не читається');
	expect(await editor.form().field('Текст').inputValue()).toBe(broken);
	await editor.form().fill('Назва', 'Толока');
	await summary().fill(MINE);
	await editor.form().fill('Створено', '2026-11-01');
	await editor.form().fill('Оновлено', '2026-11-01');
	expect(await editor.refused()).toMatch(/Цей запис зіпсовано поза формою[\s\S]*Напишіть тому, хто веде сайт/);
	expect(door.read(FILE)).toBe(broken);
});

test('a session that ends says what to do, and the words come back after signing in', async () => {
	await editor.open('glossary', 'toloka');
	await summary().fill(MINE);
	await copied(editor.page, MINE);
	await endSession(editor.page);
	await editor.save();
	expect(await notice('Не збережено').innerText()).toMatch(
		/сеанс входу скінчився.*Ваш текст лишився у формі, а копія – у цьому браузері.*Оновіть сторінку, увійдіть знову/s,
	);
	expect(await summary().inputValue()).toBe(MINE);
	expect(door.changes()).toEqual([]);

	await editor.page.unrouteAll();
	await restore(editor.page);
	await expect.poll(() => summary().inputValue(), WAIT).toBe(MINE);
	await editor.saved();
	expect(door.read(FILE)).toContain(MINE);
});

test('a server that stops in the middle of saving takes nothing with it', async () => {
	await editor.open('glossary', 'toloka');
	await summary().fill(THEIRS);
	await editor.form('en').fill('Коротко', 'Work of a whole village on one day.');
	await copied(editor.page, 'Work of a whole village');
	await door.stop();
	await editor.save();
	expect(await notice('Не збережено').innerText()).toMatch(
		/немає звʼязку.*Ваш текст лишився у формі.*чи працює npm start.*збережіть ще раз/s,
	);
	expect(await summary().inputValue()).toBe(THEIRS);
	expect(door.changes()).toEqual([]);

	const again = await startAgain(door);
	try {
		await restore(editor.page);
		await expect.poll(() => summary().inputValue(), WAIT).toBe(THEIRS);
		expect(await editor.form('en').field('Коротко').inputValue()).toBe('Work of a whole village on one day.');
		await editor.saved();
		expect(door.read(FILE)).toContain(THEIRS);
	} finally {
		await again.close();
	}
});
