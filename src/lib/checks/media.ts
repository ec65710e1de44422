/** Files of content/media: of a kind that can only be shown or read, with a name for an address, light enough. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MEDIA_PATTERN } from '../../schemas/index.ts';
import { walk } from '../content/files.ts';
import { isMediaExtension, latinName, MAX_KILOBYTES, splitName } from '../media-files.ts';
import type { TreeOnDisk } from '../content/read-tree.ts';
import type { Check } from './rule.ts';

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
	const [, extension] = splitName(path);
	return (
		isMediaExtension(extension) &&
		MEDIA_PATTERN.test(`/${path}`) &&
		statSync(join(root, path)).size <= MAX_KILOBYTES * 1024
	);
}
