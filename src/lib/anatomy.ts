/** What a page of each type shows, and in which order. Fields are named as in the schemas; a test keeps them true. */
import type { CollectionName } from '../schemas/index.ts';

interface Anatomy {
	/** Fields of the box at the top of the page. */
	readonly glance: readonly string[];
	/** Further fields, folded below them. */
	readonly more?: readonly string[];
	/** Fields of the short line in lists, at most three. */
	readonly card: readonly string[];
}

export const anatomy: Readonly<Record<CollectionName, Anatomy>> = {
	practices: {
		glance: [
			'preparationWeeks',
			'runWeeks',
			'costBand',
			'team',
			'participation',
			'formats',
			'wartime',
			'localAct',
			'evidence',
		],
		more: [
			'sectors',
			'themes',
			'targetGroups',
			'hromadaTypes',
			'populationBands',
			'selection',
			'stages',
			'complexity',
			'conflict',
		],
		card: ['participation', 'runWeeks', 'costBand'],
	},
	cases: {
		glance: ['outcome', 'implementation', 'communities', 'startedOn', 'endedOn', 'practices', 'costBand', 'evidence'],
		more: [
			'participation',
			'sectors',
			'themes',
			'targetGroups',
			'contexts',
			'participantsTotal',
			'costTotal',
			'organisers',
			'partners',
			'programmes',
			'reportedBy',
		],
		card: ['outcome', 'communities', 'startedOn'],
	},
	toolkits: {
		glance: ['durationDays', 'dueOn', 'level', 'practices'],
		more: ['audience', 'sectors', 'themes', 'targetGroups'],
		card: ['durationDays', 'dueOn', 'level'],
	},
	communities: {
		glance: ['oblast', 'raion', 'hromadaType', 'population', 'territory', 'displaced', 'statute', 'website'],
		more: ['katotth', 'memberships'],
		card: ['oblast', 'hromadaType', 'statute'],
	},
	organisations: {
		glance: ['kind', 'acronym', 'active', 'services', 'free', 'oblasts', 'parent', 'website', 'email', 'phone'],
		more: ['languages', 'replyDays', 'verifiedOn', 'sectors', 'themes', 'targetGroups'],
		card: ['kind', 'services', 'active'],
	},
	programmes: {
		glance: [
			'donors',
			'startedOn',
			'endsOn',
			'deadline',
			'closed',
			'amount',
			'coFundingPercent',
			'supportTypes',
			'website',
		],
		more: [
			'implementers',
			'partners',
			'oblasts',
			'communities',
			'hromadaTypes',
			'populationBands',
			'sectors',
			'themes',
			'targetGroups',
			'archivedUrl',
		],
		card: ['donors', 'startedOn', 'endsOn'],
	},
	events: {
		glance: [
			'kind',
			'startsOn',
			'endsOn',
			'startTime',
			'endTime',
			'deadline',
			'state',
			'format',
			'oblasts',
			'communities',
			'organisers',
			'website',
		],
		more: [
			'programmes',
			'practices',
			'audience',
			'languages',
			'accessibility',
			'fee',
			'capacity',
			'participantsCount',
			'sectors',
			'themes',
			'targetGroups',
		],
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
	questions: { glance: ['askedBy', 'answeredOn'], card: ['askedBy'] },
	collections: { glance: [], card: [] },
	pages: { glance: [], card: [] },
};

/** Fields whose value says nothing in a list without its label: numbers, and days that are not the day of the thing itself. */
export const labelledInCards: ReadonlySet<string> = new Set([
	'runWeeks',
	'durationDays',
	'dueOn',
	'endsOn',
	'asOf',
	'statute',
	'costBand',
	'active',
]);
