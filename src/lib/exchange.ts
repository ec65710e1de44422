/** The register of communities: who offers what in each sector, and whose offers answer whose needs. */
import {
	hromadaTypes,
	languages,
	mechanisms,
	oblasts,
	sectors,
	sharingFormats,
	themes,
	type Vocabulary,
} from '../schemas/vocabularies/index.ts';
import type { Entry } from './content/entry.ts';
import { sharingState } from './sharing.ts';
import type { Site } from './site.ts';

type Community = Entry<'communities'>;

const topics = { sectors, themes, mechanisms } as const;

const topicNames = ['sectors', 'themes', 'mechanisms'] as const;

/** An offer of one community that answers a need of another. */
export interface Match {
	readonly giver: Community;
	readonly seeker: Community;
	/** What both named, in the words of the page's language. */
	readonly topics: readonly string[];
	/** What else speaks for the two: formats, languages, place. */
	readonly pluses: readonly string[];
	/** Whether both communities confirmed what they said, and it still holds. */
	readonly confirmed: boolean;
	/** Whether the seeker has something for the giver, too. */
	readonly mutual: boolean;
}

/** Every pair in which an offer answers a need: confirmed ones first, then those with most in common. */
export function matchesOf(site: Site): Match[] {
	const all = site.of('communities').filter(({ fields: { sharing } }) => sharing.offers ?? sharing.seeks);
	const pairs = all.flatMap((giver) =>
		all.flatMap((seeker) => {
			const shared = giver === seeker ? [] : sharedTopics(site, giver, seeker);
			return shared.length === 0 ? [] : [matchOf(site, giver, seeker, shared)];
		}),
	);
	return pairs.sort((a, b) => Number(b.confirmed) - Number(a.confirmed) || weight(b) - weight(a));
}

const weight = (match: Match) => 3 * match.topics.length + match.pluses.length + Number(match.mutual);

function matchOf(site: Site, giver: Community, seeker: Community, shared: readonly string[]): Match {
	return {
		giver,
		seeker,
		topics: shared,
		pluses: [
			...sharedFormats(giver, seeker).map((id) => sharingFormats.terms[id][site.locale]),
			...common(giver.fields.sharing.languages, seeker.fields.sharing.languages).map(
				(id) => languages.terms[id][site.locale],
			),
			...samePlace(site, giver, seeker),
		],
		confirmed: [giver, seeker].every((one) => sharingState(site, one) === 'confirmed'),
		mutual: sharedTopics(site, seeker, giver).length > 0,
	};
}

function sharedTopics(site: Site, giver: Community, seeker: Community): string[] {
	const { offers } = giver.fields.sharing;
	const { seeks } = seeker.fields.sharing;
	return topicNames.flatMap((name) =>
		common<string>(offers?.[name], seeks?.[name]).map((id) => wordFor(topics[name], id, site)),
	);
}

const wordFor = (vocabulary: Vocabulary, id: string, { locale }: Site) => vocabulary.terms[id]?.[locale] ?? id;

/** Who comes as a guest needs a host; the other formats are the same on both sides. */
const counterpart: Readonly<Record<string, string>> = {
	'study-visit-host': 'study-visit-guest',
	'study-visit-guest': 'study-visit-host',
};

function sharedFormats(giver: Community, seeker: Community) {
	const wanted: readonly string[] = seeker.fields.sharing.seeks?.formats ?? [];
	return (giver.fields.sharing.offers?.formats ?? []).filter((id) => wanted.includes(counterpart[id] ?? id));
}

function samePlace(site: Site, { fields: one }: Community, { fields: other }: Community): string[] {
	const { t, locale } = site;
	return [
		...(one.oblast === other.oblast ? [t('alike.oblast', { name: oblasts.terms[one.oblast][locale] })] : []),
		...(one.hromadaType === other.hromadaType
			? [t('alike.type', { name: hromadaTypes.terms[one.hromadaType][locale] })]
			: []),
	];
}

function common<Id>(some: readonly Id[] = [], others: readonly Id[] = []): Id[] {
	return some.filter((id) => others.includes(id));
}

export interface SectorRow {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	/** Communities that named this sector among what they offer. */
	readonly offering: readonly Community[];
	/** Communities with cases in the sector that said nothing about sharing: what they did is known, no more. */
	readonly experienced: readonly Community[];
}

/** The register by sector. Empty rows stay: a gap is worth seeing. */
export function registerBySector(site: Site): SectorRow[] {
	return sectors.ids.map((id) => {
		const all = site.of('communities');
		const offering = all.filter((one) => one.fields.sharing.offers?.sectors?.includes(id));
		const ofCases = new Set(
			site
				.of('cases')
				.filter((one) => one.fields.sectors?.includes(id))
				.flatMap((one) => one.fields.communities),
		);
		return {
			id,
			label: sectors.terms[id][site.locale],
			href: site.href(['sectors', id]),
			offering,
			experienced: all.filter((one) => ofCases.has(one.id) && !offering.includes(one)),
		};
	});
}
