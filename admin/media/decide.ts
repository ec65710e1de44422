/** What becomes of a file that an editor adds, and the words for it. */
import { isMediaExtension, latinName, MAX_KILOBYTES, MEDIA_TYPES, splitName } from '../../src/lib/media-files.ts';
import type { MediaExtension } from '../../src/lib/media-files.ts';

export const LONGEST_SIDE = 1600;
export const PHOTO_BYTES = 400 * 1024;

const MAX_BYTES = MAX_KILOBYTES * 1024;

/** What a canvas can draw again. A GIF would lose its movement. */
const PHOTOS: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** A file with no extension, as some phones give it, is known by its type. */
export function extensionOf(name: string, type = ''): string {
	const [, extension] = splitName(name);
	return extension === '' ? extensionFor(type) : extension;
}

/** @example extensionFor('image/jpeg') // 'jpg' */
export function extensionFor(type: string): string {
	return Object.entries(MEDIA_TYPES).find(([, known]) => known === type)?.[0] ?? '';
}

/** The media type of an allowed file; nothing for any other. */
export function typeOf(name: string, type: string): (typeof MEDIA_TYPES)[MediaExtension] | undefined {
	const extension = extensionOf(name, type);
	return isMediaExtension(extension) ? MEDIA_TYPES[extension] : undefined;
}

export const isPhoto = (type: string) => PHOTOS.includes(type);

/** The name under which a file is kept: Latin, with the extension of what it has become. */
export function nameFor(name: string, type: string): string {
	const [stem, extension] = splitName(latinName(name));
	const same = isMediaExtension(extension) && MEDIA_TYPES[extension] === type;
	return `${stem}.${same ? extension : extensionFor(type)}`;
}

export interface Picture {
	readonly type: string;
	readonly size: number;
	readonly width: number;
	readonly height: number;
	/** Whether its bytes tell when, where and with what it was taken. */
	readonly tells: boolean;
}

/** A JPEG is always drawn anew: cameras hide more in it than EXIF, and one look at the bytes may miss some. */
export function mustRedraw({ type, size, width, height, tells }: Picture): boolean {
	return type === 'image/jpeg' || tells || size > PHOTO_BYTES || Math.max(width, height) > LONGEST_SIDE;
}

/** Marks of EXIF, XMP and IPTC in any format; a false alarm costs only one more drawing. */
const MARKS = /Exif\0\0|eXIf|EXIF|ns\.adobe\.com\/x|XML:com\.adobe\.xmp|XMP |Photoshop 3\.0|Raw profile type/;

export function tellsOfItself(bytes: Uint8Array): boolean {
	return MARKS.test(new TextDecoder('latin1').decode(bytes));
}

/** Width and height within the longest side. @example fit(8000, 6000) // { width: 1600, height: 1200 } */
export function fit(width: number, height: number): { width: number; height: number } {
	const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export const isTooHeavy = (size: number) => size > MAX_BYTES;

/** @example weight(12_900_000) // '12,3 МБ' */
export function weight(bytes: number): string {
	const megabytes = bytes / 1024 / 1024;
	if (megabytes < 1) return `${String(Math.max(1, Math.round(bytes / 1024)))} КБ`;
	return `${megabytes.toFixed(1).replace('.', ',').replace(',0', '')} МБ`;
}

const VIDEO = 'Викладіть відео там, де його можна дивитися, і вставте в текст посилання.';
const SHEET = 'Збережіть таблицю як CSV або PDF.';
const TEXT = 'Збережіть документ як DOCX, ODT або PDF.';
const SLIDES = 'Збережіть презентацію як PDF.';
const ARCHIVE = 'Розпакуйте архів і додайте файли по одному.';
const IMAGE = 'Збережіть зображення як JPEG або PNG.';
const HEIC = 'Збережіть фото як JPEG. На iPhone це вмикають у параметрах камери, «Формати».';

/** What to do with a kind of file that many have and the site does not take. */
const ADVICE: Readonly<Record<string, string>> = {
	svg: 'У файлі SVG може бути програма. Збережіть малюнок як PNG.',
	...all('heic heif', HEIC),
	...all('bmp tif tiff psd raw cr2 nef', IMAGE),
	...all('doc rtf pages', TEXT),
	...all('xls xlsx ods numbers', SHEET),
	...all('ppt pptx odp key', SLIDES),
	...all('zip rar 7z', ARCHIVE),
	...all('mp4 mov avi mkv webm 3gp', VIDEO),
};

function all(extensions: string, advice: string): Record<string, string> {
	return Object.fromEntries(extensions.split(' ').map((extension) => [extension, advice]));
}

const ALLOWED = 'Можна додати JPEG, PNG, WebP, AVIF, GIF, PDF, DOCX, ODT, CSV або TXT.';

export function wrongKind(name: string): string {
	const extension = extensionOf(name);
	return `Файл «${name}» не додано: файлів такого виду сайт не приймає. ${ADVICE[extension] ?? ALLOWED}`;
}

export function notAnImage(name: string): string {
	return `Файл «${name}» не додано: тут потрібне зображення – JPEG, PNG, WebP, AVIF або GIF.`;
}

export function unreadable(name: string): string {
	return `Файл «${name}» не додано: це не зображення або воно пошкоджене. Відкрийте його на своєму пристрої та збережіть як JPEG.`;
}

export function tooHeavy(name: string, size: number, type: string): string {
	const advice =
		type === 'image/gif' ? 'Збережіть один кадр як JPEG.' : 'Зменште файл або вставте в текст посилання на нього.';
	return `Файл «${name}» не додано: він важить ${weight(size)}, а можна до ${weight(MAX_BYTES)}. ${advice}`;
}

export function empty(name: string): string {
	return `Файл «${name}» не додано: він порожній. Перевірте, чи відкривається він на вашому пристрої.`;
}

export function nowhereToDrop(): string {
	return 'Файл не додано: відкрийте «Медіафайли» або натисніть «Вибрати зображення» й перетягніть його ще раз.';
}

/** The one question of Decap that no locale has: it is asked in English, and «OK» loses another entry's photo. */
export function inUkrainian(question: string): string {
	const name = /^(.+) already exists\. Do you want to replace it\?$/.exec(question)?.[1];
	return name
		? `Файл «${name}» уже є. Замінити його в усіх записах, де він стоїть? Щоб додати ще один, скасуйте й дайте файлу іншу назву.`
		: question;
}

interface Change {
	readonly from: { readonly name: string; readonly size: number };
	readonly to: { readonly name: string; readonly size: number };
	readonly redrawn: boolean;
}

/** Tells what was changed in a file; nothing when it went as it was. */
export function changed({ from, to, redrawn }: Change): string | undefined {
	if (from.name === to.name && !redrawn) return undefined;
	const named = from.name === to.name ? `Файл «${to.name}» готовий.` : `Тепер файл зветься «${to.name}».`;
	const lighter = to.size < from.size ? ` Фото зменшено: ${weight(from.size)} → ${weight(to.size)}.` : '';
	return redrawn ? `${named}${lighter} Даних про місце й час зйомки в ньому немає.` : named;
}
