import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The site that is being replaced, for the moment between two renames. */
const formerOf = (out: string) => `${out}.former`;

/** Puts a finished folder in the place of the old one: two renames, both within one file system. */
export function moveIntoPlace(staging: string, out: string): void {
	if (!existsSync(staging)) throw new Error(`There is nothing to put in place: ${staging}`);
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

const STAGING = /^\.build-(\d+)$/;

/** A folder for this process to build in, beside its place so that it can be renamed there. */
export const stagingFor = (out: string) => join(dirname(out), `.build-${String(process.pid)}`);

/** Takes away what killed builds left behind; those of running processes stay. */
export function removeAbandoned(out: string): void {
	const parent = dirname(out);
	for (const name of existsSync(parent) ? readdirSync(parent) : []) {
		const pid = Number(STAGING.exec(name)?.[1]);
		if (pid && !isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// EPERM: it runs, and belongs to somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
