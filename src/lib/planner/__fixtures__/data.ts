/** Small plans to judge: a practice that fits everybody, and whatever a test changes in it. */
import type { CaseData, HelperData, PlannerData, PracticeData } from '../types.ts';

export function practice(id: string, fields: Partial<PracticeData> = {}): PracticeData {
	return {
		key: `practices/${id}`,
		id,
		title: id,
		href: `/practices/${id}/`,
		facts: '',
		purpose: 'What it is for.',
		mechanism: 'public-hearings',
		themes: [],
		sectors: [],
		stages: [],
		groups: ['general-public'],
		groupsText: 'усі жителі',
		advice: [],
		standing: false,
		least: 4,
		most: 8,
		cost: 0,
		costText: 'без витрат',
		staff: 3,
		byResidents: true,
		levels: [1],
		levelText: 'консультування',
		offline: true,
		blackout: true,
		shelter: true,
		formats: ['in-person', 'online'],
		types: [],
		typesText: '',
		sizes: [],
		sizesText: '',
		evidence: 1,
		next: [],
		...fields,
	};
}

export function caseOf(id: string, practices: readonly string[], fields: Partial<CaseData> = {}): CaseData {
	return {
		key: `cases/${id}`,
		title: id,
		href: `/cases/${id}/`,
		facts: '',
		practices,
		types: [],
		oblasts: [],
		contexts: [],
		groups: [],
		sizes: [],
		outcome: 'unknown',
		started: '',
		...fields,
	};
}

export function helper(id: string, fields: Partial<HelperData> = {}): HelperData {
	return {
		key: `organisations/${id}`,
		title: id,
		href: `/organisations/${id}/`,
		facts: '',
		near: [],
		services: [],
		themes: [],
		groups: [],
		oblasts: [],
		active: true,
		...fields,
	};
}

export function data(practices: readonly PracticeData[], more: Partial<PlannerData> = {}): PlannerData {
	return {
		practices,
		toolkits: [],
		cases: [],
		helpers: [],
		oblasts: { volyn: 'Волинська' },
		pages: { planner: '/planner/', compare: '/compare/', cases: '/cases/', support: '/support/' },
		...more,
	};
}
