/** Serves the built site once for all files, as production would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { outRoot } from '../../scripts/settings.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the site, without a slash at the end. */
		origin: string;
		/** Path of the browser. */
		browser: string;
		/** Folder of the built site. */
		dist: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(join(outRoot, 'index.html'))) throw new Error('Спершу npm run build / npm run build first');
	const server = await serveFolder(outRoot, { port: 0, base: '/' });
	project.provide('origin', server.url.replace(/\/$/, ''));
	project.provide('browser', ensureBrowser());
	project.provide('dist', outRoot);
	return () => server.close();
}
