import type { Locale } from '../i18n/locales.ts';
import { entryInEachLocale } from './content/entry.ts';
import { isDraft, type ContentTree } from './content/tree.ts';
import { buildSite, type AnyEntry, type Site } from './site.ts';

/** A site straight from checked content, for programs that need no pages. @param today `YYYY-MM-DD` */
export function siteIn(locale: Locale, tree: ContentTree, today: string): Site {
	const published = [...tree.entries.values()].filter((entry) => !isDraft(entry));
	const entries = published.flatMap(entryInEachLocale).filter((entry) => entry.locale === locale);
	return buildSite(entries as AnyEntry[], { locale, base: '/', today });
}
