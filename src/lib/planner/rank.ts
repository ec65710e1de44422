/** Practices in the order in which they fit the answers, each with the reasons. */
import { goals, weightFor } from './goals.ts';
import { questions } from './questions.ts';
import type { Answers, PracticeData, Reason } from './types.ts';

export interface Ranked {
	readonly practice: PracticeData;
	readonly points: number;
	readonly fits: readonly Reason[];
	readonly misfits: readonly Reason[];
	/** Whether nothing forbids it. */
	readonly suits: boolean;
	/** How much it serves the goal, 0 to 3; 2 where no goal is named. */
	readonly weight: number;
}

export function judge(answers: Answers, practice: PracticeData): Ranked {
	const verdicts = questions.flatMap(({ id, judge: verdictsOf }) => {
		const answer = answers[id];
		return answer === undefined ? [] : verdictsOf(answer, practice);
	});
	const goal = goals.find(({ id }) => id === answers.goal);
	return {
		practice,
		points: verdicts.reduce((sum, { points }) => sum + points, standing(practice)),
		fits: verdicts.flatMap(({ fit }) => fit ?? []),
		misfits: [
			...verdicts.flatMap(({ misfit }) => misfit ?? []),
			...(verdicts.some(({ smaller }) => smaller) ? [{ key: 'planner.misfit.smaller' } as const] : []),
		],
		suits: !verdicts.some(({ hard }) => hard),
		weight: goal ? weightFor(goal, practice) : 2,
	};
}

/** What a practice has before any answer: what is proven and open to all comes before what is neither. */
function standing({ evidence, groups }: PracticeData): number {
	const narrow = groups.length > 0 && !groups.includes('general-public');
	return evidence * 0.5 - (narrow ? 1 : 0);
}

export function rank(answers: Answers, practices: readonly PracticeData[]): Ranked[] {
	return practices
		.map((practice) => judge(answers, practice))
		.filter(({ weight }) => weight > 0)
		.sort(
			(a, b) =>
				Number(b.suits) - Number(a.suits) ||
				b.points - a.points ||
				a.practice.least - b.practice.least ||
				(a.practice.id < b.practice.id ? -1 : 1),
		);
}

export function countSuiting(answers: Answers, practices: readonly PracticeData[]): number {
	return practices.filter((practice) => {
		const { suits, weight } = judge(answers, practice);
		return suits && weight > 0;
	}).length;
}
