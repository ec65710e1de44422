/** What a community needs to do the same as in a case: whose steps to follow, which papers, who did it besides. */
import { templateId } from './anchors.ts';
import type { Entry } from './content/entry.ts';
import type { AnyEntry, Site } from './site.ts';
import { adoptionsOf, type Adoption } from './replication.ts';

/** How to do what one practice of the case is about. */
export interface Way {
	readonly practice: Entry<'practices'>;
	/** Whose steps to follow: of the toolkit that is first of all about the practice, else of the practice itself. */
	readonly steps: Entry<'practices'> | Entry<'toolkits'>;
	/** Further toolkits that help with it. */
	readonly toolkits: readonly Entry<'toolkits'>[];
}

export interface Sample {
	readonly title: string;
	readonly href: string;
	readonly toolkit: Entry<'toolkits'>;
}

export interface CaseInUse {
	readonly ways: readonly Way[];
	readonly samples: readonly Sample[];
	/** Who took this case over, and from which it was taken itself. */
	readonly adoptions: readonly Adoption[];
	/** Other cases of the same practices, those with the most in common first. */
	readonly others: readonly AnyEntry[];
}

export function useOf(site: Site, entry: Entry<'cases'>): CaseInUse {
	const ids = entry.fields.practices ?? [];
	const practices = ids.flatMap((id) => site.get('practices', id) ?? []);
	const ways = practices.map((practice) => wayFor(site, practice));
	const toolkits = new Set(ways.flatMap(({ steps }) => (steps.collection === 'toolkits' ? [steps] : [])));
	const adoptions = adoptionsOf(site, entry);
	const shown = new Set<AnyEntry>([entry, ...adoptions.flatMap(({ from, by }) => [from, by])]);
	const common = ({ fields }: Entry<'cases'>) => fields.practices?.filter((id) => ids.includes(id)).length ?? 0;
	return {
		ways,
		samples: [...toolkits].flatMap((toolkit) => samplesOf(site, toolkit)),
		adoptions,
		others: site
			.of('cases')
			.filter((one) => !shown.has(one) && common(one) > 0)
			.sort((a, b) => common(b) - common(a))
			.slice(0, 6),
	};
}

function wayFor(site: Site, practice: Entry<'practices'>): Way {
	const toolkits = site.of('toolkits').filter(({ fields }) => fields.practices.includes(practice.id));
	const own = toolkits.find(({ fields }) => fields.practices[0] === practice.id);
	return { practice, steps: own ?? practice, toolkits: toolkits.filter((one) => one !== own) };
}

function samplesOf(site: Site, toolkit: Entry<'toolkits'>): Sample[] {
	return (toolkit.fields.templates ?? []).map(({ title }, index) => ({
		title,
		href: `${site.href(['toolkits', toolkit.id, 'templates'])}#${templateId(index + 1)}`,
		toolkit,
	}));
}
