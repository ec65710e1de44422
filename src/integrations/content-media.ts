/** content/media is published as /media/: served in dev, copied at build. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

export function contentMedia(root: string): AstroIntegration {
	const folder = join(root, 'media');
	return {
		name: 'viche-content-media',
		hooks: {
			'astro:server:setup': ({ server }) => {
				if (existsSync(folder)) server.middlewares.use('/media', sirv(folder, { dev: true }));
			},
			'astro:build:done': ({ dir }) => {
				if (existsSync(folder)) cpSync(folder, join(fileURLToPath(dir), 'media'), { recursive: true });
			},
		},
	};
}
