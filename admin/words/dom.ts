/** Small moves in a tree of HTML; the same in a browser and in the tests' domino. */

export function elements(root: Element, selector: string): Element[] {
	return Array.from(root.querySelectorAll(selector));
}

/** Takes an element away and leaves what is in it. */
export function unwrap(element: Element): void {
	while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
	element.remove();
}

export function moveChildren(from: Element, to: Element): void {
	while (from.firstChild) to.appendChild(from.firstChild);
}

/** The same content in another element, without any attributes. */
export function rename(element: Element, tag: string): Element {
	const renamed = element.ownerDocument.createElement(tag);
	moveChildren(element, renamed);
	element.parentNode?.replaceChild(renamed, element);
	return renamed;
}

/** Puts all that is in an element into one element more. */
export function wrapContent(element: Element, tag: string): void {
	const wrapper = element.ownerDocument.createElement(tag);
	moveChildren(element, wrapper);
	element.appendChild(wrapper);
}

/** A property of the style attribute as it was written, Word's own ones too. @example styleOf(p, 'mso-list') // 'l0 level1 lfo1' */
export function styleOf(element: Element, property: string): string {
	const style = element.getAttribute('style') ?? '';
	return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim() ?? '';
}

export function textOf(node: Node): string {
	return node.textContent ?? '';
}

/** Every text below a node, in order. */
export function texts(node: Node): Text[] {
	return Array.from(node.childNodes).flatMap((child) => (child.nodeType === 3 ? [child as Text] : texts(child)));
}

const BLOCKS = 'p,div,ul,ol,li,table,tr,td,th,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,header,footer,dl,dt,dd';
const BLOCK_NAMES = new Set(BLOCKS.toUpperCase().split(','));

export const isBlock = (node: Node) => BLOCK_NAMES.has(node.nodeName.toUpperCase());

export const hasBlocks = (element: Element) => elements(element, BLOCKS).length > 0;
