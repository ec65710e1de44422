/** From answers to a plan: practices in a row, the toolkit, a case from a community like theirs, who helps. */
import { bestCase, type ChosenCase } from './nearby-case.ts';
import { bestHelpers, type ChosenHelper } from './helpers.ts';
import { rank, type Ranked } from './rank.ts';
import { toolkitFor, type ChosenToolkit } from './toolkit.ts';
import type { Answers, PlannerData, PlannerKey, PracticeData } from './types.ts';

export interface Step extends Ranked {
	/** How it follows from the one before; the first has nothing to follow. */
	readonly relation?: PlannerKey;
}

export interface Plan {
	/** Of all practices, those that nothing forbids. */
	readonly suiting: number;
	readonly steps: readonly Step[];
	/** Whether the steps are only the nearest, because nothing fits all answers. */
	readonly compromise: boolean;
	/** What one would expect for the goal, and why not. */
	readonly excluded: readonly Ranked[];
	readonly toolkit?: ChosenToolkit;
	readonly example?: ChosenCase;
	readonly helpers: readonly ChosenHelper[];
}

const STEPS = 3;
const EXCLUDED = 2;
/** What a natural continuation is worth against another way to the same goal. */
const CONTINUES = 3;

export function planFor(answers: Answers, data: PlannerData): Plan {
	const ranked = rank(answers, data.practices);
	const suiting = ranked.filter(({ suits }) => suits);
	const compromise = suiting.length === 0;
	const picked = chosen(compromise ? ranked.slice(0, EXCLUDED) : suiting);
	const steps = inOrder(picked);
	const shown = new Set(steps.map(({ practice }) => practice));
	const excluded = ranked.filter(({ practice, weight, suits }) => !suits && weight === 3 && !shown.has(practice));
	const path = [...steps, ...ranked.filter(({ practice }) => !shown.has(practice))].map(({ practice }) => practice);
	const toolkit = toolkitFor(answers, [...picked.slice(0, 1), ...steps], ranked, data.toolkits);
	const example = bestCase(answers, path, steps.length, data.cases);
	return {
		suiting: suiting.length,
		steps,
		compromise,
		excluded: answers.goal === undefined || compromise ? [] : excluded.filter(isForThem).slice(0, EXCLUDED),
		...(toolkit && { toolkit }),
		...(example && { example }),
		helpers: bestHelpers(answers, { path, toolkit: toolkit?.entry, example: example?.entry }, data.helpers),
	};
}

/** The best, and of the others those that continue it before those that only lead elsewhere. */
function chosen(ranked: readonly Ranked[]): Ranked[] {
	const [lead, ...others] = ranked;
	if (!lead) return [];
	const worth = ({ practice, points }: Ranked) => points + (lead.practice.next.includes(practice.id) ? CONTINUES : 0);
	return [lead, ...others.toSorted((a, b) => worth(b) - worth(a)).slice(0, STEPS - 1)];
}

const leadsTo = (from: PracticeData, to: PracticeData) => from.next.includes(to.id);

/** A quicker practice that leads to the best one comes before it; the rest follow as they rank. */
function inOrder([lead, ...others]: readonly Ranked[]): Step[] {
	if (!lead) return [];
	const before = others.filter(
		({ practice }) =>
			leadsTo(practice, lead.practice) && !leadsTo(lead.practice, practice) && practice.most < lead.practice.least,
	);
	const after = others.filter((one) => !before.includes(one));
	const row = [...before, lead, ...after];
	return row.map((one, at) => ({ ...one, ...relationOf(row, at, before.length) }));
}

function relationOf(row: readonly Ranked[], at: number, lead: number): { relation?: PlannerKey } {
	const own = row[at]?.practice;
	if (!own) return {};
	if (at < lead) return { relation: 'planner.relation.before' };
	if (at === lead) return { relation: lead > 0 ? 'planner.relation.lead' : 'planner.relation.start' };
	const continues = row.slice(0, at).some(({ practice }) => leadsTo(practice, own));
	return { relation: continues ? 'planner.relation.next' : 'planner.relation.other' };
}

/** That youths are not elders needs no explanation. */
const isForThem = ({ misfits }: Ranked) => !misfits.some(({ key }) => key === 'planner.misfit.group');
