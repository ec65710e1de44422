/** Translations whose original bears another name: `en/public-hearings.md` beside `uk/public-hearing.md`. */
import { closest, distance } from 'fastest-levenshtein';
import { defaultLocale } from '../../i18n/locales.ts';
import type { ContentTree, EntryFiles } from './tree.ts';

const known = new WeakMap<ContentTree, ReadonlyMap<EntryFiles, EntryFiles>>();

/** From the file without an original to the entry that it most likely translates. */
export function strayTranslations(tree: ContentTree): ReadonlyMap<EntryFiles, EntryFiles> {
	const found = known.get(tree) ?? findStrays(tree);
	known.set(tree, found);
	return found;
}

function findStrays(tree: ContentTree): Map<EntryFiles, EntryFiles> {
	const entries = [...tree.entries.values()];
	const orphans = entries.filter((entry) => entry.source.locale !== defaultLocale && !entry.sourceUnreadable);
	return new Map(
		orphans.flatMap((orphan) => {
			const { locale } = orphan.source;
			const originals = entries.filter((entry) => entry.collection === orphan.collection && entry.source.locale === defaultLocale && !entry.translations.has(locale));
			if (originals.length === 0) return [];
			const id = closest(orphan.id, originals.map((entry) => entry.id));
			const original = originals.find((entry) => entry.id === id);
			const near = distance(id, orphan.id) <= Math.max(2, orphan.id.length / 4);
			return near && original ? [[orphan, original] as const] : [];
		}),
	);
}
