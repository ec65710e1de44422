/** The table of checks. Adding a rule: its text in src/i18n/check.*.json, its severity in severity.ts, its check in this folder. */
import type { Finding } from '../content/finding.ts';
import { readContentTree, type TreeOnDisk } from '../content/read-tree.ts';
import { entryChecks } from './entries.ts';
import { mediaCheck } from './media.ts';
import { removedCheck } from './removed.ts';
import type { Check, CheckOptions } from './rule.ts';
import { severityOf } from './severity.ts';

export const checks: readonly Check<TreeOnDisk>[] = [...entryChecks, removedCheck, mediaCheck];

export interface Report {
	readonly findings: readonly Finding[];
	readonly errors: number;
	readonly warnings: number;
	readonly files: number;
	readonly entries: number;
	readonly tree: TreeOnDisk;
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
