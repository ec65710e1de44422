/** The editors' preview in a real browser, under the headers of `/admin/`. */
import type { Page } from 'playwright-core';
import { adminIndex } from '../../scripts/admin/index-file.ts';
import { contentRoot } from '../../scripts/settings.ts';
import type { AdminIndex } from '../../admin/index-file.ts';
import type { Edited, Preview } from '../../admin/preview/render.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { entryPath } from '../lib/addresses.ts';
import { readContentTree } from '../lib/content/read-tree.ts';
import { isDraft, type EntryFiles } from '../lib/content/tree.ts';
import { today } from '../lib/today.ts';

const tree = readContentTree(contentRoot);

export const index: AdminIndex = adminIndex(tree, { base: '/', today: today(), published: (entry) => !isDraft(entry) });

/** An entry as its files hold it, the way the form gives it. */
export function editedEntry(entry: EntryFiles, locale: Locale): Edited {
	const files = [entry.source, ...entry.translations.values()].map(({ locale: one, data, body, extension }) => {
		return [one, { data, body, extension }] as const;
	});
	return { collection: entry.collection, id: entry.id, locale, files: Object.fromEntries(files) };
}

/** Every published entry in every language, with the address of its built page. */
export const allEntries = [...tree.entries.values()]
	.filter((entry) => !isDraft(entry))
	.flatMap((entry) =>
		locales.map((locale) => ({ path: entryPath(entry, locale), edited: editedEntry(entry, locale) })),
	);

export function entryNamed(key: string): EntryFiles {
	const entry = [...tree.entries.values()].find((one) => one.key === key);
	if (!entry) throw new Error(`${key} is not in the content.`);
	return entry;
}

/** Opens a page that has the headers of the door, and the preview on it. */
export async function openDoor(page: Page): Promise<void> {
	await page.goto('/admin/preview.js');
	// As text: the test runner has its own way with `import` in functions.
	await page.evaluate(`import('/admin/preview.js').then((module) => { globalThis.door = module })`);
	await page.evaluate((known) => {
		const { door } = globalThis as unknown as Door;
		Object.assign(globalThis, { preview: door.openPreview(known) });
	}, index);
}

/** What the page of the tests keeps of the module. */
interface Door {
	readonly door: { readonly openPreview: (index: AdminIndex) => Preview };
	readonly preview: Preview;
}

/** The HTML that the preview gives. */
export function preview(page: Page, edited: Edited): Promise<string> {
	return page.evaluate((one) => (globalThis as unknown as Door).preview.render(one), edited);
}

/** Shows HTML in a frame that runs no script, whoever wrote the entry. */
export async function frame(page: Page, html: string): Promise<void> {
	await page.evaluate((shown) => {
		const element = document.createElement('iframe');
		element.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
		element.srcdoc = shown;
		element.width = '800';
		element.height = '600';
		document.body.replaceChildren(element);
		return new Promise((resolve) => {
			element.addEventListener('load', resolve);
		});
	}, html);
}

/**
 * The article of a page, a tag or a text a line, with all attributes. White space is not told apart, and links within the
 * page are written otherwise in a frame.
 */
export function outline(page: Page, html: string): Promise<string[]> {
	return page.evaluate((text) => {
		const lines: string[] = [];
		const walk = (node: Node) => {
			if (node instanceof Text) lines.push(node.data.replaceAll(/\s+/g, ' ').trim());
			if (!(node instanceof Element)) return;
			const inPage = node.getAttribute('href')?.startsWith('about:srcdoc#');
			const attributes = [...node.attributes]
				.filter(({ name }) => !(inPage && name === 'target'))
				.map(({ name, value }) => `${name}=${value.replace(/^about:srcdoc#/, '#')}`);
			lines.push(`<${node.tagName} ${attributes.join(' ')}>`);
			node.childNodes.forEach(walk);
			lines.push('</>');
		};
		const article = new DOMParser().parseFromString(text, 'text/html').querySelector('article.entry');
		if (article) walk(article);
		return lines.filter((line) => line !== '');
	}, html);
}
