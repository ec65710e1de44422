/** What a plan says of any entry. */
import { lowerFirst } from '../../i18n/index.ts';
import { fieldInfo, typeOf } from '../../schemas/index.ts';
import { labelledInCards } from '../anatomy.ts';
import { factsOf, linkTo } from '../facts.ts';
import { foreignLang, keyOfEntry, type AnyEntry, type Site } from '../site.ts';
import type { Named } from './types.ts';

/** @param names fields to say in its line of facts; words in another language than the page's are left out */
export function named(site: Site, entry: AnyEntry, names: readonly string[], labelled = false): Named {
	const lang = foreignLang(site, entry);
	const { shape } = typeOf(entry.collection);
	const own = names.filter((name) => !lang || !(shape[name] && fieldInfo(shape[name]).translated));
	const facts = factsOf(site, entry, own).map(({ name, label, values }) => {
		const text = values.map((value) => value.text).join(', ');
		return labelled || labelledInCards.has(name) ? `${label}: ${text}` : text;
	});
	const { text, href } = linkTo(site, entry);
	return { key: keyOfEntry(entry), title: text, href, ...(lang && { lang }), facts: facts.join(' · ') };
}

/** Values of one field within a sentence. */
export function textOf(site: Site, entry: AnyEntry, name: string): string {
	return factsOf(site, entry, [name])
		.flatMap(({ values }) => values.map(({ text }) => lowerFirst(text, site.locale)))
		.join(', ');
}
