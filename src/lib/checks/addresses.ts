/** Addresses are promises: redirects lead somewhere and hide nothing; pages take no address that code makes. */
import { locales } from '../../i18n/locales.ts';
import type { Finding } from '../content/finding.ts';
import { REDIRECTS_FILE, type Redirect } from '../content/redirects.ts';
import { isDraft, type ContentTree, type Key } from '../content/tree.ts';
import { fixedPaths } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { atPath } from './place.ts';
import type { Check } from './rule.ts';

export const addressCheck: Check = {
	rules: ['RedirectTarget', 'RedirectHidesEntry', 'ReservedId'],
	*find(tree) {
		for (const redirect of tree.redirects) yield* checkRedirect(tree, redirect);
		for (const entry of tree.checked) {
			if (entry.collection === 'pages' && reservedIds.has(entry.id))
				yield atPath('ReservedId', entry.source, [], { value: entry.id });
		}
	},
};

/** First parts of addresses that code makes, or will: pages stand at the root beside them. */
const reservedIds = new Set([
	...fixedPaths().map((path) => path.split('/')[1] ?? ''),
	...locales,
	...['admin', 'api', 'media', 'not-found', 'og', 'packs', 'schema', 'search-data', 'take'],
]);

function* checkRedirect(tree: ContentTree, { from, to, line }: Redirect): Generator<Finding> {
	const at = { file: REDIRECTS_FILE, line, column: 1 };
	if (tree.entries.has(from as Key)) yield { rule: 'RedirectHidesEntry', ...at, params: { value: from } };
	const target = tree.entries.get(to as Key);
	if (to === 'gone' || (target && !isDraft(target))) return;
	const known = [...tree.entries.values()].filter((entry) => !isDraft(entry)).map((entry) => entry.key);
	yield { rule: 'RedirectTarget', ...at, params: { value: to, suggestion: nearest(to, known) } };
}
