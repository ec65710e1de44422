/** Programs of reading pages: one inside every page, the others loaded when a button asks for them. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../settings.ts';

const ELEMENTS = join(projectRoot, 'src/elements');

/** Browsers that read the pages' styles (`light-dark()`, 2024) read this too. */
const TARGET = 'es2022';

function bundle(entry: string, define: Readonly<Record<string, string>> = {}, format: 'esm' | 'iife' = 'esm'): string {
	const { outputFiles } = buildSync({
		entryPoints: [join(ELEMENTS, entry)],
		bundle: true,
		write: false,
		format,
		target: TARGET,
		minify: true,
		// Style that a program brings with it.
		loader: { '.css': 'text' },
		define,
	});
	return outputFiles[0]?.text.trim() ?? '';
}

let inPage: string | undefined;

/** The program inside every page. */
export function pageProgram(): string {
	inPage ??= bundle('reader/start.ts');
	return inPage;
}

let inPictures: string | undefined;

/** The program inside pages with pictures, before the first of them; no module, for it must not wait. */
export function pictureProgram(): string {
	inPictures ??= bundle('reader/light.ts', {}, 'iife');
	return inPictures;
}

/** What the policy of pages calls the programs inside them. */
export function programHashes(): string {
	return [pageProgram(), pictureProgram()]
		.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
		.join(' ');
}

export interface ReaderProgram {
	/** File of src/elements/programs without its extension. */
	readonly name: string;
	/** Path in the site, named by its content. */
	readonly path: string;
	readonly code: string;
}

export function readerPrograms(): ReaderProgram[] {
	return readdirSync(join(ELEMENTS, 'programs'))
		.filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
		.map((file) => {
			const name = file.replace(/\.ts$/, '');
			const code = bundle(`programs/${file}`);
			const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
			return { name, code, path: `_assets/${name}.${hash}.js` };
		});
}

/** @param define what the worker cannot know before the site is built */
export function workerProgram(define: Readonly<Record<string, string>>): string {
	return bundle('worker/sw.ts', define);
}
