/** Pictures of pages: from `<img>`, as texts and components print it, to copies of many widths, and back to one. */
import { formatWeight, getT } from '../../../src/i18n/index.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Copies, Copy } from './copies.ts';

/** A tag; signs in quotes are no end of it. */
export const IMG = /<img\b(?:[^>"]|"[^"]*")*>/g;

/** As written, with its escapes. */
export function attribute(tag: string, name: string): string {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

interface Page {
	readonly locale: Locale;
	/** `/` or `/viche/` */
	readonly base: string;
}

/**
 * Both formats, and what stands in the place of the picture for a reader who saves data (src/elements/reader/light.ts):
 * a button as large as the picture, whose drawing without anything in it keeps the shape.
 */
export function pictureHtml(tag: string, { width, height, avif, webp, along, light }: Copies, page: Page): string {
	const sizes = `sizes="min(${String(width)}px, 42rem, 100vw - 2rem)"`;
	const from = (copies: readonly Copy[]) =>
		`srcset="${copies.map((copy) => `${page.base}${copy.path} ${String(copy.width)}w`).join(', ')}" ${sizes}`;
	const alt = attribute(tag, 'alt');
	const title = attribute(tag, 'title');
	const size = `width="${String(width)}" height="${String(height)}"`;
	const img = `<img src="${page.base}${along.path}" ${from(webp)} alt="${alt}" ${title && `title="${title}" `}${size} loading="lazy" decoding="async">`;
	const shape = `<svg viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" aria-hidden="true"></svg>`;
	const words = `<strong lang="${page.locale}">${offer(light, page.locale)}</strong> ${inText(alt)}`;
	const button = `<button type="button" class="picture-load no-print" data-width="${String(light.width)}" hidden>${shape}<span>${words}</span></button>`;
	return `<span class="picture"><picture><source type="image/avif" ${from(avif)}>${img}</picture>${button}</span>`;
}

function offer({ data }: Copy, locale: Locale): string {
	return getT(locale)('picture.load', { size: formatWeight(locale, data.length) });
}

/** What may stand in quotes may not all stand in a text. */
const inText = (value: string) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const PICTURE = /<span class="picture">[\s\S]*?<\/button><\/span>/g;

/** For books and archives: each picture is one file again, the copy that goes along. */
export function plainPictures(html: string): string {
	return html.replaceAll(PICTURE, (picture) =>
		(picture.match(IMG)?.[0] ?? '').replaceAll(/ (?:srcset|sizes|loading|decoding)="[^"]*"/g, ''),
	);
}
