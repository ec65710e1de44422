/**
 * The one program of every reading page, inside it: keeps what was read for a time without a network, and starts the
 * programs that buttons ask for. Without it the page is whole; the buttons are not shown.
 */
const { base = '/' } = document.documentElement.dataset;

/** What a program exports: its work for one button. @param asked whether the reader pressed it just now */
export type Program = (button: HTMLButtonElement, asked: boolean) => void | Promise<void>;

interface ProgramModule {
	readonly default: Program;
}

if ('serviceWorker' in navigator) {
	addEventListener('load', () => void navigator.serviceWorker.register(`${base}sw.js`).catch(() => undefined));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-run]')) {
	const { run = '', when, now } = button.dataset;
	let started = false;
	const start = async (asked: boolean) => {
		if (started) return;
		try {
			// What a reader began on an earlier visit goes on by itself, and so does what a page is for.
			started = asked || now !== undefined || (!!when && Object.keys(localStorage).some((key) => key.startsWith(when)));
			if (started) await ((await import(run)) as ProgramModule).default(button, asked);
		} catch {
			// The connection broke, or the browser may not remember: the button can be pressed again.
			started = false;
		}
	};
	button.hidden = false;
	button.addEventListener('click', () => void start(true));
	void start(false);
}
