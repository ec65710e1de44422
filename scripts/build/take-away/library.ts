/** The finished pages that books are made of, each read once for all books that have it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode } from 'domhandler';
import { isMediaExtension, MEDIA_TYPES, splitName } from '../../../src/lib/media-files.ts';
import { chapterOf, copyOf } from './chapter.ts';
import { ownLink, type Place } from './links.ts';

export interface Picture {
	/** A name without folders, the same for the same picture. */
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}

export interface Library {
	readonly place: Place;
	/** Own copy of a page's text, to change at will. @param path on the site, without the base */
	chapter(path: string): AnyNode[];
	/** A picture of the site; nothing where the address leads elsewhere or to no picture. */
	picture(src: string): Picture | undefined;
}

/** @param folder of the built site */
export function openLibrary(folder: string, place: Place): Library {
	const chapters = new Map<string, readonly AnyNode[]>();
	const read = (path: string) => {
		const known = chapters.get(path) ?? chapterOf(readFileSync(join(folder, path, 'index.html'), 'utf8'));
		chapters.set(path, known);
		return known;
	};
	return {
		place,
		chapter: (path) => copyOf(read(path)),
		picture: (src) => {
			const path = ownLink(src, place.base)?.path;
			const [, extension] = splitName(path ?? '');
			if (!path || !isMediaExtension(extension) || !existsSync(join(folder, path))) return;
			const name = path.slice(1).replaceAll('/', '-');
			return { name, type: MEDIA_TYPES[extension], bytes: readFileSync(join(folder, path)) };
		},
	};
}
