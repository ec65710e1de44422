/** Ids of headings: Latin, readable, the same in both languages where the type names its sections. */
import type { Locale } from '../i18n/locales.ts';
import type { Section } from '../schemas/index.ts';
import { toId } from './transliterate.ts';

/** Gives each heading of a text its id; a repeated heading gets a number. */
export function headingIds(headings: readonly string[], sections: readonly Section[], locale: Locale): string[] {
	const used = new Map<string, number>();
	return headings.map((heading) => {
		const id = sections.find((section) => section.heading[locale] === heading)?.id ?? toId(heading);
		const count = (used.get(id) ?? 0) + 1;
		used.set(id, count);
		return count === 1 ? id : `${id}-${String(count)}`;
	});
}
