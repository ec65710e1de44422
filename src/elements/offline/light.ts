/** The box on the page «Без мережі» that lets pictures wait until they are asked for. */
import { chooseLight, isLight, onLightChange } from '../light.ts';

export function lightBox(box: HTMLInputElement): void {
	const show = () => {
		box.checked = isLight();
	};
	box.addEventListener('change', () => {
		try {
			chooseLight(box.checked);
		} catch {
			show();
		}
	});
	onLightChange(show);
	show();
	box.disabled = false;
}
