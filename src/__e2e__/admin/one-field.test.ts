/** Every type of entry as it stands in the content: one changed field is one changed line, and nothing else is touched. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/settings.ts';
import { collectionNames } from '../../schemas/index.ts';
import { launch } from '../site.ts';
import { startDoor, type Door } from './door.ts';
import { Editor } from './editor.ts';

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

/** One entry of every section of the door: entries in MDX have a section of their own. */
const entries = collectionNames.flatMap((collection) => {
	const files = readdirSync(join(projectRoot, 'content', collection, 'uk'));
	return ['md', 'mdx'].flatMap((extension) => {
		const file = files.find((name) => name.endsWith(`.${extension}`));
		const section = extension === 'md' ? collection : `${collection}-mdx`;
		return file === undefined ? [] : [{ section, file, path: `${collection}/uk/${file}` }];
	});
});

test('no type of entry is left out', () => {
	expect(entries.map(({ section }) => section)).toEqual(expect.arrayContaining([...collectionNames, 'pages-mdx']));
});

test.each(entries)('$section', async ({ section, file, path }) => {
	const form = await editor.open(section, file.replace(/\.mdx?$/, ''));
	const summary = await form.field('Коротко').inputValue();
	await form.fill('Коротко', `${summary}…`);
	await editor.saved();
	expect(door.changes()).toEqual([`1\t1\tcontent/${path}`]);
	expect(door.read(path)).toMatch(/^summary: .+…'?$/m);
	door.commit();
});
