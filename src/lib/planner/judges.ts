/** What an answer says of a practice: how much it helps or hinders, and the reason in words. */
import { goals, weightFor } from './goals.ts';
import type { PlannerKey, PracticeData, Verdict } from './types.ts';

export type Judge = (answer: string, practice: PracticeData) => readonly Verdict[];

/** What a goal's weight of 0 to 3 is worth: what is meant for the goal comes before what only helps. */
const GOAL_POINTS = [-30, 4, 8, 13];
const GOAL_FITS: readonly PlannerKey[] = ['planner.fit.goal1', 'planner.fit.goal2', 'planner.fit.goal3'];

export const judgeGoal: Judge = (answer, practice) => {
	const goal = goals.find(({ id }) => id === answer);
	const weight = goal ? weightFor(goal, practice) : 0;
	const key = GOAL_FITS[weight - 1];
	if (!goal || !key) return [{ points: GOAL_POINTS[0] ?? 0, hard: true }];
	const also = goal.also?.(practice);
	return [{ points: GOAL_POINTS[weight] ?? 0, fit: { key } }, ...(also ? [also] : [])];
};

/** What each answer asks for on the spectrum of participation. */
const LEVELS: Readonly<Record<string, readonly number[]>> = {
	know: [0],
	hear: [1, 2],
	together: [2, 3],
	residents: [4],
};

export const judgeLevel: Judge = (answer, { levels, levelText }) => {
	const wanted = LEVELS[answer] ?? [];
	const values = { level: levelText };
	if (levels.some((level) => wanted.includes(level))) return [{ points: 4, fit: { key: 'planner.fit.level', values } }];
	const below = Math.max(...levels) < Math.min(...wanted);
	const key = below ? 'planner.misfit.levelBelow' : 'planner.misfit.levelAbove';
	return [{ points: below ? -4 : -2, misfit: { key, values } }];
};

export const judgeWeeks: Judge = (answer, { least, most, standing }) => {
	const weeks = Number(answer);
	const values = { count: most, least: least === most ? '' : `${String(least)}–` };
	if (least > weeks) {
		const key = standing ? 'planner.misfit.founded' : 'planner.misfit.weeks';
		return [{ points: least > weeks * 1.5 ? -9 : -6, hard: true, misfit: { key, values: { count: least } } }];
	}
	if (standing) return [{ points: 3, fit: { key: 'planner.fit.founded', values } }];
	if (most <= weeks) return [{ points: 3, fit: { key: 'planner.fit.weeksSure', values } }];
	return [{ points: 2, fit: { key: 'planner.fit.weeks', values: { count: least } } }];
};

/** Places in the vocabulary of cost bands. */
const PURSES: Readonly<Record<string, number>> = { none: 0, small: 1, medium: 2, large: 6 };

export const judgeMoney: Judge = (answer, { cost, costText, smaller }) => {
	const purse = PURSES[answer] ?? 0;
	const values = { cost: costText };
	if (cost === undefined) return [{ points: -1, misfit: { key: 'planner.misfit.costUnknown' } }];
	if (cost <= purse) return [{ points: 3, fit: { key: cost === 0 ? 'planner.fit.free' : 'planner.fit.cost', values } }];
	const misfit = { key: 'planner.misfit.cost', values } as const;
	if (cost === purse + 1 && smaller) return [{ points: -1, misfit, smaller }];
	return [{ points: -7, hard: true, misfit }];
};

/** Organisers that there are: without effort, and with some. */
const HANDS: Readonly<Record<string, readonly [easily: number, hardly: number]>> = {
	one: [1, 3],
	few: [5, 7],
	many: [100, 100],
};

/** Organisers from which a smaller version is another thing altogether. */
const BIG = 10;

export const judgeHands: Judge = (answer, { staff, byResidents, smaller }) => {
	if (answer === 'residents') {
		if (byResidents) return [{ points: 4, fit: { key: 'planner.fit.residents' } }];
		return [{ points: -8, hard: true, misfit: { key: 'planner.misfit.residents' } }];
	}
	const [easily, hardly] = HANDS[answer] ?? [100, 100];
	if (staff === undefined) return [];
	const values = { count: staff };
	if (staff <= easily) return [{ points: 2, fit: { key: 'planner.fit.hands', values } }];
	const misfit = { key: 'planner.misfit.hands', values } as const;
	if (smaller && staff < BIG) return [{ points: staff <= hardly ? -2 : -4, misfit, smaller }];
	return staff <= hardly ? [{ points: -2, misfit }] : [{ points: -7, hard: true, misfit }];
};

