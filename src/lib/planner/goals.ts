/** What communities want, and which practices serve it: rules over fields, so that a new practice is found by what it is. */
import type { PlannerKey, PracticeData, Verdict } from './types.ts';

interface Rule {
	/** 3: this is what it is for; 2: serves it well; 1: one of the steps. */
	readonly weight: 1 | 2 | 3;
	/** Any of them; each condition that is given must hold. */
	readonly mechanisms: readonly string[];
	readonly theme?: string;
	readonly sector?: string;
	readonly stage?: string;
	readonly group?: string;
}

export interface Goal {
	readonly id: string;
	readonly label: PlannerKey;
	/** Services of support organisations that serve it. */
	readonly services: readonly string[];
	readonly rules: readonly Rule[];
	/** What counts further among those that serve it. */
	readonly also?: (practice: PracticeData) => Verdict | undefined;
}

export const goals: readonly Goal[] = [
	{
		id: 'budget',
		label: 'planner.goal.budget',
		services: ['training', 'best-practice-adoption'],
		rules: [
			{ weight: 3, mechanisms: ['participatory-budget'] },
			{ weight: 2, mechanisms: ['school-participatory-budget', 'cso-grant-contest'] },
			{ weight: 1, mechanisms: ['public-oversight'], theme: 'budget-process' },
			{ weight: 1, mechanisms: ['public-consultation', 'public-hearings'] },
		],
	},
	{
		id: 'dispute',
		label: 'planner.goal.dispute',
		services: ['legal-advice', 'training'],
		rules: [
			{ weight: 3, mechanisms: ['public-hearings', 'planning-hearings', 'deliberative-assembly'] },
			{ weight: 2, mechanisms: ['local-initiative', 'general-meeting', 'residents-conference', 'local-referendum'] },
			{ weight: 1, mechanisms: ['public-consultation', 'e-consultation', 'e-petition', 'public-expertise'] },
		],
		also: conflictVerdict,
	},
	{
		id: 'draft',
		label: 'planner.goal.draft',
		services: ['training', 'needs-assessment'],
		rules: [
			{ weight: 3, mechanisms: ['public-consultation', 'e-consultation', 'public-hearings', 'planning-hearings'] },
			{ weight: 2, mechanisms: ['deliberative-assembly', 'survey', 'public-expertise', 'public-council'] },
			{ weight: 1, mechanisms: ['recovery-planning', 'participatory-strategy', 'general-meeting'] },
		],
	},
	{
		id: 'rules',
		label: 'planner.goal.rules',
		services: ['legal-advice'],
		rules: [
			{ weight: 3, mechanisms: ['community-statute'] },
			{ weight: 1, mechanisms: ['public-consultation', 'public-hearings'] },
		],
	},
	{
		id: 'voice',
		label: 'planner.goal.voice',
		services: ['needs-assessment', 'training'],
		rules: [
			{ weight: 3, mechanisms: ['youth-council', 'idp-council', 'veterans-council', 'public-council'] },
			{ weight: 2, mechanisms: ['self-organisation-body'] },
			{ weight: 1, mechanisms: ['public-oversight'], group: 'women' },
			{ weight: 1, mechanisms: ['public-consultation', 'general-meeting', 'recovery-planning'] },
			{ weight: 1, mechanisms: ['participatory-budget', 'school-participatory-budget'] },
		],
	},
	{
		id: 'raise',
		label: 'planner.goal.raise',
		services: ['legal-advice'],
		rules: [
			{ weight: 3, mechanisms: ['e-petition', 'local-initiative', 'citizen-appeal'] },
			{ weight: 2, mechanisms: ['general-meeting', 'public-hearings', 'information-request', 'residents-conference'] },
			{ weight: 1, mechanisms: ['self-organisation-body', 'public-assessment'] },
		],
	},
	{
		id: 'check',
		label: 'planner.goal.check',
		services: ['anti-corruption', 'digital-tools'],
		rules: [
			{ weight: 3, mechanisms: ['public-oversight', 'accountability-report'] },
			{ weight: 2, mechanisms: ['public-assessment', 'information-request', 'public-expertise'] },
		],
		also: opennessVerdict,
	},
	{
		id: 'recovery',
		label: 'planner.goal.recovery',
		services: ['needs-assessment', 'investment-projects', 'donor-contact'],
		rules: [
			{ weight: 3, mechanisms: ['recovery-planning', 'participatory-strategy'] },
			{ weight: 2, mechanisms: ['deliberative-assembly'] },
			{ weight: 2, mechanisms: ['public-oversight'], theme: 'strategic-planning' },
			{ weight: 1, mechanisms: ['public-consultation', 'public-hearings', 'idp-council'] },
		],
	},
	{
		id: 'services',
		label: 'planner.goal.services',
		services: ['best-practice-adoption', 'digital-tools', 'anti-corruption'],
		rules: [
			{ weight: 3, mechanisms: ['public-assessment'] },
			{
				weight: 2,
				mechanisms: ['other-advisory-body', 'public-oversight'],
				stage: 'implementation',
				theme: 'admin-services',
			},
			{ weight: 1, mechanisms: ['public-consultation', 'e-petition', 'survey'] },
		],
	},
	{
		id: 'yard',
		label: 'planner.goal.yard',
		services: ['legal-advice', 'training'],
		rules: [
			{ weight: 3, mechanisms: ['self-organisation-body'] },
			{ weight: 3, mechanisms: ['cso-grant-contest'], sector: 'housing-utilities' },
			{ weight: 2, mechanisms: ['general-meeting'] },
			{ weight: 1, mechanisms: ['participatory-budget'], group: 'general-public' },
			{ weight: 1, mechanisms: ['local-initiative'] },
		],
	},
];

/** How much a practice serves a goal, 0 to 3. */
export function weightFor(goal: Goal, practice: PracticeData): number {
	const met = goal.rules.filter(
		({ mechanisms, theme, sector, stage, group }) =>
			mechanisms.includes(practice.mechanism) &&
			has(practice.themes, theme) &&
			has(practice.sectors, sector) &&
			has(practice.stages, stage) &&
			has(practice.groups, group),
	);
	return Math.max(0, ...met.map(({ weight }) => weight));
}

const has = (values: readonly string[], wanted?: string) => wanted === undefined || values.includes(wanted);

function conflictVerdict({ conflict = 3 }: PracticeData): Verdict | undefined {
	if (conflict >= 4) return { points: 1, fit: { key: 'planner.fit.conflict' } };
	return conflict <= 2 ? { points: -2, misfit: { key: 'planner.misfit.conflict' } } : undefined;
}

/** To see comes before to be asked. */
function opennessVerdict({ levels }: PracticeData): Verdict | undefined {
	return levels.includes(0) ? { points: 1.5 } : undefined;
}
