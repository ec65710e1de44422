/** A piece of a page as data: printed as HTML by the build and drawn as elements in the browser, so that both show the same. */

export interface Tag {
	readonly tag: string;
	readonly attributes: Attributes;
	readonly children: readonly Markup[];
}

export type Markup = string | Tag;

/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** @example tag('p', { class: 'lead' }, 'Text') */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Markup[]): Tag {
	return { tag: name, attributes, children };
}

/** A link; `lang` where its text is in another language than the page. */
export function link(href: string, text: string, lang?: string): Tag {
	return tag('a', { href, lang }, text);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML and XML, in quotes too. */
export const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export function toHtml(markup: Markup | readonly Markup[]): string {
	if (typeof markup === 'string') return escape(markup);
	if (!('tag' in markup)) return markup.map((one) => toHtml(one)).join('');
	const attributes = Object.entries(markup.attributes).map(([name, value]) =>
		value === undefined ? '' : ` ${name}="${escape(value)}"`,
	);
	return `<${markup.tag}${attributes.join('')}>${toHtml(markup.children)}</${markup.tag}>`;
}
