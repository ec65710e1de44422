/** Last touches that Astro cannot make: the 404 page of each language, spaces that do not break, marks of language, no style for what is not there, and proof that no page is broken or unsafe. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { bindPage } from '../../src/lib/writing/bind.ts';
import { markLanguages } from '../../src/lib/writing/languages.ts';
import { headersFile } from '../deploy/headers.ts';
import { pageProgram, pictureProgram, readerPrograms, type ReaderProgram } from './programs.ts';
import { pruneStyles } from './prune-styles.ts';

export function finishPages(folder: string): string {
	placeNotFoundPages(folder);
	// public/README.md is for people who read the repository.
	rmSync(join(folder, 'README.md'), { force: true });
	writeFileSync(join(folder, '_headers'), headersFile());
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	const programs = readerPrograms();
	const faults = pages.flatMap((name) => {
		const path = join(folder, name);
		const html = readFileSync(path, 'utf8');
		writeFileSync(path, markLanguages(bindPage(pruneStyles(html, programsOf(html, programs)))));
		return faultsOf(html).map((fault) => `${name}: ${fault}`);
	});
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return `${String(pages.length)} HTML`;
}

/** Code that may run in a page: its own, and that of the buttons in it. */
function programsOf(html: string, programs: readonly ReaderProgram[]): string {
	const asked = programs.filter(({ path }) => html.includes(path));
	const pictures = html.includes('class="picture"') ? [pictureProgram()] : [];
	return [pageProgram(), ...pictures, ...asked.map(({ code }) => code)].join('\n');
}

function placeNotFoundPages(folder: string): void {
	for (const locale of locales) {
		const from = join(folder, LOCALES[locale].prefix, 'not-found/index.html');
		if (!existsSync(from)) continue;
		renameSync(from, join(folder, LOCALES[locale].prefix, '404.html'));
		rmSync(join(folder, LOCALES[locale].prefix, 'not-found'), { recursive: true });
	}
}

/** What a page must never have, whatever passed before: entries are written by strangers. */
function faultsOf(html: string): string[] {
	const redirect = html.includes('http-equiv="refresh"');
	// Names of attributes only: what stands in quotes is words, and words may be anything.
	const names = html.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/=\s*("[^"]*"|'[^']*')/g, '="" ');
	const rules: [boolean, string][] = [
		[!redirect && !/<main[\s\S]*?<h1/.test(html), 'no <main> with a heading'],
		[/<[^>]+[\s/]on[a-z]+\s*=/i.test(names), 'an inline event handler'],
		[/href\s*=\s*["']?\s*javascript:/i.test(html), 'a javascript: link'],
		[/<[^>]+[\s/]style\s*=/i.test(names), 'a style attribute, which the content security policy refuses'],
		[/<(iframe|object|embed)\b/i.test(html), 'an embedded frame'],
		[/<img\b(?![^>]*\swidth=)/.test(names), 'a picture without its size: what stands below it would jump'],
	];
	return rules.filter(([broken]) => broken).map(([, fault]) => fault);
}
