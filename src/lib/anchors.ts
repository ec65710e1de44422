/** Places that a type's page has whatever its body says; pages and the link check share this list. */
import type { CollectionName } from '../schemas/index.ts';

/** Field or part → id of its heading on the page. */
export const partIds = {
	glance: 'at-a-glance',
	whenToUse: 'when-to-use',
	whenNotToUse: 'when-not-to-use',
	steps: 'steps',
	martialLaw: 'martial-law',
	inclusion: 'inclusion',
	risks: 'risks',
	minimumVersion: 'minimum-version',
	readiness: 'readiness',
	decisions: 'decisions',
	mistakes: 'mistakes',
	templates: 'templates',
	legalBasis: 'law',
	faq: 'questions',
	results: 'numbers',
	whatFailed: 'what-failed',
	transferConditions: 'take-it-over',
	monitoring: 'log',
	cases: 'cases',
	next: 'next',
	sources: 'sources',
} as const;

export type PartName = keyof typeof partIds;

/** @example stepId(1) // 'step-1' */
export const stepId = (number: number) => `step-${String(number)}`;

/** A sample's place on the page of samples. */
export const templateId = (number: number) => `sample-${String(number)}`;

export function pageAnchors(collection: CollectionName, data: Readonly<Record<string, unknown>>): string[] {
	const steps = Array.isArray(data['steps']) ? data['steps'].map((_, index) => stepId(index + 1)) : [];
	return collection === 'pages' ? ['sources'] : [...Object.values(partIds), ...steps];
}
