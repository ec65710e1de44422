/** Where drafts are reviewed before they are published, each is a branch of the repository. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '/work/main/src/__e2e__/site.ts';
import { startDoor, TINY, type Door } from '/work/main/src/__e2e__/admin/door.ts';
import { Editor } from '/work/main/src/__e2e__/admin/editor.ts';
import type { Part } from '/work/main/src/__e2e__/admin/form.ts';
import { event } from '/work/main/src/__e2e__/admin/story.ts';

/** As of a published site; on one's own machine the files come through decap-server, the rest stays. */
const BACKEND = `
backend: { name: github, repo: example/viche, branch: main }
publish_mode: editorial_workflow
`;

let browser: Browser;
let door: Door;
let editor: Editor;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor({ from: TINY, files: 'git', backend: BACKEND })]);
	editor = await Editor.enter(browser, door);
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

const branches = () => door.git('branch', '--format=%(refname:short)').trim().split('\n');
const filesOfBranch = (branch: string) => door.git('diff', '--name-only', `main...${branch}`).trim().split('\n');

async function openDraft(title: string): Promise<Part> {
	await editor.page.goto(`${door.url}#/workflow`);
	await editor.page.getByRole('link', { name: title }).click();
	return editor.form();
}

async function saveDraft(): Promise<void> {
	await editor.page.getByRole('button', { name: 'Зберегти', exact: true }).click();
	await editor.page.waitForTimeout(3000); await editor.page.screenshot({path:`/tmp/gate/wf-${String(Date.now()).slice(-6)}.png`}); console.log(await editor.page.locator('.viche-faults,.viche-notice,.Toastify').allInnerTexts(), editor.faults);
	await editor.page.getByText('Зміни збережено').waitFor({timeout:3000});
	await editor.page.getByRole('button', { name: 'Стан: Чернетка' }).waitFor();
}

async function setState(from: string, to: string): Promise<void> {
	await editor.page.getByRole('button', { name: `Стан: ${from}` }).click();
	await editor.page.getByRole('menuitem', { name: to }).click();
	await editor.page.getByRole('button', { name: `Стан: ${to}` }).waitFor();
}

async function publish(): Promise<void> {
	await editor.save();
	await editor.page.getByRole('button', { name: 'Опубліковано', exact: true }).waitFor();
}

test('a draft is a branch, and what is published stays as it was', async () => {
	await event.write(await editor.create('events'));
	await saveDraft();
	expect(branches()).toEqual([`cms/events/${event.id}`, 'main']);
	expect(filesOfBranch(`cms/events/${event.id}`)).toEqual([`content/events/uk/${event.id}.md`]);
	expect(door.read(`events/uk/${event.id}.md`)).toBeUndefined();
});

test('a draft is opened from the board, and changed once more', async () => {
	const form = await openDraft(event.title);
	await form.fill('Місць', '40');
	await saveDraft();
	expect(door.git('show', `cms/events/${event.id}:content/events/uk/${event.id}.md`)).toContain('capacity: 40\n');
});

test('a draft that was reviewed is published, and its branch goes', async () => {
	await setState('Чернетка', 'На розгляді');
	await setState('На розгляді', 'Готово');
	await publish();
	expect(editor.asked).toEqual(['Опублікувати цей запис?']);
	expect(branches()).toEqual(['main']);
	expect(door.read(`events/uk/${event.id}.md`)).toContain(`title: ${event.title}\n`);
});

test('a change to what is published waits in a branch as well, with the translation beside it', async () => {
	const form = await editor.open('glossary', 'toloka');
	await form.fill('Коротко', 'Спільна робота сусідів на спільному місці, після якої разом обідають.');
	await saveDraft();
	await (await openDraft('толока')).fill('Коротко', 'Спільна робота сусідів на спільному місці, а тоді – обід.');
	expect(await editor.form('en').field('Назва').inputValue()).toBe('toloka');
	await saveDraft();
	expect(filesOfBranch('cms/glossary/toloka')).toEqual(['content/glossary/uk/toloka.md']);
	expect(door.read('glossary/uk/toloka.md')).not.toContain('обід');
});

test('and touches one line when it is published', async () => {
	const before = door.git('rev-parse', 'main').trim();
	await setState('Чернетка', 'Готово');
	await publish();
	expect(door.git('diff', '--numstat', before, 'main').trim()).toBe('1\t1\tcontent/glossary/uk/toloka.md');
});
