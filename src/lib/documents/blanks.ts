/** Places to fill in a sample: words in round brackets, as its first line says. The page and its files have the same ones in the same order. */
import { escape } from '../markup.ts';

/** What stands in brackets and is not to be filled: remarks, acts, what is attached. */
const REMARK =
	/^(зразок$|sample$|закон |law |таблиця додається|table attached|додається$|attached$|не для публікації|not for publication|підписи –|signatures –|зайве викресліть|strike out|по одному на|one for )/i;

const BRACKETS = /\(([^()<>\n]{1,160})\)/g;

/** @returns the texts between blanks, one more than there are blanks, and what each blank asks for */
export function splitBlanks(text: string): { readonly between: readonly string[]; readonly hints: readonly string[] } {
	const between: string[] = [];
	const hints: string[] = [];
	let from = 0;
	for (const { 0: whole, 1: hint = '', index } of text.matchAll(BRACKETS)) {
		if (REMARK.test(hint)) continue;
		between.push(text.slice(from, index));
		hints.push(hint);
		from = index + whole.length;
	}
	return { between: [...between, text.slice(from)], hints };
}

/** Puts values in the place of blanks, one after another; an empty value leaves its blank as it stands. */
export function fillBlanks(text: string, next: () => string): string {
	const { between, hints } = splitBlanks(text);
	return between.reduce((filled, part, index) => {
		const value = next().trim();
		return `${filled}${value === '' ? `(${hints[index - 1] ?? ''})` : value}${part}`;
	});
}

/** The same in a part of a DOCX or ODT: XML, whose tags are left alone. @param values in the order of the blanks */
export function fillXml(xml: string, values: readonly string[]): string {
	const rest = values.values();
	const next = () => escape(withoutControls(rest.next().value ?? ''));
	return xml.replaceAll(/>([^<]+)</g, (_, text: string) => `>${fillBlanks(text, next)}<`);
}

/** Word processors do not open a file with signs that XML has no room for. */
const withoutControls = (text: string) => text.replaceAll(/[^\P{Cc}\t]/gu, ' ');
