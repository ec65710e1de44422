/** What the door needs of Decap and Decap's documentation does not promise. When an upgrade breaks one, here is which. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from '../site.ts';
import { startDoor, TINY, type Door } from './door.ts';
import { openPlainDecap } from './plain-decap.ts';

let browser: Browser;
let door: Door;
let page: Page;

beforeAll(async () => {
	[browser, door] = await Promise.all([launch(), startDoor({ from: TINY })]);
	page = await openPlainDecap(browser, door);
});
beforeEach(async () => {
	await page.evaluate(() => {
		window.before = {};
		window.written = [];
	});
	door.reset();
	await page.goto(`${door.url}plain.html#/collections/notes`);
	await page.getByRole('link', { name: /^Create entry/ }).click();
	await page.getByLabel('Title').first().waitFor();
});
afterAll(async () => {
	await browser.close();
	await door.close();
});

async function fill(title: string, id: string, english = ''): Promise<void> {
	await page.getByLabel('Title').first().fill(title);
	await page.getByLabel('Title').last().fill(english);
	await page.getByLabel('Id').first().fill(id);
}

async function publish(): Promise<void> {
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Publish now' }).click();
}

async function published(): Promise<void> {
	await publish();
	await page.getByRole('button', { name: 'Published', exact: true }).waitFor();
}

/** The words of a translation are counted, and its headings written, by the rules of its language. */
test('a widget knows the language it is written in', async () => {
	expect(await page.getByText(/^written in /).allTextContents()).toEqual(['written in uk', 'written in en']);
});

/** The page of one language needs the facts that stand in the file of the other. */
test('a preview is given the entry in every language', async () => {
	await page.getByLabel('Title').last().fill('The other language');
	await page.getByRole('button', { name: 'Toggle preview' }).click();
	await page.frameLocator('iframe').getByText('in English: The other language').waitFor();
	await page.getByRole('button', { name: 'Toggle i18n' }).click();
	expect(await page.getByLabel('Title').last().inputValue()).toBe('The other language');
});

/** The gate hands Decap every file as it must be written. */
test('the entry that a listener puts into its event is the one that is written, in every language', async () => {
	await page.evaluate(() => {
		window.before.preSave = (event) => {
			event.entry = event.entry
				.setIn(['data', '@file'], 'Цілий файл\n')
				.setIn(['i18n', 'en', 'data', '@file'], 'The whole file\n');
		};
	});
	await fill('Назва', 'whole', 'Title');
	await published();
	expect([door.read('notes/uk/whole.md'), door.read('notes/en/whole.md')]).toEqual([
		'Цілий файл\n',
		'The whole file\n',
	]);
});

/** A translation that nobody has begun gets no file. */
test('a language that a listener takes out of the entry is not written', async () => {
	await page.evaluate(() => {
		window.before.preSave = (event) => {
			event.entry = event.entry.deleteIn(['i18n', 'en']);
		};
	});
	await fill('Назва', 'one', 'Title');
	await published();
	expect([door.read('notes/uk/one.md'), door.read('notes/en/one.md')]).toEqual(['Назва\n', undefined]);
});

/** The gate makes the address of the title. */
test('the name of a file is made of what a listener put into the field', async () => {
	await page.evaluate(() => {
		window.before.preSave = (event) => {
			event.entry = event.entry.setIn(['data', 'id'], 'made-of-title');
		};
	});
	await fill('Назва', '', 'Title');
	await published();
	expect(door.read('notes/uk/made-of-title.md')).toBe('Назва\n');
	expect(page.url()).toMatch(/entries\/made-of-title$/);
});

/** The gate refuses an entry that the site could not be built with. */
test('what a listener throws stops the saving, and its message is shown', async () => {
	await page.evaluate(() => {
		window.before.preSave = () => {
			throw new Error('не можна: ось чому');
		};
	});
	await fill('Назва', 'refused');
	await publish();
	await page.getByText('не можна: ось чому').first().waitFor();
	expect(door.changes()).toEqual([]);
	expect(await page.getByLabel('Title').first().inputValue()).toBe('Назва');
});

/** An entry that others point to stays. */
test('what a listener throws stops the deleting as well', async () => {
	await fill('Назва', 'kept');
	await published();
	await page.evaluate(() => {
		window.before.preUnpublish = () => {
			throw new Error('на нього посилаються');
		};
	});
	await page.getByRole('button', { name: 'Delete entry' }).click();
	await page.getByText('на нього посилаються').first().waitFor();
	expect(door.read('notes/uk/kept.md')).toBe('Назва\n');
});

/** The guard looks whether somebody else changed the file meanwhile, and writes redirects. */
test('what stands around a backend sees every file before it is written', async () => {
	await fill('Назва', 'seen', 'Title');
	await published();
	expect(await page.evaluate(() => window.written)).toMatchObject([
		{ path: 'content/notes/uk/seen.md', raw: 'Назва\n' },
		{ path: 'content/notes/en/seen.md', raw: 'Title\n' },
	]);
});

/** An entry that is not translated is read with an empty text in place of the missing file. */
test('an entry in one language is opened, and saved again', async () => {
	await page.evaluate(() => {
		window.before.preSave = (event) => {
			event.entry = event.entry.deleteIn(['i18n', 'en']);
		};
	});
	await fill('Лише українською', 'half');
	await published();
	await page.goto(`${door.url}plain.html#/collections/notes`);
	await page.getByRole('link', { name: 'Лише українською' }).click();
	await page.getByLabel('Title').first().waitFor();
	await page.getByLabel('Title').first().fill('Інша назва');
	await published();
	expect([door.read('notes/uk/half.md'), door.read('notes/en/half.md')]).toEqual(['Інша назва\n', undefined]);
});

/** Entries are chosen by title from one small file instead of each entry's own. */
test('a list of choices takes those that are put into its field', async () => {
	await fill('Назва', 'choice');
	await page.getByLabel('Kind').first().fill('First');
	await page.getByRole('option', { name: 'First of ours' }).click();
	await page.evaluate(() => {
		window.before.preSave = (event) => {
			event.entry = event.entry.setIn(['data', '@file'], String(event.entry.getIn(['data', 'kind'])));
		};
	});
	await published();
	expect(door.read('notes/uk/choice.md')).toBe('a\n');
});
