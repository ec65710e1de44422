/** Reads the YAML files of a content folder that are no entries. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './files.ts';
import type { Finding } from './finding.ts';
import { parseRedirects, REDIRECTS_FILE, type Redirects } from './redirects.ts';
import { parseSiteSettings, SITE_FILE, type SiteSettings } from './site-settings.ts';
import { parseSearchWords, SEARCH_WORDS_FILE, type SearchWords } from './search-words.ts';

export function readRedirects(root: string): { redirects: Redirects; findings: Finding[] } {
	const { text, findings } = readText(root, REDIRECTS_FILE);
	return text === undefined ? { redirects: [], findings } : parseRedirects(text);
}

/** Nothing where a tree has no such file. */
export function readSearchWords(root: string): { words?: SearchWords; findings: Finding[] } {
	const { text, findings } = readText(root, SEARCH_WORDS_FILE);
	return text === undefined ? { findings } : parseSearchWords(text);
}

/** Empty where a tree has no such file. */
export function readSiteSettings(root: string): { settings: SiteSettings; findings: Finding[] } {
	const { text, findings } = readText(root, SITE_FILE);
	return text === undefined ? { settings: {}, findings } : parseSiteSettings(text);
}

/** @param file path from the content folder @returns no text where there is no such file, or it is not UTF-8 */
function readText(root: string, file: string): { text?: string; findings: Finding[] } {
	const path = join(root, file);
	if (!existsSync(path)) return { findings: [] };
	const text = decode(readFileSync(path));
	if (text !== undefined) return { text, findings: [] };
	return { findings: [{ rule: 'FileEncoding', file, line: 1, column: 1, params: {} }] };
}