interface Hromada {
	readonly type: string;
	/** Bands of population that it may have. */
	readonly sizes: readonly string[];
}

const SMALL = ['under-5k', '5k-10k', '10k-20k'];
const MIDDLE = [...SMALL, '20k-50k'];

export const hromadas: Readonly<Record<string, Hromada>> = {
	rural: { type: 'rural', sizes: SMALL },
	settlement: { type: 'settlement', sizes: MIDDLE },
	town: { type: 'urban', sizes: MIDDLE },
	city: { type: 'urban', sizes: ['50k-100k', 'over-100k'] },
};

export const judgeHromada: Judge = (answer, { types, typesText, sizes, sizesText }) => {
	const own = hromadas[answer];
	if (!own) return [];
	if (types.length > 0 && !types.includes(own.type))
		return [{ points: -7, hard: true, misfit: { key: 'planner.misfit.type', values: { types: typesText } } }];
	if (sizes.length > 0 && !own.sizes.some((size) => sizes.includes(size)))
		return [{ points: -4, misfit: { key: 'planner.misfit.size', values: { sizes: sizesText } } }];
	const outside = sizes.length > 0 && !own.sizes.every((size) => sizes.includes(size));
	if (outside) return [{ points: -2, misfit: { key: 'planner.misfit.sizePartly', values: { sizes: sizesText } } }];
	return types.length > 0 ? [{ points: 1, fit: { key: 'planner.fit.type' } }] : [];
};

export const judgeWar: Judge = (answer, practice) => {
	switch (answer) {
		case 'blackout':
			return [darkness(practice)];
		case 'frontline':
			return [danger(practice)];
		case 'displaced':
			return [distance(practice)];
		default:
			return [];
	}
};

function darkness({ offline, blackout }: PracticeData): Verdict {
	if (offline && blackout) return { points: 3, fit: { key: 'planner.fit.blackout' } };
	const key = offline === false ? 'planner.misfit.offline' : 'planner.misfit.blackout';
	return offline === false || blackout === false ? { points: -8, hard: true, misfit: { key } } : { points: 0 };
}

function danger(practice: PracticeData): Verdict {
	const apart = practice.formats.some((format) => format === 'online' || format === 'correspondence');
	if (practice.shelter === false)
		return { points: apart ? -3 : -8, misfit: { key: 'planner.misfit.shelter' }, ...(!apart && { hard: true }) };
	if (practice.blackout === false) return { points: -3, misfit: { key: 'planner.misfit.blackout' } };
	if (apart) return { points: 3, fit: { key: 'planner.fit.apart' } };
	return practice.shelter ? { points: 2, fit: { key: 'planner.fit.shelter' } } : { points: 0 };
}

function distance({ formats }: PracticeData): Verdict {
	const far = formats.some((format) => format !== 'in-person');
	if (far) return { points: formats.includes('online') ? 3 : 2, fit: { key: 'planner.fit.distance' } };
	return { points: -8, hard: true, misfit: { key: 'planner.misfit.distance' } };
}

export const judgeGroup: Judge = (answer, { groups, groupsText, advice }) => {
	const all = groups.length === 0 || groups.includes('general-public');
	const values = { groups: groupsText };
	if (answer === 'everyone')
		return all
			? [{ points: 2, fit: { key: 'planner.fit.everyone' } }]
			: [{ points: -5, misfit: { key: 'planner.misfit.group', values } }];
	if (groups.includes(answer)) return [{ points: 6, fit: { key: 'planner.fit.group' } }];
	if (!all) return [{ points: -8, hard: true, misfit: { key: 'planner.misfit.group', values } }];
	return advice.includes(answer) ? [{ points: 1, fit: { key: 'planner.fit.advice' } }] : [];
};
