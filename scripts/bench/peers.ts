/** The same pages searched by others: Pagefind as it comes, and MiniSearch. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { SearchRecord } from '../search/records.ts';

export async function writePlainPagefind(folder: string, records: readonly SearchRecord[]): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'uk' });
	if (!index) throw new Error('Pagefind gave no index.');
	const add = ({ path, title, summary, body }: SearchRecord) =>
		index.addCustomRecord({ url: path, language: 'uk', content: `${title}\n${summary}\n${body}`, meta: { title } });
	await Promise.all(records.map(add));
	await index.writeFiles({ outputPath: folder });
	await index.deleteIndex();
}

export async function writeMiniSearch(folder: string, records: readonly SearchRecord[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	const index = new MiniSearch({ idField: 'path', fields: ['title', 'text'], storeFields: ['title'] });
	index.addAll(records.map(({ path, title, summary, body }) => ({ path, title, text: `${summary}\n${body}` })));
	const text = JSON.stringify(index);
	await writeFile(join(folder, 'index.json'), text);
	const program = dirname(createRequire(import.meta.url).resolve('minisearch'));
	await cp(join(program, '../es/index.js'), join(folder, 'minisearch.js'));
}
