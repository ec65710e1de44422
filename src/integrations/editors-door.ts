/** In `npm run dev`: the editors' door over the local files, at the same address as in the built site. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv, { type RequestHandler } from 'sirv';

/** @param content absolute path of the content */
export function editorsDoor(content: string): AstroIntegration {
	return {
		name: 'viche-editors-door',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				const { localEditing } = await import('../../scripts/admin/local.ts');
				const local = await localEditing({ content, mode: 'dev' });
				let files: Promise<RequestHandler> | undefined;
				server.middlewares.use((request, response, next) => {
					local(request, response, () => {
						if (!request.url?.startsWith('/admin/')) {
							next();
							return;
						}
						files ??= doorFiles();
						void files.then((serve) => {
							request.url = request.url?.slice('/admin'.length);
							serve(request, response, next);
						}, next);
					});
				});
			},
		},
	};
}

/** Built when somebody comes: a server that only shows pages does without. */
async function doorFiles(): Promise<RequestHandler> {
	const [{ adminBundle }, { projectRoot }] = await Promise.all([
		import('../../scripts/admin/bundle.ts'),
		import('../../scripts/settings.ts'),
	]);
	const folder = await adminBundle();
	cpSync(join(projectRoot, 'admin/backend.yml'), join(folder, 'backend.yml'));
	return sirv(folder, { dev: true });
}
