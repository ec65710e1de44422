/** The question before everything is erased. Not `confirm()`: browsers inside messengers answer it «no» and show nothing. */
import { make } from '../dom.ts';
import { say } from './words.ts';

export function confirmed(): Promise<boolean> {
	const words = make('p', { id: 'plan-question' }, say('progress.reset.question'));
	const buttons = [
		make('button', { type: 'button', value: 'yes' }, say('progress.reset.yes')),
		make('button', { type: 'button', autofocus: '' }, say('progress.reset.no')),
	];
	const dialog = make('dialog', { class: 'plan-ask', 'aria-labelledby': words.id }, words, ...buttons);
	for (const button of buttons)
		button.addEventListener('click', () => {
			dialog.close(button.value);
		});
	document.body.append(dialog);
	dialog.showModal();
	return new Promise((resolve) => {
		dialog.addEventListener('close', () => {
			dialog.remove();
			resolve(dialog.returnValue === 'yes');
		});
	});
}
