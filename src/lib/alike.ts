/** Communities like this one, each with the reasons in words: place, size, circumstances, what both did. */
import { lowerFirst } from '../i18n/index.ts';
import {
	hromadaTypes,
	mechanisms,
	oblasts,
	populationBands,
	sectors,
	themes,
	type Vocabulary,
} from '../schemas/vocabularies/index.ts';
import type { Entry } from './content/entry.ts';
import { facetValues } from './facets.ts';
import type { Site } from './site.ts';
import type { StringKey } from '../i18n/index.ts';

type Community = Entry<'communities'>;

export interface Alike {
	readonly community: Community;
	/** The weightiest first. @example ['обидві мають досвід: бюджет участі', 'та сама область: Полтавська'] */
	readonly reasons: readonly string[];
}

/** One way of being alike. */
interface Trait {
	readonly text: StringKey;
	/** How much one value in common says. */
	readonly weight: number;
	valuesOf(site: Site, community: Community): readonly string[];
	nameOf(value: string, site: Site): string;
}

const named =
	(vocabulary: Vocabulary) =>
	(value: string, { locale }: Site) =>
		lowerFirst(vocabulary.terms[value]?.[locale] ?? value, locale);

const NEAR_FRONT: readonly string[] = ['possible-hostilities', 'active-hostilities', 'active-hostilities-e-services'];

const casesOf = (site: Site, { id }: Community) =>
	site.of('cases').filter(({ fields }) => fields.communities.includes(id));

const traits: readonly Trait[] = [
	{
		text: 'alike.frontline',
		weight: 3,
		valuesOf: (site, community) =>
			NEAR_FRONT.includes(community.fields.territory?.status ?? '') || hasContext(site, community, 'frontline')
				? ['frontline']
				: [],
		nameOf: () => '',
	},
	{
		text: 'alike.displaced',
		weight: 3,
		valuesOf: (site, community) =>
			(community.fields.displaced ?? hasContext(site, community, 'displaced')) ? ['displaced'] : [],
		nameOf: () => '',
	},
	{
		text: 'alike.mechanism',
		weight: 2,
		valuesOf: (site, community) => facetValues(site, community, 'mechanism'),
		nameOf: named(mechanisms),
	},
	{
		text: 'alike.problem',
		weight: 2,
		valuesOf: problemsOf,
		nameOf: (value, site) => {
			const [sector = '', theme = ''] = value.split(' ');
			return `${named(sectors)(sector, site)} – ${named(themes)(theme, site)}`;
		},
	},
	{
		text: 'alike.size',
		weight: 2,
		valuesOf: (site, community) => facetValues(site, community, 'size'),
		nameOf: named(populationBands),
	},
	{
		text: 'alike.oblast',
		weight: 2,
		valuesOf: (_, { fields }) => [fields.oblast],
		nameOf: (value, { locale }) => (oblasts.terms as Vocabulary['terms'])[value]?.[locale] ?? value,
	},
	{
		text: 'alike.type',
		weight: 1,
		valuesOf: (_, { fields }) => [fields.hromadaType],
		nameOf: named(hromadaTypes),
	},
];

function hasContext(site: Site, community: Community, context: 'frontline' | 'displaced'): boolean {
	return casesOf(site, community).some(({ fields }) => fields.contexts?.includes(context));
}

/** What troubled a community: sector and theme of its cases. */
function problemsOf(site: Site, community: Community): string[] {
	const all = casesOf(site, community).flatMap(({ fields }) =>
		(fields.sectors ?? []).flatMap((sector) => (fields.themes ?? []).map((theme) => `${sector} ${theme}`)),
	);
	return [...new Set(all)];
}

/** More values in common say no more, and are not read. */
const MOST_VALUES = 2;

const MOST_REASONS = 3;

/** Being of one type alone, as most are, makes nobody alike. */
const LEAST = 3;

export function alikeTo(site: Site, community: Community, limit = 4): Alike[] {
	return site
		.of('communities')
		.filter((other) => other.id !== community.id)
		.map((other) => ({ other, shared: sharedBy(site, community, other) }))
		.map(({ other, shared }) => ({ other, shared, weight: weightOf(shared) }))
		.filter(({ weight }) => weight >= LEAST)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, limit)
		.map(({ other, shared }) => ({
			community: other,
			reasons: shared.slice(0, MOST_REASONS).map(({ trait, values }) => {
				const names = values.map((value) => trait.nameOf(value, site));
				return site.t(trait.text, { name: names.join(', ') });
			}),
		}));
}

interface Shared {
	readonly trait: Trait;
	readonly values: readonly string[];
}

function sharedBy(site: Site, one: Community, other: Community): Shared[] {
	return traits
		.map((trait) => {
			const own = trait.valuesOf(site, one);
			return { trait, values: trait.valuesOf(site, other).filter((value) => own.includes(value)) };
		})
		.filter(({ values }) => values.length > 0)
		.map(({ trait, values }) => ({ trait, values: values.slice(0, MOST_VALUES) }));
}

const weightOf = (shared: readonly Shared[]) =>
	shared.reduce((sum, { trait, values }) => sum + trait.weight * values.length, 0);
