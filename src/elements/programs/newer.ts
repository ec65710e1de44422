/** On a page that came from a saved pack: says where the site has a newer one, and brings it. The worker puts it there. */
import { control } from '../offline/control.ts';
import css from '../offline/newer.css?inline';
import { newerVersion, packWith } from '../offline/store.ts';
import { words } from '../offline/words.ts';
import type { Program } from '../reader/start.ts';

/** Milliseconds after which a screen reader knows of an empty place, and says what comes into it. */
const HEARD = 100;

const newer: Program = async (button) => {
	const pack = await packWith(location.pathname);
	const version = pack && (await newerVersion(pack, location.pathname));
	if (!pack || version === undefined) return;
	const place = placeFor(button);
	const { show } = control(button, pack.id, () => {
		location.reload();
	});
	button.hidden = true;
	place.hidden = false;
	await new Promise((resolve) => setTimeout(resolve, HEARD));
	await show(version);
	button.hidden = false;
	button.parentElement?.append(closeButton(place));
};

export default newer;

function placeFor(button: HTMLButtonElement): HTMLElement {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
	const place = document.createElement('section');
	place.className = 'newer';
	place.ariaLabel = words.copy;
	place.hidden = true;
	const row = document.createElement('div');
	row.append(button);
	place.append(row);
	document.body.append(place);
	return place;
}

function closeButton(place: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.textContent = '×';
	button.ariaLabel = words.close;
	button.addEventListener('click', () => {
		place.remove();
		// The keyboard does not begin again at the top.
		document.querySelector('main')?.focus({ preventScroll: true });
	});
	return button;
}
