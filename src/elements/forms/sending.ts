/** Sending what is kept: each message once, whichever tab does it. */
import { deliver, mayPass, type Outcome, type Receiver } from './deliver.ts';
import { take } from './own.ts';
import { all, drop, find, put, type Kept } from './store.ts';

/** `busy`: another tab has the message. */
export type Sent = Outcome | 'busy';

/** Sends a message that this tab has, and keeps it as the receiver answered. */
export async function send(receiver: Receiver, message: Kept): Promise<Outcome> {
	const outcome = await deliver(receiver, message);
	const { code: _, ...rest } = message;
	if (outcome === 'sent') await drop(message.id).catch(() => undefined);
	else {
		const after: Kept = typeof outcome === 'number' ? { ...rest, state: 'refused', code: outcome } : rest;
		// What could not be kept before is in the form still.
		await put(after).catch(() => undefined);
	}
	return outcome;
}

/** Sends a kept message, unless another tab does or has done it. */
export async function sendKept(receiver: Receiver, id: string): Promise<Sent> {
	const release = await take(id);
	if (!release) return 'busy';
	try {
		const message = await find(id);
		return message && message.state !== 'draft' ? await send(receiver, message) : 'busy';
	} finally {
		release();
	}
}

/** Sends all that waits for a network or for a better hour. @returns how many have arrived */
export async function sendWaiting(receiver: Receiver): Promise<number> {
	let count = 0;
	for (const { id, state, code = 0 } of await all()) {
		if (state !== 'kept' && !(state === 'refused' && mayPass(code))) continue;
		const sent = await sendKept(receiver, id);
		if (sent === 'sent') count += 1;
		// Where nobody answers, the next one would only wait too.
		if (sent === 'offline' || sent === 'slow') break;
	}
	return count;
}
