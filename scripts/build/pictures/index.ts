/** The stage of the build that makes pictures of content/media light: copies in `_assets/media/`, and pages that show them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { getT } from '../../../src/i18n/index.ts';
import { splitLocale } from '../../../src/lib/addresses.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { projectRoot } from '../../settings.ts';
import { pictureProgram } from '../programs.ts';
import { copiesOf, MAX_BYTES, TooHeavy, type Copies } from './copies.ts';
import { attribute, IMG, pictureHtml } from './markup.ts';

/** Only pages with pictures carry their style. */
const STYLE = transformSync(readFileSync(join(projectRoot, 'src/styles/parts/picture.css'), 'utf8'), {
	loader: 'css',
	minify: true,
}).code.trim();

interface Page {
	readonly file: string;
	readonly html: string;
}

/** @param base of the site, `/` or `/viche/` @param locale of the messages @throws with every file that cannot be made light */
export async function buildPictures(folder: string, base: string, locale: Locale): Promise<string> {
	const pages = pagesWith(folder, base);
	const paths = new Set(
		pages.flatMap(({ html }) => html.match(IMG)?.flatMap((tag) => mediaPath(tag, base) ?? []) ?? []),
	);
	const made = new Map<string, Copies>();
	const faults: string[] = [];
	for (const path of [...paths].sort()) {
		try {
			made.set(path, await writeCopies(folder, path));
		} catch (error) {
			faults.push(explain(path, error, locale));
		}
	}
	if (faults.length > 0) throw new Error(faults.join('\n'));
	for (const page of pages) writeFileSync(join(folder, page.file), withCopies(page, made, base));
	return getT(locale)('build.pictureCount', { count: paths.size });
}

function pagesWith(folder: string, base: string): Page[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
		.filter(({ html }) => html.match(IMG)?.some((tag) => mediaPath(tag, base)));
}

/** Path of the file in content. */
function mediaPath(tag: string, base: string): string | undefined {
	const src = attribute(tag, 'src');
	return src.startsWith(`${base}media/`) ? src.slice(base.length) : undefined;
}

async function writeCopies(folder: string, path: string): Promise<Copies> {
	const copies = await copiesOf(path, readFileSync(join(folder, path)));
	for (const copy of [...copies.avif, ...copies.webp]) {
		const file = join(folder, copy.path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, copy.data);
	}
	return copies;
}

function explain(path: string, error: unknown, locale: Locale): string {
	const reason = error instanceof Error ? error.message : String(error);
	const values = { path: `content/${path}`, reason, limit: MAX_BYTES / 1000 };
	return getT(locale)(error instanceof TooHeavy ? 'build.pictureHeavy' : 'build.pictureBroken', values);
}

function withCopies({ file, html }: Page, made: ReadonlyMap<string, Copies>, base: string): string {
	const [locale] = splitLocale(`/${file.replaceAll('\\', '/')}`);
	return html
		.replaceAll(IMG, (tag) => {
			const copies = made.get(mediaPath(tag, base) ?? '');
			return copies ? pictureHtml(tag, copies, { locale, base }) : tag;
		})
		.replace('</head>', (end) => `<style>${STYLE}</style><script>${pictureProgram()}</script>${end}`);
}
