/** PNG, as Chromium takes pictures of itself, into small WebP, as it writes them. */
import type { Browser } from 'playwright-core';

const WIDTH = 1000;
const MAX_BYTES = 40 * 1024;
const QUALITIES = [0.8, 0.7, 0.6, 0.5, 0.4];

/** @returns a function that throws when a picture does not become light enough */
export async function writerOf(browser: Browser): Promise<(png: Buffer) => Promise<Buffer>> {
	const page = await browser.newPage();
	return async (png) => {
		for (const quality of QUALITIES) {
			const webp = Buffer.from(
				await page.evaluate(draw, { png: png.toString('base64'), width: WIDTH, quality }),
				'base64',
			);
			if (webp.length <= MAX_BYTES) return webp;
		}
		throw new Error(`The picture is heavier than ${String(MAX_BYTES / 1024)} KB: take less of the page.`);
	};
}

/** Runs in the page. */
async function draw({ png, width, quality }: { png: string; width: number; quality: number }): Promise<string> {
	const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
	const picture = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(width, Math.round((picture.height * width) / picture.width));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas.');
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
	return new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => {
			resolve(String(reader.result).replace(/^.*,/, ''));
		};
		reader.readAsDataURL(webp);
	});
}
