import type { ContentTree } from '../content/tree.ts';
import type { Finding, RuleId } from '../content/finding.ts';

export interface CheckOptions {
	/** The day that dates are compared with, `YYYY-MM-DD`. */
	readonly today: string;
}

/** One check: the rules it can report and the function that looks for them. It knows nothing of languages or output. */
export interface Check<Tree extends ContentTree = ContentTree> {
	readonly rules: readonly RuleId[];
	find(tree: Tree, options: CheckOptions): Iterable<Finding>;
}
