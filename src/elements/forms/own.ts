/** A message belongs to one tab at a time: the one that writes it, or sends it. */
import { announce } from './store.ts';

const nameOf = (id: string) => `viche-message:${id}`;

/** Lets the message go. */
export type Release = () => void;

/**
 * Takes a message for as long as this tab needs it; a tab that is closed lets go by itself.
 * @param patience ms to wait for a tab that is just being closed or loaded again
 * @returns nothing where another tab has it
 */
export async function take(id: string, patience = 0): Promise<Release | undefined> {
	// Pages that came without HTTPS have no locks; then one tab is all we can care for.
	if (!('locks' in navigator)) return () => undefined;
	const { promise, resolve } = Promise.withResolvers<Release | undefined>();
	const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
	const held = (lock: Lock | null) =>
		lock &&
		new Promise<void>((release) => {
			resolve(release);
		});
	const ended = () => {
		resolve(undefined);
		// A message that nobody has is shown in every tab.
		announce();
	};
	navigator.locks.request(nameOf(id), options, held).then(ended, ended);
	return promise;
}

/** Ids that some tab has now. */
export async function taken(): Promise<ReadonlySet<string>> {
	if (!('locks' in navigator)) return new Set();
	const { held = [] } = await navigator.locks.query();
	return new Set(held.map(({ name = '' }) => name.slice(nameOf('').length)));
}

/** Hard to guess, and never the same twice; made without what only HTTPS gives. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
