/** Packs: parts of the site that a reader keeps on the device. Made by scripts/build/packs.ts, saved by src/elements/offline. */

/** A file from the base of the site, the start of its SHA-256 in hexadecimal digits, bytes as they are sent. */
export type PackFile = readonly [path: string, hash: string, bytes: number];

/** What a pack is, as the list of packs of a language tells it. */
export interface PackInfo {
	/** Language, then the address of the page that it begins with: `uk/toolkits/hold-public-hearing`. */
	readonly id: string;
	readonly title: string;
	/** Of that page, from the base of the site. */
	readonly path: string;
	/** Changes with any of its files. */
	readonly version: string;
	readonly files: number;
	/** As they are sent. */
	readonly bytes: number;
}

export interface Pack extends PackInfo {
	readonly list: readonly PackFile[];
}

/** Digits of a file's hash that packs tell: enough to see a difference, short enough for a thousand files. */
export const HASH_DIGITS = 16;

/** @example packId('uk', ['toolkits', 'hold-public-hearing']) */
export function packId(locale: string, parts: readonly string[]): string {
	return [locale, ...parts].join('/');
}
