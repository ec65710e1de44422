/** What a page of each type shows, and in which order. Fields are named as in the schemas; a test keeps them true. */
import type { CollectionName } from '../schemas/index.ts';

interface Anatomy {
	/** Fields of the box at the top of the page. */
	readonly glance: readonly string[];
	/** Fields of the short line in lists, at most three. */
	readonly card: readonly string[];
}

export const anatomy: Readonly<Record<CollectionName, Anatomy>> = {
	practices: {
		glance: ['participation', 'preparationWeeks', 'runWeeks', 'team', 'costBand', 'formats', 'localAct', 'selection', 'stages', 'wartime', 'sectors', 'themes', 'targetGroups', 'hromadaTypes', 'populationBands', 'evidence'],
		card: ['participation', 'runWeeks', 'costBand'],
	},
	cases: {
		glance: ['outcome', 'implementation', 'communities', 'startedOn', 'endedOn', 'practices', 'participation', 'sectors', 'themes', 'targetGroups', 'contexts', 'participantsTotal', 'costBand', 'costTotal', 'organisers', 'partners', 'programmes', 'evidence'],
		card: ['outcome', 'communities', 'startedOn'],
	},
	toolkits: {
		glance: ['durationDays', 'dueOn', 'audience', 'level', 'practices', 'sectors', 'themes'],
		card: ['durationDays', 'audience', 'dueOn'],
	},
	communities: {
		glance: ['oblast', 'raion', 'hromadaType', 'population', 'territory', 'displaced', 'statute', 'katotth', 'website', 'memberships'],
		card: ['oblast', 'hromadaType', 'statute'],
	},
	organisations: {
		glance: ['kind', 'acronym', 'active', 'services', 'free', 'oblasts', 'languages', 'parent', 'website', 'email', 'phone', 'replyDays', 'verifiedOn'],
		card: ['kind', 'services', 'active'],
	},
	programmes: {
		glance: ['donors', 'startedOn', 'endsOn', 'deadline', 'amount', 'coFundingPercent', 'supportTypes', 'implementers', 'partners', 'oblasts', 'hromadaTypes', 'populationBands', 'communities', 'website', 'archivedUrl'],
		card: ['donors', 'startedOn', 'endsOn'],
	},
	events: {
		glance: ['kind', 'startsOn', 'endsOn', 'startTime', 'deadline', 'state', 'format', 'oblasts', 'communities', 'organisers', 'programmes', 'practices', 'audience', 'languages', 'accessibility', 'fee', 'capacity', 'participantsCount', 'website'],
		card: ['startsOn', 'kind', 'format'],
	},
	news: { glance: ['kind', 'publishedOn', 'oblasts', 'communities', 'validUntil'], card: ['publishedOn', 'kind'] },
	laws: {
		glance: ['number', 'adoptedOn', 'inForceFrom', 'status', 'asOf', 'mechanisms', 'url'],
		card: ['number', 'status', 'asOf'],
	},
	standards: {
		glance: ['issuer', 'number', 'adoptedOn', 'ratifiedOn', 'status', 'asOf', 'mechanisms', 'url'],
		card: ['issuer', 'adoptedOn', 'status'],
	},
	glossary: { glance: ['synonyms'], card: ['synonyms'] },
	questions: { glance: ['askedBy', 'answeredOn'], card: ['askedBy', 'answeredOn'] },
	collections: { glance: [], card: [] },
	pages: { glance: [], card: [] },
};
