/** The button of a page that begins a pack. */
import type { Program } from '../reader/start.ts';
import { control } from '../offline/control.ts';

const pack: Program = async (button, asked) => {
	const { save, show } = control(button, button.dataset['pack'] ?? '');
	await (asked ? save() : show());
};

export default pack;
