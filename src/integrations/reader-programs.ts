/** Puts the programs of reading pages into the site, and tells pages where they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageProgram, readerPrograms } from '../../scripts/build/programs.ts';

export function readerProgramsIntegration(base: string): AstroIntegration {
	const programs = readerPrograms();
	const places = Object.fromEntries(programs.map(({ name, path }) => [name, `${base}${path}`]));
	return {
		name: 'viche-reader-programs',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const define = { __PAGE_PROGRAM__: JSON.stringify(pageProgram()), __PROGRAMS__: JSON.stringify(places) };
				updateConfig({ vite: { define } });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const found = programs.find(({ path }) => request.url === `${base}${path}`);
					if (found) response.setHeader('Content-Type', 'text/javascript').end(found.code);
					else next();
				});
			},
			'astro:build:done': ({ dir }) => {
				for (const { path, code } of programs) {
					const file = join(fileURLToPath(dir), path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, code);
				}
			},
		},
	};
}
