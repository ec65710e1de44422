/** A practice as the planner judges it. */
import { costBands, evidenceLevels, participationLevels } from '../../schemas/vocabularies/index.ts';
import type { EntryOf, Site } from '../site.ts';
import { named, textOf } from './named.ts';
import type { PracticeData } from './types.ts';

type Practice = EntryOf<'practices'>;

/** Who may take the first step without the council. */
const RESIDENTS: readonly string[] = ['initiative-group', 'residents', 'cso', 'everyone'];

const FACTS = ['preparationWeeks', 'runWeeks', 'costBand', 'team', 'wartime'];

export function practiceData(site: Site, entry: Practice): PracticeData {
	const { fields } = entry;
	const { wartime, inclusion = [], minimumVersion, steps } = fields;
	return {
		...named(site, entry, FACTS, true),
		...time(entry),
		...suitability(site, entry),
		id: entry.id,
		purpose: fields.purpose,
		mechanism: fields.mechanism,
		themes: fields.themes ?? [],
		sectors: fields.sectors ?? [],
		stages: fields.stages ?? [],
		advice: inclusion.map(({ group }) => group),
		cost: fields.costBand === 'unknown' ? undefined : costBands.ids.indexOf(fields.costBand),
		costText: textOf(site, entry, 'costBand'),
		staff: fields.staff,
		smaller: minimumVersion === undefined ? undefined : true,
		byResidents: (steps[0]?.who ?? []).some((actor) => RESIDENTS.includes(actor)),
		levels: fields.participation.map((level) => participationLevels.ids.indexOf(level)),
		levelText: textOf(site, entry, 'participation'),
		offline: wartime?.offline,
		blackout: wartime?.blackout,
		shelter: wartime?.shelter,
		formats: fields.formats,
		conflict: fields.conflict,
		evidence: evidenceLevels.ids.indexOf(fields.evidence),
		next: fields.nextPractices ?? [],
	};
}

/** A body has done its first work when it is founded. */
function time({ fields }: Practice) {
	const { kind, preparationWeeks, runWeeks } = fields;
	if (kind === 'body') return { standing: true, least: preparationWeeks.min, most: preparationWeeks.max };
	return { standing: false, least: preparationWeeks.min + runWeeks.min, most: preparationWeeks.max + runWeeks.max };
}

function suitability(site: Site, entry: Practice) {
	const { targetGroups = [], hromadaTypes = [], populationBands = [] } = entry.fields;
	const text = (name: string) => textOf(site, entry, name);
	return {
		groups: targetGroups,
		groupsText: text('targetGroups'),
		types: hromadaTypes,
		typesText: text('hromadaTypes'),
		sizes: populationBands,
		sizesText: text('populationBands'),
	};
}
