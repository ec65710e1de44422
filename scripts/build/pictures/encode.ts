/** One copy of a picture, made once for all builds: AVIF takes a second where a page takes a moment. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type AvifOptions, type WebpOptions } from 'sharp';
import { projectRoot } from '../../settings.ts';

const CACHE = join(projectRoot, 'node_modules/.cache/viche-pictures');

export type Format = 'avif' | 'webp';

/** From what nobody tells from the original down to what still shows what it shows. */
export const QUALITIES: Readonly<Record<Format, readonly number[]>> = {
	avif: [55, 45, 36, 28, 20],
	webp: [75, 62, 50, 38, 26],
};

const OPTIONS: { readonly avif: AvifOptions; readonly webp: WebpOptions } = {
	avif: { effort: 4 },
	// Thin coloured letters of screenshots stay sharp.
	webp: { smartSubsample: true },
};

export interface Wish {
	readonly format: Format;
	/** Pixels, no more than the picture has. */
	readonly width: number;
	/** 1 to 100. */
	readonly quality: number;
}

/** A turned picture is set upright; what a camera wrote into it, its place too, is left out, and all frames but the first. */
export async function encode(source: Buffer, { format, width, quality }: Wish): Promise<Buffer> {
	const options = { ...OPTIONS[format], quality };
	const name = createHash('sha256')
		.update(source)
		.update(JSON.stringify([format, width, options, sharp.versions.sharp]))
		.digest('hex');
	const file = join(CACHE, `${name}.${format}`);
	if (existsSync(file)) return readFileSync(file);
	const made = await sharp(source).autoOrient().resize({ width }).toFormat(format, options).toBuffer();
	mkdirSync(CACHE, { recursive: true });
	// Another build may be writing the same: each writes its own file, and a whole one takes the name.
	const staging = `${file}.${String(process.pid)}`;
	writeFileSync(staging, made);
	renameSync(staging, file);
	return made;
}

/** Pixels of a picture as it is seen. @throws where it is none */
export async function sizeOf(source: Buffer): Promise<{ readonly width: number; readonly height: number }> {
	return (await sharp(source).metadata()).autoOrient;
}
