/** Addresses are promises: an entry that was once committed and is gone needs a redirect. */
import { execFileSync } from 'node:child_process';
import { isLocale } from '../../i18n/locales.ts';
import { ID_PATTERN, isCollectionName } from '../../schemas/index.ts';
import type { TreeOnDisk } from '../content/read-tree.ts';
import type { Key } from '../content/tree.ts';
import type { Check } from './rule.ts';

export const removedCheck: Check<TreeOnDisk> = {
	rules: ['RemovedWithoutRedirect'],
	*find(tree) {
		const redirected = new Set(tree.redirects.map((redirect) => redirect.from));
		for (const [key, path] of committedEntries(tree.root)) {
			if (tree.entries.has(key) || redirected.has(key) || isUnreadable(tree, key)) continue;
			yield { rule: 'RemovedWithoutRedirect', file: path, line: 1, column: 1, params: { value: key } };
		}
	},
};

/** A file that could not be read has its own message. */
function isUnreadable(tree: TreeOnDisk, key: Key): boolean {
	const [collection = '', id = ''] = key.split('/');
	return tree.findings.some(
		(finding) => finding.file.startsWith(`${collection}/`) && new RegExp(`/${id}\\.mdx?$`).test(finding.file),
	);
}

/** Every entry that Git has seen in this folder, with its last path; none where the folder is not in a repository. */
function committedEntries(root: string): Map<Key, string> {
	const paths = [
		...git(root, ['log', '--diff-filter=DR', '--name-only', '--format=', '--relative', '--no-renames', '--', '.']),
		...git(root, ['diff', '--diff-filter=D', '--name-only', '--relative', '--no-renames', 'HEAD', '--', '.']),
	];
	const entries = paths.flatMap((path) => {
		const [collection = '', locale = '', name = '', ...rest] = path.split('/');
		const id = name.replace(/\.mdx?$/, '');
		const valid =
			isCollectionName(collection) && isLocale(locale) && ID_PATTERN.test(id) && name !== id && rest.length === 0;
		return valid ? [[`${collection}/${id}`, path] as const] : [];
	});
	return new Map(entries as readonly (readonly [Key, string])[]);
}

function git(root: string, args: readonly string[]): string[] {
	try {
		const output = execFileSync('git', ['-C', root, ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 64 * 2 ** 20,
		});
		return output.split('\n').filter((line) => line !== '');
	} catch {
		return [];
	}
}
