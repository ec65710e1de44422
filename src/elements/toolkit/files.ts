/** Files that the reader gives and takes; nothing of them leaves the device. */
import { make } from '../dom.ts';

/** Time for a slow phone to ask where to put the file, ms. */
const KEPT = 60_000;

export function download(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	make('a', { href: address, download: name }).click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, KEPT);
}

/** What is larger is no progress, and need not be read, octets. */
const LARGEST = 100_000;

/** Asks for a file. @param taken gets its text, or nothing where it could not be read or is too large */
export function ask(types: string, taken: (text: string) => void): void {
	const input = make('input', { type: 'file', accept: types });
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (!file) return;
		const text = file.size > LARGEST ? Promise.resolve('') : file.text();
		void text.catch(() => '').then(taken);
	});
	input.click();
}
