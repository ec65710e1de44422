import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { copiesOf, MAX_BYTES, TooHeavy, widthsFor } from './copies.ts';

/** A picture as calm as a photograph of a sky. */
const calm = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#4a7ca8' } });

/** The same noise in every run: what packs worst. */
function noise(width: number, height: number): Promise<Buffer> {
	let state = 1;
	const dots = Buffer.from(
		Uint8Array.from({ length: width * height * 3 }, () => {
			state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
			return state >>> 24;
		}),
	);
	return sharp(dots, { raw: { width, height, channels: 3 } })
		.png()
		.toBuffer();
}

describe('widths of copies', () => {
	it('are those of screens, and never more than the picture has', () => {
		expect(widthsFor(4000)).toEqual([360, 720, 1280]);
		expect(widthsFor(1000)).toEqual([360, 720, 1000]);
		expect(widthsFor(720)).toEqual([360, 720]);
		expect(widthsFor(24)).toEqual([24]);
	});
});

/** Milliseconds: noise is the hardest work for AVIF, and goes through all qualities. */
const LONG = 60_000;

describe('a picture', { timeout: LONG }, () => {
	it('gets copies in both formats that are what they are called', async () => {
		const copies = await copiesOf('media/2026/sky.jpg', await calm(800, 450).jpeg().toBuffer());
		expect([copies.width, copies.height]).toEqual([800, 450]);
		expect([copies.along.width, copies.light.width]).toEqual([720, 720]);
		expect(copies.avif.map(({ path }) => path.replace(/\.[\da-f]{8}/, '.#'))).toEqual([
			'_assets/media/2026/sky.#-360.avif',
			'_assets/media/2026/sky.#-720.avif',
			'_assets/media/2026/sky.#-800.avif',
		]);
		expect(copies.webp.map(({ path }) => path.replace(/\.[\da-f]{8}/, '.#'))).toEqual([
			'_assets/media/2026/sky.#-360.webp',
			'_assets/media/2026/sky.#.webp',
			'_assets/media/2026/sky.#-800.webp',
		]);
		for (const { width, path, data } of [...copies.avif, ...copies.webp]) {
			const known = await sharp(data).metadata();
			expect([known.width, known.format]).toEqual([width, path.endsWith('avif') ? 'heif' : 'webp']);
		}
	});

	it('as tiny as a dot gets one copy of its own size, which goes along', async () => {
		const copies = await copiesOf('media/dot.png', await calm(1, 1).png().toBuffer());
		expect(copies.webp).toEqual([copies.along]);
		expect(copies.light.width).toBe(1);
	});

	it('that a camera turned stands upright, and tells nothing of the camera', async () => {
		const turned = await calm(600, 400)
			.withExif({ IFD0: { Make: 'Camera' } })
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const { width, height, along } = await copiesOf('media/turned.jpg', turned);
		expect([width, height]).toEqual([400, 600]);
		expect((await sharp(along.data).metadata()).exif).toBeUndefined();
	});

	it('that packs badly gets a lower quality until it is light', async () => {
		const { avif, webp, light } = await copiesOf('media/noise.png', await noise(400, 160));
		for (const [narrowest] of [avif, webp]) expect(narrowest?.data.length).toBeLessThanOrEqual(MAX_BYTES);
		expect(light.data.length).toBeLessThanOrEqual(MAX_BYTES);
	});

	it('that cannot be light is refused', async () => {
		await expect(copiesOf('media/noise.png', await noise(200, 1600))).rejects.toThrow(TooHeavy);
	});

	it('that is none is refused', async () => {
		await expect(copiesOf('media/no.jpg', Buffer.from('no picture'))).rejects.toThrow('unsupported image format');
	});
});
