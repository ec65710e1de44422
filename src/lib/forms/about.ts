/** `?about=/practices/x/`: which page a message is about. */
import type { Site } from '../site.ts';

const LONGEST = 200;

/** Address of a form for a message about a page. @param path without the base of the site: the form puts it on by itself */
export function formAbout(site: Site, form: 'ask' | 'feedback' | 'join' | 'request', path: string): string {
	return `${site.href([form])}?about=${path}`;
}

/** A path of this site, as pages have them: no other site, no query, no tricks. */
const PATH = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

/** @param query of the address, with or without its `?` @returns nothing where it names no page of this site */
export function pageAsked(query: string): string | undefined {
	const path = new URLSearchParams(query).get('about') ?? '';
	return path.length <= LONGEST && PATH.test(path) ? path : undefined;
}
