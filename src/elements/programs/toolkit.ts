/** Work with a toolkit on this device: ticks, dates, a calendar. Started by the button above the steps. */
import type { Program } from '../reader/start.ts';
import { Store } from '../toolkit/store.ts';
import css from '../toolkit/toolkit.css?inline';
import { Work } from '../toolkit/work.ts';
import { startOn } from '../../lib/progress.ts';
import { today } from '../../lib/today.ts';

const toolkit: Program = (button, asked) => {
	const { when: key = '', due } = button.dataset;
	const store = new Store(key);
	let work: Work | undefined;

	const open = () => {
		const list = button.parentElement?.querySelector<HTMLElement>('.steps');
		if (!list) return;
		work ??= new Work({ id: key.slice(key.lastIndexOf(':') + 1), dueOn: due, list, store }, erase);
		button.hidden = true;
		work.show();
	};
	const close = () => {
		work?.close();
		work = undefined;
		button.hidden = false;
	};
	const begin = () => {
		if (!store.current) store.change(startOn(today()));
		open();
		work?.focus();
	};
	const erase = () => {
		store.forget();
		close();
		button.focus();
	};
	addStyle();
	button.addEventListener('click', begin);
	store.listen(() => {
		if (store.current) open();
		else close();
	});
	if (asked) begin();
	else if (store.current) open();
};

export default toolkit;

/** Style comes with the program, so that pages do not carry what few readers ask for. */
function addStyle(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
