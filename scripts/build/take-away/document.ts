/** A page that stands alone: one file, its styles inside, no script, nothing to fetch. */
import { getT } from '../../../src/i18n/index.ts';
import { bindPage } from '../../../src/lib/writing/bind.ts';
import { pruneStyles } from '../prune-styles.ts';
import type { Book } from './books.ts';
import type { Place } from './links.ts';
import { escape } from '../../../src/lib/markup.ts';
import { liveAddress } from './origin.ts';

/** @param body HTML */
export function documentOf(book: Book, place: Place, style: string, body: string): string {
	const title = `${book.title} – ${getT(book.locale)('site.name')}`;
	const html = [
		`<!doctype html><html lang="${book.locale}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width">',
		`<title>${escape(title)}</title><link rel="canonical" href="${escape(liveAddress(book, place))}">`,
		`<style>${style}</style></head><body>${body}</body></html>`,
	].join('');
	return bindPage(pruneStyles(html));
}
