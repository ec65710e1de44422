/** Makes the module that shows editors the page of an unsaved entry: the site's components, built for browsers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { build, type Plugin, type Rolldown } from 'vite';

const ENTRY = resolve('admin/preview/render.ts');

/** Modules that only a server can run, and what stands for them in a browser. */
const STAND_INS: readonly [RegExp, string][] = [
	[/\/data\/site\.ts$/, resolve('admin/preview/data.ts')],
	[/\/data\/programs\.ts$/, resolve('admin/preview/programs.ts')],
	[/^satteri$/, resolve('admin/markdown/satteri.ts')],
];

export interface AdminPreview {
	readonly file: string;
	readonly bytes: number;
}

/** @param outFolder where `preview.js` goes, `dist/admin` */
export async function buildAdminPreview(outFolder: string): Promise<AdminPreview> {
	const { output } = await bundle();
	const chunks = output.filter((part) => part.type === 'chunk');
	const styles = output.flatMap((part) =>
		part.fileName.endsWith('.css') && 'source' in part ? [String(part.source)] : [],
	);
	const [chunk] = chunks;
	if (!chunk || chunks.length > 1 || chunk.imports.length > 0)
		throw new Error('The preview must be one module that needs no other.');
	const code = chunk.code.replace(/(["'`])__PREVIEW_CSS__\1/, () => JSON.stringify(styles.join('\n')));
	const file = join(outFolder, 'preview.js');
	mkdirSync(outFolder, { recursive: true });
	writeFileSync(file, code);
	return { file, bytes: Buffer.byteLength(code) };
}

/** Astro compiles components to what they are only for servers, so this is a server's build for a browser. */
async function bundle(): Promise<Rolldown.RolldownOutput> {
	const configure = getViteConfig(
		{
			logLevel: 'warn',
			plugins: [standIns()],
			build: {
				ssr: ENTRY,
				write: false,
				minify: true,
				cssMinify: true,
				cssTarget: 'esnext',
				cssCodeSplit: false,
				ssrEmitAssets: true,
				rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
			},
			ssr: { target: 'webworker', noExternal: true },
		},
		{
			configFile: false,
			site: process.env['VICHE_SITE'] ?? 'https://viche.example',
			trailingSlash: 'always',
			logLevel: 'warn',
		},
	);
	const config = await configure({ mode: 'production', command: 'build' });
	const [output] = [await build({ ...config, configFile: false })].flat();
	if (!output || !('output' in output)) throw new TypeError('Vite watches instead of building.');
	return output;
}

function standIns(): Plugin {
	return {
		name: 'admin-preview-stand-ins',
		enforce: 'pre',
		resolveId: (id) => STAND_INS.find(([pattern]) => pattern.test(id))?.[1],
	};
}
