/** Which files may stand in content/media, how heavy and under what name: for the check and for the editors' form. */
import { toId } from './transliterate.ts';

/** Extensions and their media types. SVG and HTML are not here: they can carry scripts. */
export const MEDIA_TYPES = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	gif: 'image/gif',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	csv: 'text/csv',
	txt: 'text/plain',
} as const;

export type MediaExtension = keyof typeof MEDIA_TYPES;

export const MAX_KILOBYTES = 3072;

export function isMediaExtension(extension: string): extension is MediaExtension {
	return Object.hasOwn(MEDIA_TYPES, extension);
}

/** A file's name in two parts. @example splitName('media/Звіт.v2.PDF') // ['Звіт.v2', 'pdf'] */
export function splitName(path: string): readonly [stem: string, extension: string] {
	const [, stem = '', extension = ''] = /([^/]*?)(?:\.([^./]*))?$/.exec(path) ?? [];
	return [stem, extension.toLowerCase()];
}

/** @example latinName('media/Фото громади.JPG') // 'foto-hromady.jpg' */
export function latinName(path: string): string {
	const [stem, extension] = splitName(path);
	return `${latinStem(stem)}${extension === '' ? '' : `.${extension}`}`;
}

/** An id begins with a letter, a file may begin with its date: cameras name photos so, and all would be called the same. */
function latinStem(stem: string): string {
	return toId(`a ${stem}`).replace(/^a-?/, '') || 'file';
}
