/** Brings a message to the receiver. */
import { bodyOf } from '../../lib/forms/message.ts';
import type { Format } from '../../lib/forms/delivery.ts';
import type { Kept } from './store.ts';

export interface Receiver {
	readonly endpoint: string;
	readonly format: Format;
}

/** A receiver that says nothing for so long hangs, s. */
export const PATIENCE = 20;

/** `offline` and `slow`: nobody answered; a number: the HTTP status of a refusal. */
export type Outcome = 'sent' | 'offline' | 'slow' | number;

export async function deliver({ endpoint, format }: Receiver, message: Kept): Promise<Outcome> {
	const { id, form, lang, title, seconds, values } = message;
	const { type, text } = bodyOf({ id, form, lang, title, seconds, values }, format);
	const patience = new AbortController();
	const timer = setTimeout(() => {
		patience.abort(new DOMException('', 'TimeoutError'));
	}, PATIENCE * 1000);
	try {
		const answer = await fetch(endpoint, {
			method: 'POST',
			// Asked so, form services answer instead of leading to a page of theirs.
			headers: { 'Content-Type': type, Accept: 'application/json' },
			body: text,
			credentials: 'omit',
			signal: patience.signal,
		});
		return answer.ok ? 'sent' : answer.status;
	} catch (error) {
		return error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'offline';
	} finally {
		clearTimeout(timer);
	}
}

/** Refusals that may pass by themselves: too many at once, a receiver that failed. */
export const mayPass = (code: number) => code === 408 || code === 429 || code >= 500;
