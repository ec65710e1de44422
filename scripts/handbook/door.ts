/** The editors' door over a copy of the content, which ends with it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { localEditing } from '../admin/local.ts';
import { serveFolder } from '../serve.ts';
import { Scene, type Size } from './scene.ts';

interface Door {
	/** Opens a window and signs in. */
	enter(browser: Browser, size: Size): Promise<Scene>;
	close(): Promise<void>;
}

interface Options {
	readonly content: string;
	/** Folder of the built site. */
	readonly site: string;
	/** Base path that it was built for. */
	readonly base: string;
}

export async function openDoor({ content: original, site, base }: Options): Promise<Door> {
	const root = mkdtempSync(join(tmpdir(), 'viche-handbook-'));
	const content = join(root, 'content');
	// Without its pictures: those that are taken here must not show the earlier ones.
	cpSync(original, content, { recursive: true, filter: (path) => path !== join(original, 'media') });
	const local = await localEditing({ content, mode: 'start' });
	const server = await serveFolder(site, { port: 0, base, local });
	return {
		enter: (browser, size) => Scene.enter(browser, `${server.url}admin/`, size),
		async close() {
			await server.close();
			rmSync(root, { recursive: true, force: true });
		},
	};
}
