/** Where links and pictures of a page lead once it has left the site. */
import { DomUtils } from 'htmlparser2';
import type { AnyNode } from 'domhandler';

/** Where the site stands: the address it is published at and its base path. */
export interface Place {
	/** @example 'https://viche.example' */
	readonly origin: string;
	/** `/` or `/viche/` */
	readonly base: string;
}

/** Full address of a path that carries no base. */
export function addressOf({ origin, base }: Place, path: string): string {
	return new URL(base.replace(/\/$/, '') + path, origin).href;
}

/** A link to another page of the site, taken apart; anything else is not one. */
export interface OwnLink {
	/** Path without the base. */
	readonly path: string;
	/** Name of the place on the page, may be empty. */
	readonly hash: string;
	/** Query with its `?`, mostly empty. */
	readonly query: string;
}

export function ownLink(href: string, base: string): OwnLink | undefined {
	if (!href.startsWith(base) || href.startsWith('//')) return;
	const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href.slice(base.length - 1)) ?? [];
	return { path, query, hash };
}

/** Gives each link and picture of a chapter its new address. */
export function readdress(
	nodes: readonly AnyNode[],
	{ link, picture }: { link: (href: string) => string; picture: (src: string) => string },
): void {
	for (const { attribs } of DomUtils.findAll(({ attribs: { href, src } }) => Boolean(href ?? src), [...nodes])) {
		if (attribs['href']) attribs['href'] = link(attribs['href']);
		if (attribs['src']) attribs['src'] = picture(attribs['src']);
		// Only one picture goes with the book: the one that every program can show.
		delete attribs['srcset'];
	}
}
