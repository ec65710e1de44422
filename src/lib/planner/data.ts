/** What the planner has to know of a site. */
import { oblasts } from '../../schemas/vocabularies/index.ts';
import { isOver } from '../days.ts';
import { facetValues } from '../facets.ts';
import { keyOfEntry, referencedKeys, type AnyEntry, type EntryOf, type Site } from '../site.ts';
import { typeOf } from '../../schemas/index.ts';
import { named } from './named.ts';
import { practiceData } from './practice-data.ts';
import type { CaseData, HelperData, PlannerData, ToolkitData } from './types.ts';

export function plannerData(site: Site): PlannerData {
	const running = site.of('programmes').filter(({ fields }) => !isOver(fields.endsOn, site.today));
	const working = site.of('organisations').filter(({ fields }) => fields.active !== 'closed');
	return {
		practices: site.of('practices').map((entry) => practiceData(site, entry)),
		toolkits: site.of('toolkits').map((entry) => toolkitData(site, entry)),
		cases: site.of('cases').map((entry) => caseData(site, entry)),
		helpers: [...working, ...running].map((entry) => helperData(site, entry)),
		oblasts: Object.fromEntries(oblasts.ids.map((id) => [id, oblasts.terms[id][site.locale]])),
		pages: {
			planner: site.href(['planner']),
			compare: site.href(['compare']),
			cases: site.href(['cases']),
			support: site.href(['support']),
		},
	};
}

function toolkitData(site: Site, entry: EntryOf<'toolkits'>): ToolkitData {
	return {
		...named(site, entry, ['durationDays', 'dueOn', 'level']),
		practices: entry.fields.practices,
		least: entry.fields.durationDays.min,
	};
}

function caseData(site: Site, entry: EntryOf<'cases'>): CaseData {
	const { practices = [], communities, contexts = [], targetGroups = [], outcome, startedOn } = entry.fields;
	const places = communities.flatMap((id) => site.get('communities', id) ?? []);
	const displaced = places.some(({ fields }) => fields.displaced);
	return {
		...named(site, entry, ['outcome', 'communities', 'startedOn']),
		practices,
		types: [...new Set(places.map(({ fields }) => fields.hromadaType))],
		oblasts: facetValues(site, entry, 'oblast'),
		contexts: displaced ? [...contexts, 'displaced'] : contexts,
		groups: targetGroups,
		sizes: places.flatMap((place) => facetValues(site, place, 'size')),
		outcome,
		started: startedOn ?? '',
	};
}

/** A programme without oblasts is for all of Ukraine, as an organisation is. */
function helperData(site: Site, entry: EntryOf<'organisations'> | EntryOf<'programmes'>): HelperData {
	const { themes = [], targetGroups = [], oblasts: places = [] } = entry.fields;
	const facts = entry.collection === 'organisations' ? ['kind', 'services'] : ['supportTypes', 'endsOn'];
	const unsure = entry.collection === 'organisations' && entry.fields.active === 'unknown';
	return {
		...named(site, entry, unsure ? [...facts, 'active'] : facts),
		near: nearOf(site, entry),
		services: entry.collection === 'organisations' ? (entry.fields.services ?? []) : [],
		themes,
		groups: targetGroups,
		oblasts: places,
		active: entry.collection === 'programmes' || entry.fields.active === 'active',
	};
}

/** Practices, toolkits and cases that it names, or that name it. */
function nearOf(site: Site, entry: AnyEntry): string[] {
	const naming = site.backlinks.get(keyOfEntry(entry)) ?? [];
	const keys = [...naming.map(keyOfEntry), ...referencedKeys(typeOf(entry.collection).shape, entry.fields)];
	return [...new Set(keys)].filter((key) => /^(practices|toolkits|cases)\//.test(key));
}
