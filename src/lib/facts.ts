/** Turns fields into what a person reads: a label and values, each a link where it leads somewhere. */
import { formatDate, formatNumber } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { fieldInfo, typeOf, type FieldInfo, type Shape } from '../schemas/index.ts';
import { currencies } from '../schemas/vocabularies/index.ts';
import type { Key } from './content/tree.ts';
import { facetOfField } from './facets.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Value {
	readonly text: string;
	readonly href?: string;
	/** Language of the text where it differs from the page's. */
	readonly lang?: Locale;
	/** What the value means. */
	readonly note?: string;
}

export interface Fact {
	readonly name: string;
	readonly label: string;
	readonly values: readonly Value[];
}

/** Facts of the named fields that have a value. */
export function factsOf(site: Site, entry: AnyEntry, names: readonly string[]): Fact[] {
	const { shape, collection } = typeOf(entry.collection);
	return names.flatMap((name) => {
		const field = shape[name];
		if (!field) throw new Error(`${collection} has no field ${name}.`);
		const info = fieldInfo(field);
		const values = valuesOf(site, entry, name, info, (entry.fields as Readonly<Record<string, unknown>>)[name]);
		return values.length === 0 ? [] : [{ name, label: info.label[site.locale], values }];
	});
}

function valuesOf(site: Site, entry: AnyEntry, name: string, info: FieldInfo, value: unknown): Value[] {
	if (value === undefined || value === false) return [];
	const { locale } = site;
	switch (info.kind) {
		case 'choice':
		case 'choices':
			return [value].flat().map((id) => termValue(site, entry, name, info, String(id)));
		case 'reference':
		case 'references':
			return [value].flat().flatMap((id) => entryValue(site, info, String(id)));
		case 'day':
		case 'date':
			return [{ text: formatDate(locale, String(value)) }];
		case 'number':
			return [{ text: formatNumber(locale, Number(value)) }];
		case 'flag':
			return [{ text: site.t('value.yes') }];
		case 'url':
			return [{ text: hostOf(String(value)), href: String(value) }];
		case 'email':
			return [{ text: String(value), href: `mailto:${String(value)}` }];
		case 'group':
			return groupValues(site, entry, info.shape ?? {}, value as Readonly<Record<string, unknown>>);
		case 'texts':
			return (value as string[]).map((text) => inLanguage(site, entry, info, text));
		default:
			return [inLanguage(site, entry, info, String(value))];
	}
}

/** Words carry their language where a page shows an entry that is not translated. */
function inLanguage(site: Site, entry: AnyEntry, info: FieldInfo, text: string): Value {
	return info.translated && entry.lang !== site.locale ? { text, lang: entry.lang } : { text };
}

function termValue(site: Site, entry: AnyEntry, name: string, info: FieldInfo, id: string): Value {
	const term = info.vocabulary?.terms[id];
	const facet = facetOfField(entry.collection, name);
	return {
		text: term?.[site.locale] ?? id,
		...(facet && { href: site.href([entry.collection, facet, id]) }),
		...(term?.note && name === 'evidence' && { note: term.note[site.locale] }),
	};
}

function entryValue(site: Site, info: FieldInfo, id: string): Value[] {
	const [only] = info.to ?? [];
	const target = site.entries.get((info.to?.length === 1 && only ? `${only}/${id}` : id) as Key);
	return target ? [linkTo(site, target)] : [];
}

/** A link to an entry by its title, with its language where that differs. */
export function linkTo(site: Site, entry: AnyEntry): Value & { href: string } {
	return { text: entry.fields.title, href: site.href(entry), ...(entry.lang !== site.locale && { lang: entry.lang }) };
}

/** A group on one line: a range as «2–4», an amount with its currency, flags as their labels, the rest one by one. */
function groupValues(site: Site, entry: AnyEntry, shape: Shape, value: Readonly<Record<string, unknown>>): Value[] {
	const { min, max, currency, year } = value;
	if (typeof min === 'number' && typeof max === 'number') return [{ text: rangeText(site.locale, min, max) }];
	if (typeof currency === 'string' && currency in currencies.terms) {
		const name = currencies.terms[currency as keyof typeof currencies.terms][site.locale];
		return [{ text: `${formatNumber(site.locale, Number(value['value']))} ${name}` }];
	}
	if (typeof year === 'number') {
		return [
			{ text: `${formatNumber(site.locale, Number(value['value']))} (${String(year)})`, href: String(value['source']) },
		];
	}
	return Object.entries(shape).flatMap(([name, field]) => {
		const info = fieldInfo(field);
		if (info.kind === 'flag') return value[name] === true ? [{ text: info.label[site.locale] }] : [];
		if (info.kind === 'url') return [];
		const inner = valuesOf(site, entry, name, info, value[name]);
		return info.kind === 'day' || info.kind === 'date'
			? inner.map((one) => ({ text: site.t('value.asOf', { date: one.text }) }))
			: inner;
	});
}

export function rangeText(locale: Locale, min: number, max: number): string {
	return min === max ? formatNumber(locale, min) : `${formatNumber(locale, min)}–${formatNumber(locale, max)}`;
}

/** The part of an address that tells whose it is. */
export function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}
