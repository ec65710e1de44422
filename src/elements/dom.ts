/** Finding and making elements. */
import type { Markup } from '../lib/markup.ts';

/** @throws where the page has no such element: then its markup and its script do not belong together */
export function element(selector: string): HTMLElement;
export function element<Found extends HTMLElement>(selector: string, kind: new () => Found): Found;
export function element(selector: string, kind = HTMLElement): HTMLElement {
	const found = document.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`${selector} is missing.`);
	return found;
}

/** A new element; text is only ever text, so nothing that was typed can become markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** The same that the build prints. */
export function draw(markup: Markup): Node | string {
	if (typeof markup === 'string') return markup;
	const drawn = document.createElement(markup.tag);
	for (const [name, value] of Object.entries(markup.attributes))
		if (value !== undefined) drawn.setAttribute(name, value);
	drawn.append(...markup.children.map(draw));
	return drawn;
}
