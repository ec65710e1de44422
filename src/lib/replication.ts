/** Who took what over from whom: chains of cases, from what the cases themselves say. */
import type { Entry } from './content/entry.ts';
import type { EntryOf, Site } from './site.ts';

type Case = Entry<'cases'>;

/** Who took over: a case of the base, or a community whose case it does not have. */
export type Adopter = EntryOf<'cases' | 'communities'>;

export interface Adoption {
	readonly from: Case;
	readonly by: Adopter;
	/** When the adopter began, as exact as it is known. */
	readonly when?: string;
	/** What the adopter did otherwise. */
	readonly changed?: string;
}

/** Every adoption that a case names, the oldest first; those without a date last. */
export function adoptionsIn(site: Site): Adoption[] {
	const all = site.of('cases').flatMap((one) => [...inspired(site, one), ...adopted(site, one)]);
	return all.sort((a, b) => (a.when ?? '9999').localeCompare(b.when ?? '9999'));
}

/** The adoptions that an entry takes part in: on its own page, or on that of the practice all of it is about. */
export function adoptionsOf(site: Site, { collection, id }: EntryOf<'cases' | 'practices'>): Adoption[] {
	const cases = ({ from, by }: Adoption) => (by.collection === 'cases' ? [from, by] : [from]);
	return adoptionsIn(site).filter((one) =>
		cases(one).some((entry) => (collection === 'cases' ? entry.id === id : entry.fields.practices?.includes(id))),
	);
}

function inspired(site: Site, by: Case): Adoption[] {
	const from = by.fields.inspiredBy ? site.get('cases', by.fields.inspiredBy) : undefined;
	return from ? [adoption(from, by)] : [];
}

/** Communities named by the case that was taken over; where the base has their case of the same practice, that case. */
function adopted(site: Site, from: Case): Adoption[] {
	const communities = (from.fields.adoptedBy ?? []).flatMap((id) => site.get('communities', id) ?? []);
	return communities.flatMap((community) => {
		const own = site.of('cases').filter((one) => one !== from && one.fields.communities.includes(community.id));
		if (own.some((one) => one.fields.inspiredBy === from.id)) return [];
		const same = own.find((one) => one.fields.practices?.some((id) => from.fields.practices?.includes(id)));
		return [same ? adoption(from, same) : { from, by: community }];
	});
}

function adoption(from: Case, by: Case): Adoption {
	const { startedOn, changed, inspiredBy } = by.fields;
	return {
		from,
		by,
		...(startedOn && { when: startedOn }),
		...(changed && inspiredBy === from.id && { changed }),
	};
}

/** Whose it is, short enough for a drawing. @example 'Звягельська громада +1' */
export function communitiesOf(site: Site, entry: Adopter): string {
	if (entry.collection === 'communities') return entry.fields.title;
	const [first, ...more] = entry.fields.communities.flatMap((id) => site.get('communities', id)?.fields.title ?? []);
	return `${first ?? entry.fields.title}${more.length > 0 ? ` +${String(more.length)}` : ''}`;
}

export interface Repeated {
	readonly practice: Entry<'practices'>;
	readonly cases: readonly Case[];
}

/** Practices that more than one case is about, the most frequent first. */
export function repeatedPractices(site: Site): Repeated[] {
	return site
		.of('practices')
		.map((practice) => ({
			practice,
			cases: site.of('cases').filter(({ fields }) => fields.practices?.includes(practice.id)),
		}))
		.filter(({ cases }) => cases.length > 1)
		.sort((a, b) => b.cases.length - a.cases.length);
}
