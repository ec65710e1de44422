/** Where mentions of glossary terms in a body lead. */
import type { Locale } from '../i18n/locales.ts';
import { localPath, withBase } from '../lib/addresses.ts';
import type { Entry } from '../lib/content/entry.ts';
import { isDraft, type ContentTree } from '../lib/content/tree.ts';
import { termFinder, type TermFinder, type TermNames } from '../lib/terms.ts';
import type { TermLinks } from '../markdown/plugins.ts';

/** Finders of one tree, one a language. */
const finders = new WeakMap<ContentTree, Map<Locale, TermFinder>>();

/** Links for one entry's body; a term's own page does not link to itself. */
export function termLinks(tree: ContentTree, { collection, id, locale, lang }: Entry, base: string): TermLinks {
	return {
		finder: finderFor(tree, lang),
		hrefOf: (term) => withBase(localPath(locale, 'glossary', term), base),
		...(collection === 'glossary' && { own: id }),
	};
}

function finderFor(tree: ContentTree, locale: Locale): TermFinder {
	const known = finders.get(tree) ?? new Map<Locale, TermFinder>();
	const finder = known.get(locale) ?? termFinder(termNames(tree, locale), locale);
	finders.set(tree, known.set(locale, finder));
	return finder;
}

/** Names of each published glossary entry that has words in a language. */
function termNames(tree: ContentTree, locale: Locale): TermNames[] {
	const entries = [...tree.entries.values()].filter((entry) => entry.collection === 'glossary' && !isDraft(entry));
	return entries.flatMap(({ id, source, translations }) => {
		const file = source.locale === locale ? source : translations.get(locale);
		const { title, synonyms } = file?.data ?? {};
		return [{ id, names: [title, synonyms].flat().filter((name) => typeof name === 'string') }];
	});
}
