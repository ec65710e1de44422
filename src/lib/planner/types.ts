/** What the planner knows: made from a site at build, read by the same modules in the browser. */
import type { StringKey } from '../../i18n/index.ts';
import type { Values } from '../say.ts';

export type PlannerKey = Extract<StringKey, `planner.${string}`>;

/** Gives words of the planner in the page's language. */
export type Say = (key: PlannerKey, values?: Values) => string;

/** An entry that a plan may name. */
export interface Named {
	/** `collection/id`. */
	readonly key: string;
	readonly title: string;
	readonly href: string;
	/** Language of the title where it is not the page's. */
	readonly lang?: string | undefined;
	/** What is worth knowing at once: «До 50 тис. грн · …». */
	readonly facts: string;
}

export interface PracticeData extends Named {
	readonly id: string;
	readonly purpose: string;
	readonly mechanism: string;
	readonly themes: readonly string[];
	readonly sectors: readonly string[];
	readonly stages: readonly string[];
	readonly groups: readonly string[];
	readonly groupsText: string;
	/** Groups that it says how to include. */
	readonly advice: readonly string[];
	/** A council or committee: founded once, it goes on working. */
	readonly standing: boolean;
	/** Weeks from the beginning to the end, for a standing body to its foundation. */
	readonly least: number;
	readonly most: number;
	/** Place of the cost band in its vocabulary; none where it is not known. */
	readonly cost?: number | undefined;
	readonly costText: string;
	/** Organisers at least. */
	readonly staff?: number | undefined;
	/** Whether a version for few hands is described. */
	readonly smaller?: true | undefined;
	/** Whether the first step is one that residents or their organisation take. */
	readonly byResidents: boolean;
	/** Places of the participation levels on the spectrum, 0 to 4. */
	readonly levels: readonly number[];
	readonly levelText: string;
	readonly offline?: boolean | undefined;
	readonly blackout?: boolean | undefined;
	readonly shelter?: boolean | undefined;
	readonly formats: readonly string[];
	/** Types and sizes of communities that it is described for; none means all. */
	readonly types: readonly string[];
	readonly typesText: string;
	readonly sizes: readonly string[];
	readonly sizesText: string;
	/** From 1, calm, to 5. */
	readonly conflict?: number | undefined;
	/** Place on the scale of evidence, 0 to 4. */
	readonly evidence: number;
	readonly next: readonly string[];
}

export interface ToolkitData extends Named {
	/** Ids, the main one first. */
	readonly practices: readonly string[];
	/** Days at least. */
	readonly least: number;
}

export interface CaseData extends Named {
	readonly practices: readonly string[];
	readonly types: readonly string[];
	readonly oblasts: readonly string[];
	readonly contexts: readonly string[];
	readonly groups: readonly string[];
	readonly sizes: readonly string[];
	readonly outcome: string;
	/** As exact as the source gives it. */
	readonly started: string;
}

export interface HelperData extends Named {
	/** Keys of entries that name it, or that it names. */
	readonly near: readonly string[];
	readonly services: readonly string[];
	readonly themes: readonly string[];
	readonly groups: readonly string[];
	/** None means all of Ukraine. */
	readonly oblasts: readonly string[];
	readonly active: boolean;
}

export interface PlannerData {
	readonly practices: readonly PracticeData[];
	readonly toolkits: readonly ToolkitData[];
	readonly cases: readonly CaseData[];
	readonly helpers: readonly HelperData[];
	/** Labels of oblasts by their ids. */
	readonly oblasts: Readonly<Record<string, string>>;
	/** Addresses of other pages that a plan leads to. */
	readonly pages: Readonly<Record<'planner' | 'compare' | 'cases' | 'support', string>>;
}

/** What a community answered; a question that it passed over is not there. */
export type Answers = Partial<Readonly<Record<QuestionId, string>>>;

export const questionIds = ['goal', 'decides', 'weeks', 'money', 'hands', 'hromada', 'war', 'group', 'oblast'] as const;

export type QuestionId = (typeof questionIds)[number];

export interface Reason {
	readonly key: PlannerKey;
	readonly values?: Values | undefined;
}

/** What one answer says of one practice. */
export interface Verdict {
	readonly points: number;
	readonly fit?: Reason;
	readonly misfit?: Reason;
	/** Whether the misfit forbids the practice and not only burdens it. */
	readonly hard?: true;
	/** Whether the version for few hands and little money, which the practice describes, lifts the misfit. */
	readonly smaller?: true;
}
