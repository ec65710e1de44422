/** Writes .br and .gz beside every text file, so that no server compresses at the time of reading. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|webmanifest|ics|csv|jsonl|bib|yml)$/;
/** Below this, headers outweigh what is saved. */
const MIN_BYTES = 512;
const AT_ONCE = 8;

/** Files for programs: large and seldom asked for. */
const BULK = /^(api|data)\/|(^|\/)(atom\.xml|rss\.xml|feed\.json)$/;
/** Pages that few open, once. */
const SELDOM = /^(take|admin)\/|\/share\/index\.html$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function compressFolder(folder: string): Promise<string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
	let before = 0;
	let after = 0;
	const queue = files.values();
	const work = async () => {
		for (const name of queue) {
			const path = join(folder, name);
			// Some parts come compressed already.
			if (existsSync(`${path}.br`)) continue;
			const text = await readFile(path);
			if (text.length < MIN_BYTES) continue;
			const small = await compressText(path, text, qualityFor(name));
			before += text.length;
			after += small;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return `${String(files.length)} × ${megabytes(before)} → ${megabytes(after)} MB br`;
}

/** The hardest packing takes twice the time of the next and saves a fiftieth: it is for what many read. */
function qualityFor(name: string): number {
	if (BULK.test(name)) return 6;
	return SELDOM.test(name) ? constants.BROTLI_MAX_QUALITY - 1 : constants.BROTLI_MAX_QUALITY;
}

/** Writes the two packed copies of one file. @returns bytes of the smaller one */
export async function compressText(
	path: string,
	text: Buffer,
	quality = constants.BROTLI_MAX_QUALITY,
): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
	const [small, compatible] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })]);
	await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, compatible)]);
	return small.length;
}

function megabytes(bytes: number): string {
	return (bytes / 2 ** 20).toFixed(1);
}
