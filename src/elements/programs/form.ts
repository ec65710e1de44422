/** Forms: drafts, the check, sending with and without a network. Started by the main button of the form, at once. */
import { Desk } from '../forms/desk.ts';
import type { Program } from '../reader/start.ts';

const form: Program = async (button, asked) => {
	if (!button.form) return;
	const desk = new Desk(button.form, button);
	if (button.type === 'button') button.addEventListener('click', () => void desk.act());
	await desk.start();
	// What a submit button was pressed for, the browser does by itself.
	if (asked && button.type === 'button') await desk.act();
};

export default form;
