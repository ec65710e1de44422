/** npm run handbook: takes the pictures of /editors/ from the real door, over a copy of the content. Needs a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { openDoor } from './handbook/door.ts';
import { pictures, type Picture } from './handbook/pictures.ts';
import { writerOf } from './handbook/webp.ts';
import { contentRoot, outRoot, requireFolder } from './settings.ts';

requireFolder(join(outRoot, 'admin'));
const folder = join(contentRoot, 'media/handbook');
mkdirSync(folder, { recursive: true });
/** Names of pictures; none takes them all. */
const asked = process.argv.slice(2);
const browser = await launchBrowser(ensureBrowser());
const write = await writerOf(browser);
try {
	for (const picture of pictures) {
		if (asked.length > 0 && !asked.includes(picture.name)) continue;
		const webp = await write(await screenshot(browser, picture));
		writeFileSync(join(folder, `${picture.name}.webp`), webp);
		console.log(`${picture.name}.webp: ${(webp.length / 1024).toFixed(1)} KB`);
	}
} finally {
	await browser.close();
}

/** Over a copy of its own: what one picture saves must not be seen in the next. */
async function screenshot(browser: Browser, { size, take }: Picture): Promise<Buffer> {
	const door = await openDoor({ content: contentRoot, site: outRoot, base: process.env['VICHE_BASE'] ?? '/' });
	try {
		const scene = await door.enter(browser, size);
		const png = await scene.screenshot(await take(scene));
		await scene.page.context().close();
		return png;
	} finally {
		await door.close();
	}
}
