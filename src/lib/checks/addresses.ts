/** Addresses are promises: an entry that was once committed and is gone needs a redirect. */
import { execFileSync } from 'node:child_process';
import { isLocale, locales } from '../../i18n/locales.ts';
import { ID_PATTERN, isCollectionName } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import { REDIRECTS_FILE, type Redirect } from '../content/redirects.ts';
import { isDraft, type ContentTree, type Key } from '../content/tree.ts';
import { fixedPaths } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { atPath } from './place.ts';
import type { Check } from './rule.ts';

export const addressCheck: Check = {
	rules: ['RemovedWithoutRedirect', 'RedirectTarget', 'RedirectHidesEntry', 'ReservedId'],
	*find(tree) {
		const redirected = new Set(tree.redirects.map((redirect) => redirect.from));
		for (const [key, path] of committedEntries(tree.root)) {
			if (tree.entries.has(key) || redirected.has(key) || isUnreadable(tree, key)) continue;
			yield { rule: 'RemovedWithoutRedirect', file: path, line: 1, column: 1, params: { value: key } };
		}
		for (const redirect of tree.redirects) yield* checkRedirect(tree, redirect);
		for (const entry of tree.entries.values()) {
			if (entry.collection === 'pages' && reservedIds.has(entry.id))
				yield atPath('ReservedId', entry.source, [], { value: entry.id });
		}
	},
};

/** First parts of addresses that code makes, or will: pages stand at the root beside them. */
const reservedIds = new Set([
	...fixedPaths().map((path) => path.split('/')[1] ?? ''),
	...locales,
	...['admin', 'compare', 'data', 'media', 'not-found', 'offline', 'og', 'planner', 'schema', 'search-data'],
]);

/** A file that could not be read has its own message. */
function isUnreadable(tree: ContentTree, key: Key): boolean {
	const [collection = '', id = ''] = key.split('/');
	return tree.findings.some(
		(finding) => finding.file.startsWith(`${collection}/`) && new RegExp(`/${id}\\.mdx?$`).test(finding.file),
	);
}

function* checkRedirect(tree: ContentTree, { from, to, line }: Redirect): Generator<Finding> {
	const at = { file: REDIRECTS_FILE, line, column: 1 };
	if (tree.entries.has(from as Key)) yield { rule: 'RedirectHidesEntry', ...at, params: { value: from } };
	const target = tree.entries.get(to as Key);
	if (to === 'gone' || (target && !isDraft(target))) return;
	const known = [...tree.entries.values()].filter((entry) => !isDraft(entry)).map((entry) => entry.key);
	yield { rule: 'RedirectTarget', ...at, params: { value: to, suggestion: nearest(to, known) } };
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
