/** Opens the device's own list of ways to pass the page on, where there is one. */
import type { Program } from '../reader/start.ts';

const share: Program = (button) => {
	const { title = '', text = '', url = '' } = button.dataset;
	// Desktop browsers without such a list have the links beside it.
	button.hidden = !('share' in navigator);
	// An AbortError is a reader who changed their mind.
	button.addEventListener('click', () => void navigator.share({ title, text, url }).catch(() => undefined));
};

export default share;
