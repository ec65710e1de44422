/** Reads a content folder from the disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, walk } from './files.ts';
import type { Finding } from './finding.ts';
import { parseFile } from './parse.ts';
import { readRedirects, readSearchWords, readSiteSettings } from './read-yaml.ts';
import { groupEntries, type ContentTree } from './tree.ts';

/** A content tree with the folder that it was read from. */
export interface TreeOnDisk extends ContentTree {
	readonly root: string;
}

/** @param root absolute path without a slash at the end */
export function readContentTree(root: string): TreeOnDisk {
	const { files, findings } = readContentFiles(root);
	const results = files.map(parseFile);
	const parsed = results.flatMap((result) => result.parsed ?? []);
	const { redirects, findings: redirectFindings } = readRedirects(root);
	const { words, findings: wordFindings } = readSearchWords(root);
	const { settings, findings: settingFindings } = readSiteSettings(root);
	const faults = [...findings, ...results.flatMap((result) => result.findings)];
	const entries = groupEntries(parsed, unreadablePaths(faults));
	return {
		root,
		files: parsed,
		entries,
		checked: [...entries.values()],
		media: mediaIn(root),
		redirects,
		...(words && { searchWords: words }),
		settings,
		findings: [...faults, ...redirectFindings, ...wordFindings, ...settingFindings],
	};
}

/** `collection/locale/id` of files that have a fault so deep that they were not parsed. */
function unreadablePaths(findings: readonly Finding[]): Set<string> {
	return new Set(findings.map(({ file }) => file.replace(/\.mdx?$/, '')));
}

function mediaIn(root: string): Set<string> {
	const paths = existsSync(join(root, 'media')) ? walk(root, 'media') : [];
	return new Set(paths.map(({ path }) => `/${path}`));
}
