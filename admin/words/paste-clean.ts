/** Takes out of pasted HTML what only its program needs, and leaves headings, lists, tables, links and emphasis. */
import { elements, hasBlocks, isBlock, rename, styleOf, textOf, texts, unwrap, wrapContent } from './dom.ts';
import { cleanLinks } from './paste-links.ts';
import { cleanLists } from './paste-lists.ts';
import { cleanTables, spreadLayouts } from './paste-tables.ts';

export function cleanPaste(body: Element): void {
	removeComments(body);
	for (const element of elements(body, NOISE)) element.remove();
	for (const element of elements(body, '[style]').filter(isHidden)) element.remove();
	for (const element of elements(body, '*').filter(({ nodeName }) => nodeName.includes(':'))) unwrap(element);
	for (const text of texts(body)) text.data = cleanText(text.data);
	spreadLayouts(body);
	// The marks of Word's lists are known by their style, which goes with the marks of emphasis.
	cleanLists(body);
	cleanMarks(body);
	cleanLinks(body);
	cleanTables(body);
	cleanHeadings(body);
	for (const image of elements(body, 'img')) describe(image);
	cleanBreaks(body);
}

/** Only images of the site's own store may stand in a text; those are added in the form, where they are made light. */
const NOISE = `head,script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,input,select,textarea,button,
	title,meta,link,xml,hr,del,[hidden],.MsoCommentReference,a[href^="#_msocom"],img:not([src^="/media/"])`;

function describe(image: Element): void {
	image.removeAttribute('title');
	image.setAttribute('alt', (image.getAttribute('alt') ?? '').replaceAll(/[<>{}[\]\\\s]+/g, ' ').trim());
}

function removeComments(node: Node): void {
	for (const child of Array.from(node.childNodes)) {
		if (child.nodeType === 8) node.removeChild(child);
		else removeComments(child);
	}
}

function isHidden(element: Element): boolean {
	return (
		styleOf(element, 'display') === 'none' ||
		styleOf(element, 'mso-hide') !== '' ||
		styleOf(element, 'mso-element').startsWith('comment')
	);
}

/** Spaces that do not break become plain ones, signs of no width go, letters and their marks come together. */
function cleanText(text: string): string {
	return text
		.replaceAll(/[\u00A0\u2007\u202F]/g, ' ')
		.replaceAll(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
		.replaceAll(/[\uE000-\uF8FF]/g, '•')
		.normalize('NFC');
}

const BOLD = /^(bold|bolder|[6-9]00)$/;

/** One element for each emphasis, and only where it is meant: Google Docs wraps everything in a bold that is not bold. */
function cleanMarks(body: Element): void {
	for (const element of elements(body, 'b,strong'))
		if (/^(normal|[1-5]00)$/.test(styleOf(element, 'font-weight'))) unwrap(element);
	for (const element of elements(body, 'i,em')) if (styleOf(element, 'font-style') === 'normal') unwrap(element);
	for (const element of elements(body, 'span,font')) {
		if (BOLD.test(styleOf(element, 'font-weight'))) wrapContent(element, 'strong');
		if (styleOf(element, 'font-style') === 'italic') wrapContent(element, 'em');
		unwrap(element);
	}
	for (const [tag, names] of [
		['strong', 'b'],
		['em', 'i'],
		['s', 'strike'],
	] as const)
		for (const element of elements(body, names)) rename(element, tag);
	for (const element of elements(body, 'strong,em,s,a')) if (hasBlocks(element)) unwrap(element);
	for (const tag of ['strong', 'em']) {
		for (const element of elements(body, `${tag} ${tag}`)) unwrap(element);
		for (const element of elements(body, tag)) joinNext(element);
	}
	for (const element of elements(body, 'sup,sub')) raise(element);
}

/** Word cuts one bold word into several. */
function joinNext(element: Element): void {
	while (element.parentNode && element.nextSibling?.nodeName === element.nodeName) {
		const next = element.nextSibling as Element;
		while (next.firstChild) element.appendChild(next.firstChild);
		next.remove();
	}
}

/** Without the square of «м²» a number is another number. */
function raise(element: Element): void {
	const signs = element.nodeName === 'SUP' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
	if (!element.querySelector('a'))
		for (const text of texts(element)) text.data = text.data.replaceAll(/\d/g, (digit) => signs.charAt(Number(digit)));
	unwrap(element);
}

/** Headings begin at the second level and skip none; the first is the page's title. */
function cleanHeadings(body: Element): void {
	for (const element of elements(body, 'p.MsoTitle')) rename(element, 'h1');
	for (const element of elements(body, '[role=heading]')) {
		const level = Number(element.getAttribute('aria-level') ?? '2');
		if (!hasBlocks(element)) rename(element, `h${String(Math.min(6, Math.max(1, level)))}`);
	}
	const all = elements(body, 'h1,h2,h3,h4,h5,h6');
	for (const element of all.filter((one) => one.parentElement?.closest('li,blockquote'))) rename(element, 'p');
	const above: number[] = [];
	for (const element of elements(body, 'h1,h2,h3,h4,h5,h6')) {
		if (textOf(element).trim() === '') {
			element.remove();
			continue;
		}
		const level = Number(element.nodeName.slice(1));
		while ((above.at(-1) ?? 0) >= level) above.pop();
		above.push(level);
		plain(rename(element, `h${String(Math.min(6, above.length + 1))}`));
	}
}

/** A heading is bold already, and stands on one line. */
function plain(heading: Element): void {
	for (const element of elements(heading, 'strong,em,p,div')) unwrap(element);
	for (const element of elements(heading, 'br')) element.replaceWith(' ');
}

/** A line is broken only between words: a break beside a block would be an empty line. */
function cleanBreaks(body: Element): void {
	const breaks = elements(body, 'br');
	for (const element of breaks) if (isEdge(element, 'previousSibling')) element.remove();
	for (const element of breaks.reverse()) if (isEdge(element, 'nextSibling')) element.remove();
}

function isEdge(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
	let beside = element[side];
	while (beside?.nodeType === 3 && textOf(beside).trim() === '') beside = beside[side];
	return !beside || isBlock(beside);
}
