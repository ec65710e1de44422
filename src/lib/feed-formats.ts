/** A feed as Atom (RFC 4287) and as JSON Feed 1.1. RSS is made by `@astrojs/rss`. */
import type { Feed } from './feed.ts';
import { escape } from './markup.ts';

export interface FeedPlace {
	/** Address of the feed itself. */
	readonly self: URL;
	/** Address of the page that it follows. */
	readonly home: URL;
	/** Language of the feed: `uk-UA`. */
	readonly language: string;
	/** Name of the site. */
	readonly author: string;
}

/** A feed must say when it changed, even before anything was in it. */
const NEVER = new Date(0);

export function atomOf({ title, description, items }: Feed, { self, home, language, author }: FeedPlace): string {
	const entries = items.map((item) => {
		const url = new URL(item.link, home).href;
		return [
			'<entry>',
			tag('id', url),
			tag('title', item.title),
			`<link href="${escape(url)}"/>`,
			tag('updated', item.pubDate.toISOString()),
			tag('summary', item.description),
			...item.categories.map((name) => `<category term="${escape(name)}"/>`),
			'</entry>',
		].join('');
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		tag('id', self.href),
		tag('title', title),
		tag('subtitle', description),
		tag('updated', (items[0]?.pubDate ?? NEVER).toISOString()),
		`<author>${tag('name', author)}</author>`,
		`<link rel="self" href="${escape(self.href)}"/>`,
		`<link href="${escape(home.href)}"/>`,
		...entries,
		'</feed>\n',
	].join('\n');
}

const tag = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;

export function jsonFeedOf({ title, description, items }: Feed, { self, home, language, author }: FeedPlace): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description,
		language,
		home_page_url: home.href,
		feed_url: self.href,
		authors: [{ name: author }],
		items: items.map((item) => {
			const url = new URL(item.link, home).href;
			return {
				id: url,
				url,
				title: item.title,
				content_text: item.description,
				date_modified: item.pubDate.toISOString(),
				tags: item.categories,
			};
		}),
	};
	return `${JSON.stringify(feed)}\n`;
}
