/** The toolkit of a plan: how to do it step by step. */
import type { Ranked } from './rank.ts';
import type { Answers, PracticeData, ToolkitData } from './types.ts';

export interface ChosenToolkit {
	readonly entry: ToolkitData;
	readonly practice: PracticeData;
}

/**
 * That of the best practice; else of the next one that has a toolkit of its own. A toolkit that only touches a practice
 * counts for the best one alone, and where what it is mainly about serves the goal too.
 * @param steps the best one first
 */
export function toolkitFor(
	{ weeks }: Answers,
	steps: readonly Ranked[],
	ranked: readonly Ranked[],
	toolkits: readonly ToolkitData[],
): ChosenToolkit | undefined {
	const inTime = toolkits.filter(({ least }) => weeks === undefined || least <= Number(weeks) * 7);
	const serving = new Set(ranked.filter(({ weight }) => weight > 1).map(({ practice }) => practice.id));
	for (const { practice } of steps) {
		const own = inTime.find(({ practices }) => practices[0] === practice.id);
		const touching = inTime.find(
			({ practices: [main = '', ...others] }) => serving.has(main) && others.includes(practice.id),
		);
		const entry = own ?? (practice === steps[0]?.practice ? touching : undefined);
		if (entry) return { entry, practice };
	}
	return undefined;
}
