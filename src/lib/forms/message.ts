/** A filled form on its way: as the body of a request, a letter, a text to copy, a file. */
import type { Values } from './check.ts';
import type { Format } from './delivery.ts';
import { TRAP } from './names.ts';

export interface Message {
	/** Made once: a receiver that meets it again has a double. */
	readonly id: string;
	readonly form: string;
	readonly lang: string;
	/** Title of the form, for the subject. */
	readonly title: string;
	/** Seconds from opening the page to sending: robots take few. */
	readonly seconds: number;
	readonly values: Values;
}

/** An answer as a person reads it. */
export interface Answer {
	readonly label: string;
	readonly text: string;
}

export interface Body {
	readonly type: string;
	readonly text: string;
}

export function bodyOf(message: Message, format: Format): Body {
	return format === 'json'
		? { type: 'application/json', text: JSON.stringify(message) }
		: { type: 'application/x-www-form-urlencoded', text: encoded(message) };
}

/** Names as Netlify Forms and Formspree know them; several values of one field stand under the same name. */
function encoded({ id, form, lang, title, seconds, values }: Message): string {
	const about = { 'form-name': form, _subject: title, 'message-id': id, language: lang, seconds: String(seconds) };
	const pairs = Object.entries({ ...about, ...values }).flatMap(([name, value]) =>
		[value].flat().map((one): [string, string] => [name, one]),
	);
	return new URLSearchParams([...pairs, [TRAP, '']]).toString();
}

/** Only what was answered. */
export function messageText(answers: readonly Answer[]): string {
	return given(answers)
		.map(({ label, text }) => `${label}:\n${text}\n`)
		.join('\n');
}

export function messageMarkdown(title: string, answers: readonly Answer[]): string {
	return [`# ${title}`, ...given(answers).map(({ label, text }) => `## ${label}\n\n${text}`)].join('\n\n') + '\n';
}

/** A whole letter as an address. */
export function mailtoOf(email: string, subject: string, body: string): string {
	const lines = body.replaceAll(/\r?\n/g, '\r\n');
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

const given = (answers: readonly Answer[]) => answers.filter(({ text }) => text !== '');
