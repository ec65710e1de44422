/** Finds and reads content files, and says what is wrong with a file before its text is looked at. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { collectionNames, ID_PATTERN, isCollectionName, typeOf, type CollectionName } from '../../schemas/index.ts';
import { toId } from '../transliterate.ts';
import type { Finding } from './finding.ts';
import { MAX_BYTES } from './size.ts';

export interface ContentFile {
	/** Path from the content folder, with `/`: `practices/uk/public-hearing.md`. */
	readonly path: string;
	/** Path on this machine. */
	readonly absolute: string;
	readonly collection: CollectionName;
	readonly locale: Locale;
	readonly id: string;
	readonly extension: 'md' | 'mdx';
	readonly text: string;
}

/** Folders and files of content/ that are not entries. */
const OTHER = new Set(['media', 'search', 'README.md', 'redirects.yml', 'site.yml']);

export function readContentFiles(root: string): { files: ContentFile[]; findings: Finding[] } {
	const files: ContentFile[] = [];
	const findings: Finding[] = [];
	for (const { path, link } of walk(root)) {
		if (OTHER.has(path.split('/', 1)[0] ?? '') || path.endsWith('/README.md')) continue;
		const result = link ? finding('SymbolicLink', path, {}) : readContentFile(root, path);
		if ('rule' in result) findings.push(result);
		else files.push(result);
	}
	return { files, findings };
}

/** Every file below a folder, sorted, so that reports and builds never depend on the disk. Links are named, not followed. */
export function walk(root: string, folder = ''): { path: string; link: boolean }[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
	const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return sorted.flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? walk(root, path) : [{ path, link: entry.isSymbolicLink() }];
	});
}

function readContentFile(root: string, path: string): ContentFile | Finding {
	const place = placeOf(path);
	if ('rule' in place) return place;
	const absolute = join(root, path);
	const size = statSync(absolute).size;
	if (size > MAX_BYTES) {
		return finding('FileTooLarge', path, { kilobytes: Math.round(size / 1024), limit: MAX_BYTES / 1024 });
	}
	const text = decode(readFileSync(absolute));
	if (text === undefined) return finding('FileEncoding', path, {});
	return { path, absolute, text, ...place };
}

/** Reads the collection, language and id from a path. */
export function placeOf(path: string): Omit<ContentFile, 'path' | 'absolute' | 'text'> | Finding {
	const [collection = '', locale = '', name = '', ...rest] = path.split('/');
	if (!isCollectionName(collection)) {
		return finding('UnknownFolder', path, { folder: collection, suggestion: closest(collection, [...collectionNames]) });
	}
	if (!isLocale(locale) || name === '' || rest.length > 0) {
		return finding('WrongPlace', path, { expected: `${collection}/${isLocale(locale) ? locale : locales[0]}/${path.split('/').at(-1) ?? ''}` });
	}
	const [, stem = name, extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
	if (extension !== 'md' && (extension !== 'mdx' || !typeOf(collection).mdx)) {
		return finding('WrongExtension', path, { extension: extension === '' ? '–' : `.${extension}`, collection });
	}
	if (!ID_PATTERN.test(stem) || stem.length > 80) {
		return finding('FileName', path, { name, suggestion: `${toId(stem)}.${extension}` });
	}
	return { collection, locale, id: stem, extension };
}

/** UTF-8 text, or nothing where the bytes are something else (UTF-16, Windows-1251, a picture). */
export function decode(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n');
	} catch {
		return undefined;
	}
}

function finding(rule: Finding['rule'], path: string, params: Finding['params']): Finding {
	return { rule, file: path, line: 1, column: 1, params };
}
