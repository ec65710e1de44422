/** Practices and cases as they stand side by side: the labels and values of their own pages. */
import { fieldInfo, typeOf } from '../../schemas/index.ts';
import { factsOf, linkTo, type Value } from '../facts.ts';
import { foreignLang, keyOfEntry, type AnyEntry, type EntryOf, type Site } from '../site.ts';
import type { CompareData, Compared, Kind } from './types.ts';

/** Fields that tell one from another, in the order of the rows: what it takes, what law says, what comes of it. */
const rows: Readonly<Record<Kind, readonly string[]>> = {
	practices: [
		'preparationWeeks',
		'runWeeks',
		'costBand',
		'team',
		'participation',
		'selection',
		'formats',
		'wartime',
		'legalBasis',
		'localAct',
		'evidence',
		'hromadaTypes',
		'whenToUse',
		'whenNotToUse',
	],
	cases: [
		'outcome',
		'implementation',
		'communities',
		'startedOn',
		'endedOn',
		'practices',
		'participation',
		'participantsTotal',
		'costBand',
		'costTotal',
		'contexts',
		'evidence',
		'reportedBy',
	],
};

export function compareData(site: Site): CompareData {
	const entries = [...site.of('practices'), ...site.of('cases')];
	return {
		kinds: { practices: kindOf(site, 'practices'), cases: kindOf(site, 'cases') },
		entries: entries.map((entry) => comparedOf(site, entry)),
	};
}

function kindOf({ locale }: Site, kind: Kind) {
	const { shape, many } = typeOf(kind);
	const labels = rows[kind].flatMap((name) => {
		const field = shape[name];
		return field ? [{ name, label: fieldInfo(field).label[locale] }] : [];
	});
	return { label: many[locale], rows: labels };
}

export function comparedOf(site: Site, entry: EntryOf<Kind>): Compared {
	const names = rows[entry.collection].filter((name) => name !== 'legalBasis');
	const { text: title, href, lang } = linkTo(site, entry);
	const cells = factsOf(site, entry, names).map(({ name, values }) => [name, values.map(plain(entry, name))]);
	const laws = entry.collection === 'practices' ? lawsOf(site, entry) : [];
	if (laws.length > 0) cells.push(['legalBasis', laws]);
	return {
		key: keyOfEntry(entry),
		kind: entry.collection,
		title,
		href,
		...(lang && { lang }),
		cells: Object.fromEntries(cells) as Compared['cells'],
	};
}

/** Of links only those to other entries stay: a table full of links to lists is hard to walk through. */
function plain(entry: AnyEntry, name: string): (value: Value) => Value {
	const field = typeOf(entry.collection).shape[name];
	const refers = field && fieldInfo(field).kind.startsWith('reference');
	return ({ text, href, lang }) => ({ text, ...(refers && href && { href }), ...(lang && { lang }) });
}

function lawsOf(site: Site, entry: EntryOf<'practices'>): Value[] {
	return (entry.fields.legalBasis ?? []).flatMap(({ law, article }) => {
		const found = site.get('laws', law);
		if (!found) return [];
		const { href, lang, text } = linkTo(site, found);
		const place = article && !foreignLang(site, found) ? `, ${site.t('law.article', { article })}` : '';
		return [{ text: text + place, href, ...(lang && { lang }) }];
	});
}
