import type { RuleId } from '../content/finding.ts';
import { writingCheck } from './writing.ts';

export type Severity = 'error' | 'warning';

/** Rules that do not stop the build: the entry is true as it stands, but somebody should look. */
const WARNINGS: ReadonlySet<RuleId> = new Set<RuleId>([
	'MissingTranslation',
	'OutdatedTranslation',
	'NotTranslated',
	'OtherLanguageLink',
	'Expired',
	'ReviewOverdue',
	'ExactVenue',
	...writingCheck.rules,
]);

export function severityOf(rule: RuleId): Severity {
	return WARNINGS.has(rule) ? 'warning' : 'error';
}
