/** Draws a picture anew: smaller, upright, and without what the camera wrote into it. */
import { fit, mustRedraw, PHOTO_BYTES, tellsOfItself } from './decide.ts';

/** The picture as it will be published, the same one where nothing had to change; nothing when it cannot be read. */
export async function redraw(file: Blob, type: string): Promise<Blob | undefined> {
	const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
	if (!picture) return undefined;
	const { size } = file;
	const { width, height } = picture;
	const small = size <= PHOTO_BYTES;
	const tells = small && tellsOfItself(new Uint8Array(await file.arrayBuffer()));
	if (!mustRedraw({ type, size, width, height, tells })) {
		picture.close();
		return file;
	}
	const canvas = draw(picture);
	return canvas && lightest(canvas, type);
}

function draw(picture: ImageBitmap): HTMLCanvasElement | undefined {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, fit(picture.width, picture.height));
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	picture.close();
	return canvas;
}

/** No canvas writes AVIF; WebP keeps what is see-through in a PNG that came out too heavy. */
const ATTEMPTS: Readonly<Record<string, readonly (readonly [type: string, quality: number])[]>> = {
	'image/jpeg': attempts('image/jpeg'),
	'image/png': [['image/png', 1], ...attempts('image/webp')],
	'image/webp': attempts('image/webp'),
	'image/avif': attempts('image/webp'),
};

function attempts(type: string): (readonly [string, number])[] {
	return [0.85, 0.75, 0.6].map((quality) => [type, quality] as const);
}

/** The first attempt that is light enough, else the lightest. A browser that cannot write a format gives PNG. */
async function lightest(canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> {
	let best: Blob | undefined;
	for (const [format, quality] of ATTEMPTS[type] ?? []) {
		const blob = await toBlob(canvas, format, quality);
		if (blob && (!best || blob.size < best.size)) best = blob;
		if (best && best.size <= PHOTO_BYTES) break;
	}
	return best;
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
	return new Promise((resolve) => {
		canvas.toBlob(resolve, type, quality);
	});
}
