/** An entry as lists show it: kind, title, one line, three facts. */
import type { Locale } from '../i18n/locales.ts';
import { typeOf } from '../schemas/index.ts';
import { anatomy, labelledInCards } from './anatomy.ts';
import { factsOf, type Fact } from './facts.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Card {
	readonly href: string;
	readonly title: string;
	readonly summary: string;
	readonly kind: string;
	/** Language of the words where it is not the page's. */
	readonly lang?: Locale;
	readonly facts: readonly Fact[];
}

export function cardOf(site: Site, entry: AnyEntry): Card {
	const { title, summary } = entry.fields;
	return {
		href: site.href(entry),
		title,
		summary,
		kind: typeOf(entry.collection).one[site.locale],
		...(entry.lang !== site.locale && { lang: entry.lang }),
		facts: factsOf(site, entry, anatomy[entry.collection].card),
	};
}

/** A fact on a card is short: the first two values and how many more, with its label where the value needs one. */
export function shortFact(fact: Fact): { label?: string; text: string } {
	const shown = fact.values
		.slice(0, 2)
		.map((value) => value.text)
		.join(', ');
	const text = fact.values.length > 2 ? `${shown} +${String(fact.values.length - 2)}` : shown;
	return labelledInCards.has(fact.name) ? { label: fact.label, text } : { text };
}
