/** What the build would refuse is refused at the door: with words, with nothing lost, until it is mended. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../lib/checks/index.ts';
import { today } from '../../lib/today.ts';
import { launch } from '../site.ts';
import { startDoor, type Door } from './door.ts';
import { Editor } from './editor.ts';
import { faults, focused } from './faults.ts';

let browser: Browser;
let door: Door;
let editor: Editor;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor()]);
	editor = await Editor.enter(browser, door);
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

test.each(faults)('$name', async (fault) => {
	const { page } = editor;
	const list = page.getByRole('alert', { name: /^Не збережено/ });
	if (fault.id === undefined) await editor.create(fault.collection);
	else await editor.open(fault.collection, fault.id);
	await fault.break(editor);

	const said = await editor.refused();
	for (const words of fault.said) expect(said).toMatch(words);
	expect(said).not.toMatch(/[a-z]+[A-Z]|undefined|\{\{|content\//);
	expect(door.changes()).toEqual([]);
	if (fault.kept !== undefined) {
		expect(await editor.form(fault.locale).field(fault.field).inputValue()).toBe(fault.kept);
	}

	await list.getByRole('button', { name: 'До поля' }).first().click();
	expect(await focused(page)).toEqual({ label: fault.field, locale: fault.locale });

	await fault.mend(editor);
	await editor.save();
	await page.getByRole('status').filter({ hasText: 'Записано у файл' }).waitFor();
	// Decap goes on to the address of a new entry.
	if (fault.id === undefined) await page.waitForURL(/\/entries\//);
	await page.getByRole('button', { name: 'Опубліковано', exact: true }).waitFor();
	expect(await list.count()).toBe(0);
	expect(door.changes().length > 0).toBe(fault.restored !== true);
	if (fault.restored !== true) door.commit();
});

test('what was let through is sound', () => {
	expect(checkContent(door.content, { today: today() }).errors).toBe(0);
});
