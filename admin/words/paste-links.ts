/** Links that lead to a page, and footnotes; bookmarks of the program go. */
import { elements, textOf, texts, unwrap } from './dom.ts';

export function cleanLinks(body: Element): void {
	cleanNotes(body);
	for (const link of elements(body, 'a:not([data-note])')) {
		const href = linkTarget(link.getAttribute('href') ?? '');
		if (href === undefined || textOf(link).trim() === '') unwrap(link);
		else {
			link.setAttribute('href', href);
			// «Увага!» right before a link would make an image of it.
			if (link.previousSibling && textOf(link.previousSibling).endsWith('!')) link.before(' ');
			for (const text of texts(link)) text.data = shortAddress(text.data);
		}
	}
	for (const text of texts(body)) if (!text.parentElement?.closest('a,pre,code')) linkAddresses(text);
}

/** Programs that put themselves between the reader and the page, and the part of the address where the page is. */
const REDIRECTS: readonly (readonly [address: RegExp, parameter: string])[] = [
	[/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i, 'q'],
	[/^https?:\/\/[a-z0-9.]+\.safelinks\.protection\.outlook\.com\//i, 'url'],
	[/^https?:\/\/lm?\.facebook\.com\/l\.php\?/i, 'u'],
];

/** The address as it may stand in a text; nothing for bookmarks, files, scripts. */
export function linkTarget(href: string): string | undefined {
	const address = href.trim().replaceAll(/[\t\n\r]/g, '');
	const parameter = REDIRECTS.find(([pattern]) => pattern.test(address))?.[1];
	const direct = parameter && new URL(address).searchParams.get(parameter);
	if (direct) return linkTarget(direct);
	if (!/^(https?:\/\/[^/\s]|mailto:\S|tel:\S|\/(?![/\\]))/i.test(address)) return undefined;
	return address.replaceAll(/[\s<>(){}\\"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"“”]+[^\s<>«»"“”.,;:!?)\]…]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i;

/** @example addressOf('www.rada.gov.ua') // 'https://www.rada.gov.ua' */
function addressOf(text: string): string {
	return /^https?:/i.test(text) ? text : `${/^www\./i.test(text) ? 'https://' : 'mailto:'}${text}`;
}

/** An address typed in the text. Its lower lines and stars would be taken for marks, so it becomes a link. */
function linkAddresses(text: Text): void {
	const match = ADDRESS.exec(text.data);
	if (!match) return;
	const found = text.splitText(match.index);
	const rest = found.splitText(match[0].length);
	const link = text.ownerDocument.createElement('a');
	link.setAttribute('href', linkTarget(addressOf(match[0])) ?? '');
	found.parentNode?.replaceChild(link, found);
	found.data = shortAddress(found.data);
	link.appendChild(found);
	linkAddresses(rest);
}

/** @example shortAddress('https://www.rada.gov.ua/') // 'rada.gov.ua' */
function shortAddress(text: string): string {
	return /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)
		? text
				.trim()
				.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
				.replace(/\/$/, '')
		: text;
}

/** Bookmarks of notes in Word, LibreOffice and Google Docs: from the text to the note, and back. */
const TO_NOTE = /#(?:_ftn|_edn|ftnt|sdfootnote|sdendnote)(\d+)(?:sym)?$/;
const TO_TEXT = /#(?:(?:_ftnref|_ednref|ftnt_ref)(\d+)|(?:sdfootnote|sdendnote)(\d+)anc)$/;

function cleanNotes(body: Element): void {
	const notes = new Map<string, Element>();
	const references = new Map<string, Element>();
	for (const link of elements(body, 'a[href]')) {
		const href = link.getAttribute('href') ?? '';
		const back = TO_TEXT.exec(href);
		const to = TO_NOTE.exec(href)?.[1];
		if (back) notes.set(back[1] ?? back[2] ?? '', link);
		else if (to) references.set(to, link);
	}
	for (const [number, link] of references) {
		if (notes.has(number)) link.setAttribute('data-note', `[^${number}]`);
		else link.remove();
	}
	for (const [number, link] of notes) {
		if (references.has(number)) link.setAttribute('data-note', `[^${number}]:`);
		else link.remove();
	}
}
