/** HTML as Sätteri writes it. General writers of HTML shorten and escape in their own ways, and weigh five times as much. */
import type { HastNode } from 'satteri';

const VOID = new Set([
	'area',
	'base',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'track',
	'wbr',
]);

const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

export function toHtml(node: HastNode): string {
	switch (node.type) {
		case 'root':
			return node.children.map(toHtml).join('');
		case 'element': {
			const tag = `<${node.tagName}${attributes(node.properties)}>`;
			return VOID.has(node.tagName) ? tag : `${tag}${node.children.map(toHtml).join('')}</${node.tagName}>`;
		}
		case 'text':
			return escapeText(node.value);
		case 'raw':
			return node.value;
		case 'comment':
			return `<!--${node.value}-->`;
		// Code and components of MDX: whoever knows them has put HTML in their place.
		default:
			return '';
	}
}

function attributes(properties: Readonly<Record<string, unknown>>): string {
	return Object.entries(properties)
		.map(([name, value]) => {
			if (value === undefined || value === null || value === false) return '';
			if (value === true) return ` ${nameOf(name)}`;
			return ` ${nameOf(name)}="${escapeAttribute(Array.isArray(value) ? value.join(' ') : String(value))}"`;
		})
		.join('');
}

/** `ariaLabel` → `aria-label`, `dataFootnotes` → `data-footnotes`; the rest of what Markdown makes is one word. */
function nameOf(property: string): string {
	if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
	if (/^data[A-Z]/.test(property)) return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return NAMES[property] ?? property;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}
