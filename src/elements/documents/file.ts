/** A blank file of the site with its blanks filled in, made on the device. */
import { strFromU8, unzipSync } from 'fflate';
import { fillXml } from '../../lib/documents/blanks.ts';
import { today } from '../../lib/today.ts';
import { zipOf } from '../../lib/zip.ts';

/** The part of a DOCX or ODT that holds its text. */
const TEXT = /^(word\/document|content)\.xml$/;

const TYPES: Readonly<Record<string, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
};

/** @returns an address on the device, for as long as the page is open @throws where the file cannot be had */
export async function filledFile(address: string, values: readonly string[]): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(String(answer.status));
	const parts = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
	const filled = parts.map(([name, data]): [string, string | Uint8Array] => [
		name,
		TEXT.test(name) ? fillXml(strFromU8(data), values) : data,
	]);
	const archive = zipOf(new Map(filled), today());
	const type = TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? '';
	return URL.createObjectURL(new Blob([archive as Uint8Array<ArrayBuffer>], { type }));
}
