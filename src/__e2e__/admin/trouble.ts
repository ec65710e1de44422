/** What goes wrong around an editor: a server that stops, a session that ends, a clipboard of Word, a camera’s photo. */
import { localEditing } from '../../../scripts/admin/local.ts';
import { serveFolder, type RunningServer } from '../../../scripts/serve.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dist } from '../site.ts';
import type { Door } from './door.ts';

/** Starts the server of a door that was stopped, at its old address. */
export async function startAgain({ url, content }: Door): Promise<RunningServer> {
	const local = await localEditing({ content, mode: 'start' });
	return serveFolder(dist, { port: Number(new URL(url).port), base: '/', local });
}

/** From now on the place of the files lets nobody write. */
export async function endSession(page: Page): Promise<void> {
	await page.route('**/admin/api/**', async (route) => {
		const { action } = route.request().postDataJSON() as { action: string };
		if (action === 'persistEntry') await route.fulfill({ status: 401, json: { error: 'Unauthorized' } });
		else await route.continue();
	});
}

/** Waits until Decap has put a copy of unsaved words into the browser, two seconds after the last key. */
export async function copied(page: Page, words: string): Promise<void> {
	const copies = () =>
		page.evaluate(
			() =>
				new Promise<string>((resolve) => {
					const opened = indexedDB.open('localforage');
					opened.onsuccess = () => {
						const all = opened.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
						all.onsuccess = () => {
							opened.result.close();
							resolve(JSON.stringify(all.result));
						};
					};
				}),
		);
	await expect.poll(copies, { timeout: 15_000 }).toContain(words);
}

/** Loads the page anew, and takes the copy of unsaved work that is offered. */
export async function restore(page: Page): Promise<void> {
	page.removeAllListeners('dialog');
	const offered = new Promise<void>((resolve) => {
		page.on('dialog', (dialog) => {
			if (dialog.message().includes('незбережена копія запису. Відновити її?')) resolve();
			void dialog.accept();
		});
	});
	await page.reload();
	await offered;
}

/** Pastes into a field what a program put on the clipboard. */
export async function paste(field: Locator, html: string): Promise<void> {
	await field.focus();
	await field.evaluate((target, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', text);
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, html);
}

/** A photo of some 20 MB: noise is as heavy as what cameras give. */
export async function heavyPhoto(page: Page): Promise<Buffer> {
	const base64 = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(5200, 3900);
		const context = canvas.getContext('2d');
		const image = context?.createImageData(canvas.width, canvas.height);
		if (!context || !image) throw new Error('No canvas.');
		const pixels = new Uint32Array(image.data.buffer);
		for (let index = 0, seed = 1; index < pixels.length; index++) {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			pixels[index] = 0xff000000 | (seed >>> 8);
		}
		context.putImageData(image, 0, 0);
		const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.97 });
		return new Promise<string>((resolve) => {
			const reader = new FileReader();
			reader.onload = () => {
				resolve(String(reader.result).replace(/^.*,/, ''));
			};
			reader.readAsDataURL(blob);
		});
	});
	return Buffer.from(base64, 'base64');
}
