/** Copies the text that stands before the button, and says so. */
import type { Program } from '../reader/start.ts';

const copy: Program = async (button, asked) => {
	const text = button.parentElement?.querySelector('pre, code');
	const said = button.parentElement?.querySelector('[role=status]');
	const { done = '', failed = '' } = button.dataset;
	const run = async () => {
		if (!text || !said) return;
		// Emptied first, so that a second copy is announced too.
		said.textContent = '';
		try {
			await navigator.clipboard.writeText(text.textContent);
			said.textContent = done;
		} catch {
			// Not on https, or refused: the reader copies by hand what is marked now.
			getSelection()?.selectAllChildren(text);
			said.textContent = failed;
		}
	};
	button.addEventListener('click', () => void run());
	if (asked) await run();
};

export default copy;
