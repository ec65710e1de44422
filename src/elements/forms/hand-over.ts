/** Ways out for a text that need no receiver: the clipboard, a file, another program of the device, a letter. */
import { make } from '../dom.ts';
import { mailtoOf, messageMarkdown, messageText } from '../../lib/forms/message.ts';
import { download } from '../toolkit/files.ts';
import { answersOf } from './fields.ts';
import { say } from './words.ts';
import type { Writing } from './writing.ts';

type Tell = (text: string, ...more: Node[]) => void;

const textOf = (writing: Writing) => messageText(answersOf(writing.fields));

const titleOf = (writing: Writing) => writing.message('draft').title;

export async function copy(writing: Writing, tell: Tell): Promise<void> {
	try {
		await navigator.clipboard.writeText(`${titleOf(writing)}\n\n${textOf(writing)}`);
		tell(say('copied'));
	} catch {
		tell(say('notCopied'));
	}
}

/** Buttons that stand after the main one. @param main whether the main one copies already */
export function handOverButtons(writing: Writing, tell: Tell, main: boolean): HTMLButtonElement[] {
	const file = () => {
		const { form = '' } = writing.form.dataset;
		download(`${form}.md`, 'text/markdown', messageMarkdown(titleOf(writing), answersOf(writing.fields)));
	};
	const share = () => {
		// A reader who closes the list of programs has changed their mind: nothing to say.
		void navigator.share({ title: titleOf(writing), text: textOf(writing) }).catch(() => undefined);
	};
	return [
		...(main ? [] : [button(say('copy'), () => void copy(writing, tell))]),
		button(say('file'), file),
		...('share' in navigator ? [button(say('share'), share)] : []),
	];
}

/** Opens the mail program; the link stays where it does not open by itself. */
export function mail(writing: Writing, email: string, tell: Tell): void {
	const link = make('a', { href: mailtoOf(email, titleOf(writing), textOf(writing)) }, say('letter'));
	tell(`${say('mail', { email })} `, link);
	link.click();
}

export function button(name: string, act: () => void): HTMLButtonElement {
	const made = make('button', { type: 'button', class: 'plain-button' }, name);
	made.addEventListener('click', act);
	return made;
}
