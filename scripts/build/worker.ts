/** The service worker, with the names of the files that it must always have. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getT } from '../../src/i18n/index.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { compressFolder } from './compress.ts';
import { readerPrograms, workerProgram } from './programs.ts';

export async function buildWorker(folder: string): Promise<string> {
	const pages = locales.map((locale) => `${LOCALES[locale].prefix}offline/`);
	const shell = [...pages, ...readerPrograms().map(({ path }) => path), 'favicon.svg'];
	const files = shell
		.map((path) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
		.filter((file) => existsSync(file));
	const hash = createHash('sha256');
	for (const file of files) hash.update(readFileSync(file));
	const version = hash.digest('hex').slice(0, 12);
	const copyOf = locales
		.map((locale) => [LOCALES[locale].prefix, LOCALES[locale].tag, getT(locale)('offline.copyOf')])
		.reverse();
	const newer = shell.find((path) => path.startsWith('_assets/newer.'));
	const values = { VERSION: version, SHELL: shell, COPY_OF: copyOf, NEWER: newer };
	const code = workerProgram(
		Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
	);
	writeFileSync(join(folder, 'sw.js'), code);
	await compressFolder(folder);
	return version;
}
