import { existsSync, renameSync, rmSync } from 'node:fs';

/** The site that is being replaced, for the moment between two renames. */
const formerOf = (out: string) => `${out}.former`;

/** Puts a finished folder in the place of the old one: two renames, both within one file system. */
export function moveIntoPlace(staging: string, out: string): void {
	const former = formerOf(out);
	rmSync(former, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, former);
	renameSync(staging, out);
	rmSync(former, { recursive: true, force: true });
}

/** Brings the old site back if a build was killed exactly between the two renames. */
export function restoreInterrupted(out: string): void {
	const former = formerOf(out);
	if (!existsSync(former)) return;
	if (existsSync(out)) rmSync(former, { recursive: true, force: true });
	else renameSync(former, out);
}
