/** Loads Decap, telling how far it is, then our own part. Small, so that the page speaks at once. */

/** Decap must wait for our configuration: https://decapcms.org/docs/manual-initialization/ */
window.CMS_MANUAL_INIT = true;

const progress = document.querySelector('progress');
const status = document.querySelector('.viche-loading');
const message = document.querySelector('.viche-loading p');

function load(source: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = source;
		script.onload = () => {
			resolve();
		};
		script.onerror = () => {
			reject(new Error(source));
		};
		document.body.append(script);
	});
}

/** Bytes as they come, so that the bar moves; the browser then has the file and gives it to the script. */
async function watch(source: string, total: number): Promise<void> {
	const { body } = await fetch(source);
	const reader = body?.getReader();
	let read = 0;
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		read += part.value.length;
		if (progress) progress.value = Math.min(read / total, 1);
	}
}

const DECAP = 'decap-cms.js';

/** Size of Decap's program, put here by the build. */
declare const DECAP_BYTES: number;

function sayWhy(error: unknown): string {
	if (error instanceof Error && error.name === 'NotConfigured') return error.message;
	console.error(error);
	return 'Редакція не завантажилася: звʼязок перервався. Оновіть сторінку – завантаження піде далі з того, що вже є.';
}

try {
	await watch(DECAP, DECAP_BYTES);
	await load(DECAP);
	await import('./main.js');
} catch (error) {
	progress?.remove();
	if (message) message.textContent = sayWhy(error);
	// The page must stay to say so, whatever the programs have already taken away.
	if (status) document.body.prepend(status);
}

export {};
