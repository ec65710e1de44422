/** A QR code as one path of an inline SVG. */
import { encode } from 'uqr';

/** @param label what a screen reader says instead */
export function qrCode(text: string, label: string): string {
	// Paper gets folded and wet: with level M a seventh of the code may be lost.
	const { size, data } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((row, y) =>
		runsOf(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
	);
	const box = `0 0 ${String(size)} ${String(size)}`;
	return `<svg class="qr" viewBox="${box}" role="img" aria-label="${label}"><rect width="${String(size)}" height="${String(size)}" fill="#fff"/><path d="${path.join('')}"/></svg>`;
}

/** Runs of dark modules in a row: where each begins and how long it is. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	for (const [x, dark] of row.entries()) {
		const last = runs.at(-1);
		if (dark && last && last[0] + last[1] === x) last[1]++;
		else if (dark) runs.push([x, 1]);
	}
	return runs;
}
