/** Opens the device's own list of ways to pass the page on, where there is one. */
import type { Program } from '../reader/start.ts';

const share: Program = (button, asked) => {
	const { title = '', text = '', url = '', none = '' } = button.dataset;
	if (!('share' in navigator)) {
		// Mostly on a desktop, which has the links beside it.
		button.disabled = true;
		button.textContent = none;
		return;
	}
	// An AbortError is a reader who changed their mind.
	const run = () => void navigator.share({ title, text, url }).catch(() => undefined);
	button.addEventListener('click', run);
	if (asked) run();
};

export default share;
