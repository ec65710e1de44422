/** The questions of the planner, in their order: the one declaration that the form, the addresses and the scoring follow. */
import { goals } from './goals.ts';
import * as judges from './judges.ts';
import type { PlannerKey, QuestionId } from './types.ts';

export interface Choice {
	/** Its value in an address. */
	readonly id: string;
	readonly label: PlannerKey;
}

export interface Question {
	readonly id: QuestionId;
	readonly label: PlannerKey;
	readonly choices: readonly Choice[];
	readonly judge: judges.Judge;
}

/** Weeks that a community has. */
export const weeksChoices = [
	{ id: '4', label: 'planner.weeks.4' },
	{ id: '8', label: 'planner.weeks.8' },
	{ id: '26', label: 'planner.weeks.26' },
	{ id: '52', label: 'planner.weeks.52' },
] as const satisfies readonly Choice[];

export const questions: readonly Question[] = [
	{ id: 'goal', label: 'planner.goal', choices: goals, judge: judges.judgeGoal },
	{
		id: 'decides',
		label: 'planner.decides',
		judge: judges.judgeLevel,
		choices: [
			{ id: 'know', label: 'planner.decides.know' },
			{ id: 'hear', label: 'planner.decides.hear' },
			{ id: 'together', label: 'planner.decides.together' },
			{ id: 'residents', label: 'planner.decides.residents' },
		],
	},
	{ id: 'weeks', label: 'planner.weeks', choices: weeksChoices, judge: judges.judgeWeeks },
	{
		id: 'money',
		label: 'planner.money',
		judge: judges.judgeMoney,
		choices: [
			{ id: 'none', label: 'planner.money.none' },
			{ id: 'small', label: 'planner.money.small' },
			{ id: 'medium', label: 'planner.money.medium' },
			{ id: 'large', label: 'planner.money.large' },
		],
	},
	{
		id: 'hands',
		label: 'planner.hands',
		judge: judges.judgeHands,
		choices: [
			{ id: 'residents', label: 'planner.hands.residents' },
			{ id: 'one', label: 'planner.hands.one' },
			{ id: 'few', label: 'planner.hands.few' },
			{ id: 'many', label: 'planner.hands.many' },
		],
	},
	{
		id: 'hromada',
		label: 'planner.hromada',
		judge: judges.judgeHromada,
		choices: [
			{ id: 'rural', label: 'planner.hromada.rural' },
			{ id: 'settlement', label: 'planner.hromada.settlement' },
			{ id: 'town', label: 'planner.hromada.town' },
			{ id: 'city', label: 'planner.hromada.city' },
		],
	},
	{
		id: 'war',
		label: 'planner.war',
		judge: judges.judgeWar,
		choices: [
			{ id: 'calm', label: 'planner.war.calm' },
			{ id: 'blackout', label: 'planner.war.blackout' },
			{ id: 'frontline', label: 'planner.war.frontline' },
			{ id: 'displaced', label: 'planner.war.displaced' },
		],
	},
	{
		id: 'group',
		label: 'planner.group',
		judge: judges.judgeGroup,
		choices: [
			{ id: 'everyone', label: 'planner.group.everyone' },
			{ id: 'youth', label: 'planner.group.youth' },
			{ id: 'idp', label: 'planner.group.idp' },
			{ id: 'women', label: 'planner.group.women' },
			{ id: 'people-with-disabilities', label: 'planner.group.people-with-disabilities' },
			{ id: 'veterans', label: 'planner.group.veterans' },
			{ id: 'remote-villages', label: 'planner.group.remote-villages' },
		],
	},
];
