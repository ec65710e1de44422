/** Archives that are the same from the same content, whenever they are made. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../../src/lib/zip.ts';

/** Libraries write the hour of the build into these. */
const TIME = /(<(?:dcterms:(?:created|modified)|meta:creation-date)[^>]*>)[^<]*/g;

/** @param day of the last change, which the document gets for its own @param mend changes of parts by name */
export function steady(
	archive: Uint8Array,
	day: string,
	mend: Readonly<Record<string, (xml: string) => string>> = {},
): Uint8Array {
	const files = Object.entries(unzipSync(archive)).map(([name, data]): [string, Uint8Array] => {
		const change = mend[name];
		if (!change && !/^(docProps\/core|meta)\.xml$/.test(name)) return [name, data];
		const xml = strFromU8(data).replaceAll(TIME, `$1${day}T12:00:00Z`);
		return [name, strToU8(change?.(xml) ?? xml)];
	});
	return zipOf(new Map(files), day);
}
