/** The picture that a shared link shows: the mark, the name of the type, the name of the site. 1200 × 630. */
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

interface Words {
	readonly heading: string;
	readonly name: string;
	readonly tagline: string;
}

/** A font with Cyrillic from npm, for the picture only: machines that build may have none. */
const FONT = 'node_modules/@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf';

export function cardImage(words: Words): Uint8Array<ArrayBuffer> {
	const renderer = new Resvg(svg(words), {
		font: { fontFiles: [resolve(FONT)], loadSystemFonts: false, defaultFontFamily: 'PT Serif' },
	});
	return new Uint8Array(renderer.render().asPng());
}

function svg({ heading, name, tagline }: Words): string {
	const lines = wrap(heading, 22);
	const dots = [0, 60, 120, 180, 240, 300].map((degrees, index) => {
		const angle = ((degrees - 90) * Math.PI) / 180;
		return `<circle cx="${String(980 + 120 * Math.cos(angle))}" cy="${String(315 + 120 * Math.sin(angle))}" r="43" fill="${index === 1 ? '#f0bf57' : '#93c5f2'}"/>`;
	});
	const text = lines.map(
		(line, index) =>
			`<text x="80" y="${String(300 + index * 84 - (lines.length - 1) * 42)}" font-size="72" fill="#ffffff">${escape(line)}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="PT Serif" font-weight="700">
<rect width="1200" height="630" fill="#0d3a61"/><rect width="1200" height="14" fill="#e0a324"/>${dots.join('')}${text.join('')}
<text x="80" y="540" font-size="44" fill="#f0bf57">${escape(name)}</text><text x="80" y="584" font-size="28" fill="#cfe0ef">${escape(tagline)}</text></svg>`;
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

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
