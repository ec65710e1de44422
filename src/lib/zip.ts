/** Archives that come out the same from the same files. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What gains nothing from being packed; the type of an EPUB must stand in it as it is. */
const STORED = /^mimetype$|\.(avif|webp|png|jpe?g|pdf|zip)$/;

/** Archives know no earlier day. */
const EARLIEST = '1980-01-01';

/** @param day of all files in the archive, `YYYY-MM-DD`; empty where there is none */
export function zipOf(files: Files, day: string): Uint8Array {
	const [year = 1980, month = 1, date = 1] = (day || EARLIEST).split('-').map(Number);
	// Archives know only local time, so the same local hour everywhere gives the same bytes.
	const mtime = new Date(year, month - 1, date, 12);
	const packed: Zippable = {};
	for (const [name, data] of files)
		packed[name] = [typeof data === 'string' ? strToU8(data) : data, { level: STORED.test(name) ? 0 : 9, mtime }];
	return zipSync(packed);
}
