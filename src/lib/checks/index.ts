/** The table of checks. Adding a rule: its text in src/i18n/check.*.json, its severity here, its check in this folder. */
import type { Finding, RuleId } from '../content/finding.ts';
import { readContentTree, type ContentTree } from '../content/tree.ts';
import { addressCheck } from './addresses.ts';
import { counterpartCheck } from './counterparts.ts';
import { dateCheck } from './dates.ts';
import { honestyCheck } from './honesty.ts';
import { linkCheck } from './links.ts';
import { markupCheck } from './markup.ts';
import { mediaCheck } from './media.ts';
import { templateCheck } from './template.ts';
import { referenceCheck } from './references.ts';
import type { Check, CheckOptions } from './rule.ts';
import { schemaCheck } from './schema.ts';
import { sectionCheck } from './sections.ts';

export const checks: readonly Check[] = [
	schemaCheck,
	counterpartCheck,
	referenceCheck,
	sectionCheck,
	markupCheck,
	linkCheck,
	dateCheck,
	honestyCheck,
	addressCheck,
	mediaCheck,
	templateCheck,
];

export type Severity = 'error' | 'warning';

/** Rules that do not stop the build: the entry is true as it stands, but somebody should look. */
const WARNINGS: ReadonlySet<RuleId> = new Set<RuleId>([
	'MissingTranslation',
	'OutdatedTranslation',
	'NotTranslated',
	'OtherLanguageLink',
	'Expired',
	'ReviewOverdue',
]);

export function severityOf(rule: RuleId): Severity {
	return WARNINGS.has(rule) ? 'warning' : 'error';
}

export interface Report {
	readonly findings: readonly Finding[];
	readonly errors: number;
	readonly warnings: number;
	readonly files: number;
	readonly entries: number;
	readonly tree: ContentTree;
}

/** Checks a content folder and reports every fault, in the order of files and lines. */
export function checkContent(root: string, options: CheckOptions): Report {
	const tree = readContentTree(root);
	const found = [...tree.findings, ...checks.flatMap((check) => [...check.find(tree, options)])];
	const findings = found.sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
	);
	const errors = findings.filter((finding) => severityOf(finding.rule) === 'error').length;
	return {
		findings,
		errors,
		warnings: findings.length - errors,
		files: tree.files.length,
		entries: tree.entries.size,
		tree,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
