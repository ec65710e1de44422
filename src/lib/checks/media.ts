/** Files of content/media: of a kind that can only be shown or read, with a name for an address, light enough. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MEDIA_PATTERN } from '../../schemas/index.ts';
import { walk } from '../content/files.ts';
import { toId } from '../transliterate.ts';
import type { TreeOnDisk } from '../content/read-tree.ts';
import type { Check } from './rule.ts';

/** SVG and HTML are not here: they can carry scripts. */
const ALLOWED = /\.(png|jpe?g|webp|avif|gif|pdf|docx|odt|csv|txt)$/;

const MAX_KILOBYTES = 3072;

export const mediaCheck: Check<TreeOnDisk> = {
	rules: ['MediaFile', 'SymbolicLink'],
	*find({ root }) {
		if (!existsSync(join(root, 'media'))) return;
		for (const { path, link } of walk(root, 'media')) {
			const at = { file: path, line: 1, column: 1 };
			if (link) yield { rule: 'SymbolicLink', ...at, params: {} };
			else if (!isFit(root, path))
				yield { rule: 'MediaFile', ...at, params: { value: path, limit: MAX_KILOBYTES, suggestion: latinName(path) } };
		}
	},
};

function isFit(root: string, path: string): boolean {
	return (
		ALLOWED.test(path) && MEDIA_PATTERN.test(`/${path}`) && statSync(join(root, path)).size <= MAX_KILOBYTES * 1024
	);
}

/** @example latinName('media/Фото громади.JPG') // 'foto-hromady.jpg' */
function latinName(path: string): string {
	const [, stem = '', extension = ''] = /([^/]*?)(\.[^./]*)?$/.exec(path) ?? [];
	return `${toId(stem)}${extension.toLowerCase()}`;
}
