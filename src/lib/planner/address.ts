/** A plan is its address: the answers stand in it, and nothing else is remembered. */
import { questions } from './questions.ts';
import { questionIds, type Answers, type QuestionId } from './types.ts';

/** Marks that other sites add to addresses they pass on. */
const STRANGE_MARKS = /^(utm_\w+|fbclid|gclid|igshid|mc_\w+)$/;

/**
 * @param oblasts ids of all of them
 * @returns the answers that the planner knows, and whether the address had others
 */
export function readAnswers(
	address: URLSearchParams,
	oblasts: readonly string[],
): { answers: Answers; unknown: boolean } {
	const known = new Map<string, readonly string[]>([
		...questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)] as const),
		['oblast', oblasts],
	]);
	const found = new Map<QuestionId, string>();
	let unknown = false;
	for (const [name, value] of address) {
		if (STRANGE_MARKS.test(name) || value === '') continue;
		if (known.get(name)?.includes(value) && !found.has(name as QuestionId)) found.set(name as QuestionId, value);
		else unknown = true;
	}
	return { answers: Object.fromEntries(found), unknown };
}

/** The answers in the order of the questions, so that equal plans have equal addresses. @example '?goal=budget&weeks=8' */
export function writeAnswers(answers: Answers): string {
	const pairs = questionIds.flatMap((id) => {
		const value = answers[id];
		return value ? [[id, value]] : [];
	});
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
