/** Who can help with a plan, and how one knows it. */
import { goals } from './goals.ts';
import type { Answers, CaseData, HelperData, PlannerKey, PracticeData, ToolkitData } from './types.ts';

export interface ChosenHelper {
	readonly entry: HelperData;
	/** The strongest reason first. */
	readonly reasons: readonly PlannerKey[];
}

interface Plan {
	/** Practices, those of the plan first. */
	readonly path: readonly PracticeData[];
	readonly toolkit?: ToolkitData | undefined;
	readonly example?: CaseData | undefined;
}

const MOST = 3;
/** A theme alone is too little to send somebody to a door. */
const ENOUGH = 2;

export function bestHelpers(answers: Answers, plan: Plan, helpers: readonly HelperData[]): ChosenHelper[] {
	return helpers
		.filter(({ oblasts }) => !answers.oblast || oblasts.length === 0 || oblasts.includes(answers.oblast))
		.map((entry) => {
			const reasons = reasonsOf(answers, plan, entry).sort((a, b) => b[0] - a[0]);
			const points = reasons.reduce((sum, [value]) => sum + value, 0);
			return { entry, points, reasons: reasons.map(([, key]) => key) };
		})
		.filter(({ points }) => points >= ENOUGH)
		.sort((a, b) => b.points + Number(b.entry.active) - (a.points + Number(a.entry.active)))
		.slice(0, MOST)
		.map(({ entry, reasons }) => ({ entry, reasons }));
}

function reasonsOf(answers: Answers, plan: Plan, entry: HelperData): [points: number, key: PlannerKey][] {
	const { near, services, themes, groups, oblasts } = entry;
	const [lead, ...others] = plan.path.slice(0, 3);
	const wanted = goals.find(({ id }) => id === answers.goal)?.services ?? [];
	const all: [boolean, number, PlannerKey][] = [
		[!!lead && near.includes(lead.key), 4, 'planner.help.practice'],
		[others.some(({ key }) => near.includes(key)), 2, 'planner.help.practices'],
		[!!plan.toolkit && near.includes(plan.toolkit.key), 2, 'planner.help.toolkit'],
		[!!plan.example && near.includes(plan.example.key), 3, 'planner.help.case'],
		[services.some((service) => wanted.includes(service)), 2, 'planner.help.service'],
		[!!lead?.themes.some((theme) => themes.includes(theme)), 1, 'planner.help.theme'],
		[!!answers.group && groups.includes(answers.group), 2, 'planner.help.group'],
		[!!answers.oblast && oblasts.includes(answers.oblast), 2, 'planner.help.oblast'],
	];
	return all.flatMap(([holds, points, key]) => (holds ? [[points, key] as [number, PlannerKey]] : []));
}
