/** What a device remembers of a toolkit, and the file that takes it to another one. */
import { isDay } from './plan.ts';

export interface Progress {
	/** Day 1 of the work, `YYYY-MM-DD`. */
	readonly started: string;
	/** Ids of what is ticked; those of texts that have changed since stay, and show nothing. */
	readonly done: readonly string[];
}

/** A change is made to what is stored at that moment, so that two tabs do not undo each other's. */
export type Change = (progress: Progress) => Progress;

export const startOn =
	(started: string): Change =>
	(progress) => ({ ...progress, started });

export const tick =
	(id: string, on: boolean): Change =>
	({ started, done }) => ({
		started,
		done: done.includes(id) === on ? done : on ? [...done, id] : done.filter((one) => one !== id),
	});

/** Ticks of both, and the other's first day. */
export const add =
	(other: Progress): Change =>
	({ done }) => ({ started: other.started, done: [...new Set([...done, ...other.done])] });

/** Stable while the text is; spaces may come to break or not. @param step its number, from 1 */
export function tickId(step: number, text: string): string {
	let hash = 0x811c9dc5;
	// FNV-1a: short, and good enough to tell the ten items of a step.
	for (const letter of text.replaceAll(/\s+/g, ' ').trim())
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return `${String(step)}.${(hash >>> 0).toString(36)}`;
}

/** @returns nothing where the text is not what we wrote */
export function parseProgress(text: string): Progress | undefined {
	try {
		return progressIn(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** More than any toolkit has: 16 steps of 11 boxes, in both languages, over several editions. */
const MOST_TICKS = 2000;

function progressIn(value: unknown): Progress | undefined {
	if (typeof value !== 'object' || value === null || !('started' in value) || !('done' in value)) return undefined;
	const { started, done } = value;
	if (typeof started !== 'string' || !isDay(started) || !Array.isArray(done) || done.length > MOST_TICKS)
		return undefined;
	const ids = done.filter((id) => typeof id === 'string' && /^\d{1,2}\.[0-9a-z]{1,8}$/.test(id)) as string[];
	return ids.length === done.length ? { started, done: ids } : undefined;
}

/** @param id of the toolkit */
export function progressFile(id: string, { started, done }: Progress): string {
	return JSON.stringify({ viche: 'progress', toolkit: id, started, done }, null, 1);
}

/** What a file brings: progress, that of another toolkit, or something else. */
export type FromFile =
	| { readonly progress: Progress }
	| { readonly fault: 'other'; readonly toolkit: string }
	| { readonly fault: 'strange' };

export function readProgressFile(id: string, text: string): FromFile {
	const progress = parseProgress(text);
	if (!progress) return { fault: 'strange' };
	const { viche, toolkit } = JSON.parse(text) as { viche?: unknown; toolkit?: unknown };
	if (viche !== 'progress' || typeof toolkit !== 'string') return { fault: 'strange' };
	return toolkit === id ? { progress } : { fault: 'other', toolkit };
}
