/** The text of some of our pages as a site of Starlight with nothing changed: what a reader would get from it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import TurndownService from 'turndown';
import { compressFolder } from '../build/compress.ts';

/** Versions of July 2026; another one is another measurement. */
const DEPENDENCIES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	site: 'https://viche.example',
	trailingSlash: 'always',
	integrations: [starlight({ title: 'Віче', locales: { root: { label: 'Українська', lang: 'uk' } } })],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const run = promisify(execFile);

/**
 * @param site the built site, whose pages give the text
 * @param paths their addresses
 * @returns the built and compressed site, in a temporary folder with the packages beside it
 * @throws when the packages cannot be had
 */
export async function buildStarlight(site: string, paths: readonly string[]): Promise<{ root: string; dist: string }> {
	const root = mkdtempSync(join(tmpdir(), 'viche-bench-starlight-'));
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: DEPENDENCIES }));
	write('astro.config.mjs', CONFIG);
	write('src/content.config.ts', COLLECTION);
	for (const path of paths) {
		const html = readFileSync(join(site, path, 'index.html'), 'utf8');
		write(join('src/content/docs', `${path.replace(/^\/|\/$/g, '')}.md`), markdownOf(html));
	}
	const options = { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } };
	await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'], options);
	await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], options);
	await compressFolder(join(root, 'dist'));
	return { root, dist: join(root, 'dist') };
}

/** A page's main part without its title and the way to it, which Starlight adds itself. */
function markdownOf(html: string): string {
	const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1]?.replaceAll(/<[^>]+>/g, '') ?? '';
	const rest = main.replace(/<nav class="crumbs[\s\S]*?<\/nav>/, '').replace(/<h1[\s\S]*?<\/h1>/, '');
	const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' });
	return `---\ntitle: ${JSON.stringify(title.trim())}\n---\n\n${turndown.turndown(rest)}\n`;
}
