/** In `npm run dev`: the editors' door over the local files, at the same address as in the built site. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** @param content absolute path of the content */
export function editorsDoor(content: string): AstroIntegration {
	return {
		name: 'viche-editors-door',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				// Only a server that runs for an editor needs the programs that build the door.
				const [{ adminBundle }, { localEditing }, { projectRoot }] = await Promise.all([
					import('../../scripts/admin/bundle.ts'),
					import('../../scripts/admin/local.ts'),
					import('../../scripts/settings.ts'),
				]);
				const [local, folder] = await Promise.all([localEditing({ content, mode: 'dev' }), adminBundle()]);
				cpSync(join(projectRoot, 'admin/backend.yml'), join(folder, 'backend.yml'));
				const files = sirv(folder, { dev: true });
				server.middlewares.use((request, response, next) => {
					local(request, response, () => {
						if (!request.url?.startsWith('/admin/')) {
							next();
							return;
						}
						request.url = request.url.slice('/admin'.length);
						files(request, response, next);
					});
				});
			},
		},
	};
}
