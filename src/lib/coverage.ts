/** How full the base is: a type of entry and a language at a time. */
import type { Locale } from '../i18n/locales.ts';
import { collectionNames, fieldInfo, typeOf, type CollectionName } from '../schemas/index.ts';
import { reviewDue } from './review.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Coverage {
	readonly collection: CollectionName;
	readonly locale: Locale;
	/** All entries of the type, in whatever language. */
	readonly entries: number;
	/** Those that have everything the type recommends. */
	readonly complete: number;
	/** Those whose words are in this language. */
	readonly translated: number;
	/** Those that a second person read: a translation against its original, an original against its sources. */
	readonly reviewed: number;
	/** Those due for a new look: the facts of an original, the words of a translation. */
	readonly stale: number;
}

/** What the type recommends and the entry lacks. @example ['faq'] */
export function missingFields({ collection, fields }: AnyEntry): string[] {
	return typeOf(collection).recommended.filter(
		(name) => (fields as Readonly<Record<string, unknown>>)[name] === undefined,
	);
}

export function coverageOf(site: Site): Coverage[] {
	return collectionNames.map((collection) => {
		const entries: readonly AnyEntry[] = site.of<CollectionName>(collection);
		const count = (holds: (entry: AnyEntry) => boolean) => entries.filter(holds).length;
		return {
			collection,
			locale: site.locale,
			entries: entries.length,
			complete: count((entry) => missingFields(entry).length === 0),
			translated: count((entry) => entry.lang === site.locale),
			reviewed: count(isReviewed),
			stale: count((entry) => isStale(entry, site.today)),
		};
	});
}

function isReviewed({ translation, fields }: AnyEntry): boolean {
	return translation.state === 'reviewed' || (translation.state === 'source' && fields.checkedOn !== undefined);
}

function isStale({ translation, fields }: AnyEntry, today: string): boolean {
	return (
		translation.state === 'outdated' || (translation.state === 'source' && (reviewDue(fields)?.day ?? '9999') < today)
	);
}

export interface Gap {
	readonly collection: CollectionName;
	/** Label of the field in the language of the site. */
	readonly label: string;
	readonly entries: readonly AnyEntry[];
}

/** Which recommended field which entries lack, the most frequent first. */
export function gapsOf(site: Site): Gap[] {
	const gaps = collectionNames.flatMap((collection) => {
		const { recommended, shape } = typeOf(collection);
		const entries: readonly AnyEntry[] = site.of<CollectionName>(collection);
		return recommended.flatMap((name) => {
			const field = shape[name];
			const lacking = entries.filter((entry) => missingFields(entry).includes(name));
			if (!field || lacking.length === 0) return [];
			return [{ collection, label: fieldInfo(field).label[site.locale], entries: lacking }];
		});
	});
	return gaps.sort((a, b) => b.entries.length - a.entries.length);
}

/** Whole per cent, 100 only where nothing is missing. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}
