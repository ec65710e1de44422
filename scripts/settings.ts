/** The settings of the commands, from the environment. Astro gets the same ones through `VICHE_CONTENT` and `VICHE_BASE`. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { defaultLocale, isLocale, type Locale } from '../src/i18n/locales.ts';

export const projectRoot = resolve(import.meta.dirname, '..');

/** The content tree to check, build and serve; VICHE_CONTENT replaces it. */
export const contentRoot = resolve(projectRoot, process.env['VICHE_CONTENT'] ?? 'content');

/** Where the built site goes; VICHE_OUT replaces it. */
export const outRoot = resolve(projectRoot, process.env['VICHE_OUT'] ?? 'dist');

/** Where the site is published; VICHE_SITE replaces this address of the reserved example domain. */
export const siteOrigin = process.env['VICHE_SITE'] ?? 'https://viche.example';

/** A path as a person in the project's folder would type it. */
export function shortPath(path: string): string {
	const short = relative(process.cwd(), path);
	return short === '' ? '.' : short.startsWith('..') ? path : short;
}

/** The language to speak to the person at the terminal: --lang, else LANG, else the default. */
export function terminalLocale(asked?: string): Locale {
	const name = ([asked, process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(Boolean) ?? '')
		.slice(0, 2)
		.toLowerCase();
	return isLocale(name) ? name : defaultLocale;
}

/** Ends the command with a message when a folder that it needs is missing. */
export function requireFolder(path: string): void {
	if (existsSync(path)) return;
	console.error(`Немає теки ${path} / There is no folder ${path}`);
	process.exit(1);
}
