/** Which copies a picture gets: their widths, how light they must be, what they are called. */
import { createHash } from 'node:crypto';
import { encode, QUALITIES, sizeOf, type Format } from './encode.ts';

/** Pixels: of a phone, of a phone with a sharp screen or a laptop, of a laptop with a sharp screen. */
const WIDTHS = [360, 720, 1280];

/** Of the narrowest copy, and of one that a reader who saves data asks for. */
export const MAX_BYTES = 30_000;

/** The widest copy that goes along where only one can: in packs, books and the archive. */
const ALONG = 720;

export interface Copy {
	/** Pixels. */
	readonly width: number;
	/** From the base of the site. */
	readonly path: string;
	readonly data: Buffer;
}

export interface Copies {
	/** Pixels of the widest copy. */
	readonly width: number;
	readonly height: number;
	/** From the narrowest to the widest. */
	readonly avif: readonly Copy[];
	readonly webp: readonly Copy[];
	/** WebP, which e-readers know too. Its name has no width: the worker finds it by the name of any other. */
	readonly along: Copy;
	/** What a reader who saves data gets: the best that is light, and no wider than what goes along. */
	readonly light: Copy;
}

/** @param path in content: `media/handbook/list.webp` @throws where even the worst narrowest copy is too heavy */
export async function copiesOf(path: string, source: Buffer): Promise<Copies> {
	const { width: own, height } = await sizeOf(source);
	const widths = widthsFor(own);
	const widest = widths.at(-1) ?? own;
	// WebP is quick: what cannot be light is known before AVIF begins.
	const webpMade = await lightEnough(source, widths, 'webp');
	const [avif, webp] = named(path, { avif: await lightEnough(source, widths, 'avif'), webp: webpMade });
	return {
		width: widest,
		height: Math.max(1, Math.round((height * widest) / own)),
		avif,
		webp,
		along: widestOf(webp, ({ width }) => width <= ALONG),
		light: widestOf(avif, ({ width, data }) => width <= ALONG && data.length <= MAX_BYTES),
	};
}

type Made = Omit<Copy, 'path'>;

/** Browsers keep files of `_assets/` for ever, so the name changes with any of the copies. */
function named(path: string, made: Readonly<Record<Format, readonly Made[]>>): [avif: Copy[], webp: Copy[]] {
	const hash = createHash('sha256');
	for (const { data } of [...made.avif, ...made.webp]) hash.update(data);
	const name = `_assets/${path.replace(/\.\w+$/, '')}.${hash.digest('hex').slice(0, 8)}`;
	const along = widestOf(made.webp, ({ width }) => width <= ALONG);
	return [
		made.avif.map((copy) => ({ ...copy, path: `${name}-${String(copy.width)}.avif` })),
		made.webp.map((copy) => ({
			...copy,
			path: copy === along ? `${name}.webp` : `${name}-${String(copy.width)}.webp`,
		})),
	];
}

/** Never wider than the picture itself. @example widthsFor(1000) // [360, 720, 1000] */
export function widthsFor(own: number): number[] {
	return [...WIDTHS.filter((width) => width < own), ...(own <= (WIDTHS.at(-1) ?? 0) ? [own] : [])];
}

/** All copies of one quality: the best with which the narrowest is light. */
async function lightEnough(source: Buffer, widths: readonly number[], format: Format): Promise<Made[]> {
	const [narrowest = 1, ...wider] = widths;
	let lightest = Infinity;
	for (const quality of QUALITIES[format]) {
		const data = await encode(source, { format, width: narrowest, quality });
		lightest = Math.min(lightest, data.length);
		if (data.length > MAX_BYTES) continue;
		const others = wider.map(async (width) => ({ width, data: await encode(source, { format, width, quality }) }));
		return [{ width: narrowest, data }, ...(await Promise.all(others))];
	}
	throw new TooHeavy(`${String(narrowest)} px, ${format}: ${String(lightest)} > ${String(MAX_BYTES)} B`);
}

export class TooHeavy extends Error {}

/** The widest that fits, else the narrowest. */
function widestOf<C extends Made>(copies: readonly C[], fits: (copy: C) => boolean): C {
	const found = copies.findLast(fits) ?? copies[0];
	if (!found) throw new TypeError('A picture has at least one copy.');
	return found;
}
