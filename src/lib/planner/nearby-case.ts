/** A case from a community like theirs: of the practices of the plan, the one that has most in common with the answers. */
import { hromadas } from './judges.ts';
import type { Answers, CaseData, PlannerKey, PracticeData, Reason } from './types.ts';

export interface ChosenCase {
	readonly entry: CaseData;
	/** Title of the practice that it is a case of. */
	readonly practice: PracticeData;
	readonly reasons: readonly Reason[];
}

interface Likeness {
	readonly points: number;
	readonly key: PlannerKey;
	readonly holds: (answers: Answers, entry: CaseData) => boolean;
}

const typeOf = (answers: Answers) => hromadas[answers.hromada ?? '']?.type ?? '';

const likenesses: readonly Likeness[] = [
	{ points: 4, key: 'planner.like.oblast', holds: ({ oblast = '' }, { oblasts }) => oblasts.includes(oblast) },
	{
		points: 4,
		key: 'planner.like.displaced',
		holds: ({ war }, { contexts }) => war === 'displaced' && contexts.includes('displaced'),
	},
	{
		points: 4,
		key: 'planner.like.frontline',
		holds: ({ war }, { contexts }) =>
			war === 'frontline' && contexts.some((one) => one === 'frontline' || one === 'de-occupied'),
	},
	{ points: 3, key: 'planner.like.rural', holds: (answers, entry) => hasType('rural', answers, entry) },
	{ points: 3, key: 'planner.like.settlement', holds: (answers, entry) => hasType('settlement', answers, entry) },
	{ points: 2, key: 'planner.like.urban', holds: (answers, entry) => hasType('urban', answers, entry) },
	{ points: 1, key: 'planner.like.size', holds: hasSize },
	{ points: 3, key: 'planner.like.group', holds: ({ group = '' }, { groups }) => groups.includes(group) },
	{
		points: 1,
		key: 'planner.like.host',
		holds: ({ group }, { contexts }) => group === 'idp' && contexts.includes('host-community'),
	},
	{
		points: 1,
		key: 'planner.like.war',
		holds: ({ war }, { contexts }) => war !== undefined && war !== 'displaced' && contexts.includes('martial-law'),
	},
];

function hasType(type: string, answers: Answers, { types }: CaseData): boolean {
	return typeOf(answers) === type && types.includes(type);
}

function hasSize({ hromada }: Answers, { sizes }: CaseData): boolean {
	const own = hromadas[hromada ?? '']?.sizes ?? [];
	return sizes.some((size) => own.includes(size));
}

/** What a case of the first, second … practice of the plan is worth. */
const PLACES = [7, 4, 3];
/** A case of another practice must come from a community that is very much like theirs. */
const VERY_LIKE = 6;

const sum = (likes: readonly Likeness[]) => likes.reduce((total, { points }) => total + points, 0);

/** @param path practices, those of the plan first @param own how many are those of the plan */
export function bestCase(
	answers: Answers,
	path: readonly PracticeData[],
	own: number,
	cases: readonly CaseData[],
): ChosenCase | undefined {
	const worth = ({ entry, at, reasons }: { entry: CaseData; at: number; reasons: readonly Likeness[] }) =>
		(at < own ? (PLACES[at] ?? 1) : 0) +
		sum(reasons) +
		(['achieved', 'partly', 'not-achieved'].includes(entry.outcome) ? 1 : 0);
	const [best] = cases
		.flatMap((entry) => {
			const at = path.findIndex(({ id }) => entry.practices.includes(id));
			const reasons = likenesses.filter(({ holds }) => holds(answers, entry));
			return at < 0 || (at >= own && sum(reasons) < VERY_LIKE) ? [] : [{ entry, at, reasons }];
		})
		.sort((a, b) => worth(b) - worth(a) || (a.entry.started < b.entry.started ? 1 : -1));
	const practice = path[best?.at ?? -1];
	return best && practice && { entry: best.entry, practice, reasons: best.reasons.map(({ key }) => ({ key })) };
}
