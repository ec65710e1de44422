/** From an empty base to a whole story: every type written, changed, translated and deleted by an editor who knows only the form. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/settings.ts';
import { checkContent } from '../../lib/checks/index.ts';
import { canonical } from '../../lib/content/canonical.ts';
import { writeCanonical } from '../../lib/content/fix.ts';
import { today } from '../../lib/today.ts';
import { launch } from '../site.ts';
import { startDoor, TINY, type Door } from './door.ts';
import { Editor } from './editor.ts';
import { begin, chapters, law, practice, story, toolkit, translate, translation, type Chapter } from './story.ts';

let browser: Browser;
let door: Door;
let editor: Editor;
const out = mkdtempSync(join(tmpdir(), 'viche-story-'));

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor({ from: TINY })]);
	editor = await Editor.enter(browser, door);
});
afterAll(async () => {
	await browser.close();
	await door.close();
	rmSync(out, { recursive: true, force: true });
});

const fileOf = ({ collection, id }: Chapter, locale = 'uk') => `${collection}/${locale}/${id}.md`;

test.each(chapters)('a new entry of $collection is one file, named by its title', async (chapter) => {
	await chapter.write(await editor.create(chapter.collection));
	expect(await editor.saved()).toContain(`content/${fileOf(chapter)}`);
	expect(canonical(door.read(fileOf(chapter)) ?? '', { collection: chapter.collection, locale: 'uk' })).toBe(
		door.read(fileOf(chapter)),
	);
	// In one language, as nothing was written in the other.
	expect(door.changedFiles()).toEqual([`content/${fileOf(chapter)}`]);
	door.commit();
});

test('a changed field is one changed line', async () => {
	const form = await editor.open(story.collection, story.id);
	await form.choose('Виконання рішення', 'Виконано більшу частину');
	await editor.saved();
	expect(door.changes()).toEqual([`1\t1\tcontent/${fileOf(story)}`]);
	expect(door.read(fileOf(story))).toContain('implementation: substantial\n');
	door.commit();
});

test('a translation holds words, and the facts of each step as in the original', async () => {
	await editor.open(practice.collection, practice.id);
	await translate(editor.form('en'));
	expect(await editor.saved()).toContain(`content/${fileOf(practice, 'en')}`);
	expect(door.read(fileOf(practice, 'en'))).toBe(translation(today()));
	expect(door.changedFiles()).toEqual([`content/${fileOf(practice, 'en')}`]);
	door.commit();
});

test('what the editor wrote is sound, in its one way, and becomes pages', () => {
	expect(checkContent(door.content, { today: today() }).errors).toBe(0);
	expect(writeCanonical(door.content)).toEqual([]);
	const env = { ...process.env, VICHE_CONTENT: door.content, VICHE_OUT: join(out, 'site') };
	const build = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], { env, encoding: 'utf8' });
	expect(build.status, build.stderr).toBe(0);
	// Which spaces break is of no matter here.
	const page = (...path: string[]) =>
		readFileSync(join(out, 'site', ...path, 'index.html'), 'utf8').replaceAll('\u00A0', ' ');
	for (const { collection, id, title } of chapters) expect(page(collection, id)).toContain(`<h1>${title}</h1>`);
	const translated = page('en', practice.collection, practice.id);
	expect(translated).toContain('<h1>Yearly assembly of the community</h1>');
	expect(translated).toContain('Announce the day');
});

test('an entry that others rest on is not deleted, and they are named', async () => {
	await editor.open(law.collection, law.id);
	await editor.remove();
	await editor.page.getByText(`на цей запис посилаються: «${practice.title}»`).first().waitFor();
	expect(door.changes()).toEqual([]);
});

test('a deleted entry leaves word of it at its address', async () => {
	await editor.open(toolkit.collection, toolkit.id);
	expect(await editor.removed()).toContain(`content/${fileOf(toolkit)}`);
	expect(editor.asked.at(-1)).toBe('Видалити опублікований запис усіма мовами?');
	expect(door.read(fileOf(toolkit))).toBeUndefined();
	expect(door.read('redirects.yml')).toBe(`practices/old-one: gone\n${toolkit.collection}/${toolkit.id}: gone\n`);
	door.commit();
});

test('an entry in two languages is deleted in both', async () => {
	await editor.open('glossary', 'toloka');
	await editor.removed();
	expect([door.read('glossary/uk/toloka.md'), door.read('glossary/en/toloka.md')]).toEqual([undefined, undefined]);
	expect(door.read('redirects.yml')).toContain('glossary/toloka: gone\n');
	door.commit();
});

test('an entry that nobody has seen yet goes without a trace', async () => {
	await begin(await editor.create('glossary'), 'сход', 'Збори жителів села: те саме, що віче, але менше.');
	await editor.saved();
	expect(door.read('glossary/uk/skhod.md')).toBeDefined();
	await editor.removed();
	expect(door.changes()).toEqual([]);
	expect(checkContent(door.content, { today: today() }).errors).toBe(0);
});

test('nothing went wrong in the page but what was refused', () => {
	expect(editor.faults.filter((fault) => !/посилаються|: Object$/.test(fault))).toEqual([]);
});
