/** What the editors' door knows of all entries without opening them: `/admin/index.json`, made by the build. */
import type { Locale } from '../src/i18n/locales.ts';
import type { SiteSettings } from '../src/lib/content/site-settings.ts';
import type { CollectionName } from '../src/schemas/index.ts';

export interface IndexEntry {
	readonly collection: CollectionName;
	readonly id: string;
	readonly extension: 'md' | 'mdx';
	/** Whether Git has it: then its address may be known outside, and needs a redirect when the entry goes. */
	readonly published: boolean;
	/** Front matter in each language that has a file: what others may ask of the entry, without longer texts. */
	readonly files: Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>;
	/** Addresses on this site that its texts lead to: `/en/practices/public-hearing/#law`. */
	readonly links: readonly string[];
	/** Places on its pages that a link may lead to. */
	readonly anchors: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

export interface AdminIndex {
	/** Base path of the site. */
	readonly base: string;
	/** Day when it was made, `YYYY-MM-DD`. */
	readonly today: string;
	readonly entries: readonly IndexEntry[];
	/** Addresses of files of content/media: `/media/name.jpg`. */
	readonly media: readonly string[];
	readonly settings: SiteSettings;
	readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
