/** Who can help whom, of all that the site knows: programmes as terms, organisations by place and by service. */
import {
	hromadaTypes,
	oblasts,
	populationBands,
	sectors,
	services,
	themes,
	type Vocabulary,
} from '../schemas/vocabularies/index.ts';
import { facetValues } from './facets.ts';
import { byState, type Aspect, type Terms } from './support.ts';
import type { EntryOf, Site } from './site.ts';

export type Programme = EntryOf<'programmes'>;
export type Organisation = EntryOf<'organisations'>;

export function termsOf({ fields }: Programme): Terms {
	const { closed, startedOn, deadline, endsOn } = fields;
	return {
		closed,
		startedOn,
		deadline,
		endsOn,
		asks: {
			type: fields.hromadaTypes ?? [],
			size: fields.populationBands ?? [],
			oblast: fields.oblasts ?? [],
			topic: [...(fields.sectors ?? []), ...(fields.themes ?? [])],
		},
	};
}

/** All programmes in the order in which they matter: those that close soon first, closed ones last. */
export function programmesByState(site: Site): Programme[] {
	return byState(site.of('programmes'), termsOf, site.today);
}

/** Vocabularies of a choice; a topic is a sector or a theme. */
export const vocabulariesOf: Readonly<Record<Aspect, readonly Vocabulary[]>> = {
	type: [hromadaTypes],
	size: [populationBands],
	oblast: [oblasts],
	topic: [sectors, themes],
};

/** Topics of the same kind as this one. */
export function topicKin(topic: string): ReadonlySet<string> {
	return new Set(vocabulariesOf.topic.find(({ ids }) => ids.includes(topic))?.ids);
}

export function nameOf(site: Site, aspect: Aspect, id: string): string {
	return vocabulariesOf[aspect].map(({ terms }) => terms[id]?.[site.locale]).find((name) => name !== undefined) ?? id;
}

export interface Place {
	readonly id: string;
	readonly name: string;
	/** Organisations that name the oblast. */
	readonly organisations: readonly Organisation[];
	/** Programmes that name it, or a community in it. */
	readonly programmes: readonly Programme[];
}

/** Every oblast, with who names it or a community in it; nobody, in some. */
export function placesOf(site: Site): Place[] {
	const programmes = programmesByState(site);
	return oblasts.ids.map((id) => ({
		id,
		name: oblasts.terms[id][site.locale],
		organisations: site.of('organisations').filter((entry) => facetValues(site, entry, 'oblast').includes(id)),
		programmes: programmes.filter((entry) => facetValues(site, entry, 'oblast').includes(id)),
	}));
}

/** Organisations that name no oblast: by the codebook, they work in all of Ukraine. */
export function everywhere(site: Site): Organisation[] {
	return site.of('organisations').filter(({ fields }) => !fields.oblasts?.length);
}

export interface Service {
	readonly id: string;
	readonly name: string;
	readonly organisations: readonly Organisation[];
}

/** Services that some organisation gives. */
export function servicesOf(site: Site): Service[] {
	return services.ids.flatMap((id) => {
		const organisations = site.of('organisations').filter(({ fields }) => fields.services?.includes(id));
		return organisations.length === 0 ? [] : [{ id, name: services.terms[id][site.locale], organisations }];
	});
}
