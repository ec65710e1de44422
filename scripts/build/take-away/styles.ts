/** The style of files for paper: the site's own sheets, and what a sheet of paper needs besides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../settings.ts';

const folder = join(projectRoot, 'src/styles');
const SITE = ['layers', 'reset', 'tokens', 'base', 'prose', 'utilities', 'print'].map((name) =>
	join(folder, `${name}.css`),
);
const PARTS = readdirSync(join(folder, 'parts'))
	.sort()
	.map((name) => join(folder, 'parts', name));

/** @param own file of this folder with what comes last */
export function sheetFor(own: 'book.css' | 'poster.css'): string {
	return [...SITE, ...PARTS, join(import.meta.dirname, own)].map((file) => readFileSync(file, 'utf8')).join('\n');
}
