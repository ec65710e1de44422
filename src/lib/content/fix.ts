import { writeFileSync } from 'node:fs';
import { canonical } from './canonical.ts';
import { readContentFiles } from './files.ts';

/** Writes every file of a content folder in its one way. @returns paths of those that were written otherwise */
export function writeCanonical(root: string): string[] {
	const changed = readContentFiles(root).files.flatMap((file) => {
		const { path, absolute, text } = file;
		const written = canonical(text, file);
		return written === undefined || written === text ? [] : [{ path, absolute, written }];
	});
	for (const { absolute, written } of changed) writeFileSync(absolute, written);
	return changed.map(({ path }) => path);
}
