/** Builds the programs of the editors' door once for all builds: they depend on the code, not on the content. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildAdminPreview } from '../build/admin-preview.ts';
import { compressFolder } from '../build/compress.ts';
import { projectRoot } from '../settings.ts';
import { mended } from './decap-mend.ts';

const require = createRequire(import.meta.url);

/** Decap's prebuilt program: itself, the parts that it loads when needed, and their licences. */
const DECAP = dirname(require.resolve('decap-cms/dist/decap-cms.js'));
const DECAP_FILES = /^([0-9]+\.)?decap-cms\.js(\.LICENSE\.txt)?$|\.wasm$/;

/** Milliseconds after which an unfinished folder is nobody's. */
const ABANDONED = 3_600_000;

const CACHE = join(projectRoot, 'node_modules/.cache/viche-admin');

/** @returns a folder with the finished programs, compressed; made anew when the code changed */
export async function adminBundle(): Promise<string> {
	const folder = join(CACHE, fingerprint());
	if (existsSync(folder)) return folder;
	const staging = `${folder}.${String(process.pid)}`;
	mkdirSync(staging, { recursive: true });
	for (const name of readdirSync(DECAP).filter((file) => DECAP_FILES.test(file)))
		cpSync(join(DECAP, name), join(staging, name));
	const program = join(staging, 'decap-cms.js');
	writeFileSync(program, mended(readFileSync(program, 'utf8')));
	for (const name of ['index.html', 'admin.css', 'config.yml'])
		cpSync(join(projectRoot, 'admin', name), join(staging, name));
	await Promise.all([buildPrograms(staging), buildAdminPreview(staging)]);
	await compressFolder(staging);
	removeOthers(folder);
	// Another build may have been quicker; both made the same.
	if (existsSync(folder)) rmSync(staging, { recursive: true });
	else renameSync(staging, folder);
	return folder;
}

/** What earlier code left behind, and what builds that were killed did. */
function removeOthers(folder: string): void {
	for (const name of readdirSync(CACHE)) {
		const path = join(CACHE, name);
		const abandoned = Date.now() - statSync(path).mtimeMs > ABANDONED;
		if (path !== folder && (abandoned || !name.includes('.'))) rmSync(path, { recursive: true, force: true });
	}
}

async function buildPrograms(folder: string): Promise<void> {
	await build({
		entryPoints: ['start', 'main'].map((name) => join(projectRoot, 'admin', `${name}.ts`)),
		outdir: folder,
		bundle: true,
		splitting: true,
		minify: true,
		format: 'esm',
		target: 'es2023',
		alias: { satteri: join(projectRoot, 'admin/markdown/satteri.ts') },
		external: ['./preview.js'],
		define: { DECAP_BYTES: String(statSync(join(folder, 'decap-cms.js')).size) },
		logLevel: 'warning',
	});
}

/** Of everything that the programs are made of. */
function fingerprint(): string {
	const hash = createHash('sha256');
	for (const folder of ['admin', 'src', 'scripts/build', 'scripts/admin'].map((name) => join(projectRoot, name))) {
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
			if (/__e2e__|__fixtures__|\.test\.ts$/.test(name) || !statSync(join(folder, name)).isFile()) continue;
			hash.update(name).update(readFileSync(join(folder, name)));
		}
	}
	return hash
		.update(readFileSync(join(projectRoot, 'package-lock.json')))
		.digest('hex')
		.slice(0, 16);
}
