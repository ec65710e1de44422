/** The picture that a shared link shows: the mark, a heading, the name of the site. Drawn on 1200 × 630. */
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { escape } from '../lib/markup.ts';

interface Words {
	/** Title of an entry, or the name of its type. */
	readonly heading: string;
	readonly name: string;
	readonly tagline: string;
}

/** A font with Cyrillic from npm, for the picture only: machines that build may have none. */
const FONT = 'node_modules/@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf';

/** In pixels: all networks show it as a large card, at half the bytes of 1200. */
const WIDTH = 800;

/** Sizes of letters with how many of them make a line, from the largest. */
const SIZES = [
	[72, 27],
	[60, 32],
	[48, 40],
] as const;

/** Room for the heading above the name of the site. */
const HEIGHT = 380;

export function cardImage(words: Words): Uint8Array<ArrayBuffer> {
	const renderer = new Resvg(svg(words), {
		fitTo: { mode: 'width', value: WIDTH },
		font: { fontFiles: [resolve(FONT)], loadSystemFonts: false, defaultFontFamily: 'PT Serif' },
	});
	return new Uint8Array(renderer.render().asPng());
}

function svg({ heading, name, tagline }: Words): string {
	const { size, lines } = fit(heading);
	const step = size * 1.17;
	const dots = [0, 60, 120, 180, 240, 300].map((degrees, index) => {
		const angle = ((degrees - 90) * Math.PI) / 180;
		return `<circle cx="${String(1050 + 70 * Math.cos(angle))}" cy="${String(520 + 70 * Math.sin(angle))}" r="25" fill="${index === 1 ? '#f0bf57' : '#93c5f2'}"/>`;
	});
	const text = lines.map(
		(line, index) =>
			`<text x="80" y="${String(235 + size / 3 + (index - (lines.length - 1) / 2) * step)}" font-size="${String(size)}" fill="#ffffff">${escape(line)}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="PT Serif" font-weight="700">
<rect width="1200" height="630" fill="#0d3a61"/><rect width="1200" height="14" fill="#e0a324"/>${dots.join('')}${text.join('')}
<text x="80" y="540" font-size="44" fill="#f0bf57">${escape(name)}</text><text x="80" y="584" font-size="28" fill="#cfe0ef">${escape(tagline)}</text></svg>`;
}

function fit(heading: string): { size: number; lines: string[] } {
	const all = SIZES.map(([size, letters]) => ({ size, lines: wrap(heading, letters) }));
	return all.find(({ size, lines }) => lines.length * size * 1.17 < HEIGHT) ?? (all.at(-1) as (typeof all)[number]);
}

/** Breaks a heading into lines of about so many letters. */
function wrap(text: string, width: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		return last !== undefined && `${last} ${word}`.length <= width
			? [...lines.slice(0, -1), `${last} ${word}`]
			: [...lines, word];
	}, []);
}
