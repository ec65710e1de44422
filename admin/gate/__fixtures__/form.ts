/** Entries as an editor has them open in the form: the fixtures of the checks, over the small site they stand in. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { adminIndex } from '../../../scripts/admin/index-file.ts';
import { baseRoot, TODAY } from '../../../src/lib/checks/__fixtures__/findings.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Finding, RuleId } from '../../../src/lib/content/finding.ts';
import { readContentTree, type TreeOnDisk } from '../../../src/lib/content/read-tree.ts';
import type { EntryFiles } from '../../../src/lib/content/tree.ts';
import { readFile, type Values } from '../../formats/entry.ts';
import type { AdminIndex } from '../../index-file.ts';
import { judge, type Judged } from '../judge.ts';
import { messageOf, messagesOf, type Message, type Said as Context } from '../messages.ts';
import { prepare } from '../prepare.ts';

export { TODAY };

/** Files of a fixture beside the base, or paths with texts to put there. */
export type Change = RuleId | Readonly<Record<string, string>>;

export function treeWith(change: Change): TreeOnDisk {
	const root = mkdtempSync(join(tmpdir(), 'viche-gate-'));
	try {
		cpSync(baseRoot, root, { recursive: true });
		if (typeof change === 'string') {
			const stored = join(baseRoot, '..', change);
			if (existsSync(stored)) cpSync(stored, root, { recursive: true });
		} else {
			for (const [path, text] of Object.entries(change)) {
				mkdirSync(dirname(join(root, path)), { recursive: true });
				writeFileSync(join(root, path), text);
			}
		}
		return readContentTree(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

export const indexOf = (tree: TreeOnDisk): AdminIndex =>
	adminIndex(tree, { base: '/', today: TODAY, published: () => true });

/** What the form holds of an entry once it is opened. */
export function formOf({ source, translations }: EntryFiles): Partial<Record<Locale, Values>> {
	return Object.fromEntries([source, ...translations.values()].map((file) => [file.locale, readFile(file.text)]));
}

/** Saves an entry that stands in the tree. */
export function judgeEntry(entry: EntryFiles, tree: TreeOnDisk): Judged {
	const values = formOf(entry);
	const { collection, id } = entry;
	const prepared = prepare({ collection, id, values, before: values }, TODAY);
	const place = { collection, extension: entry.source.extension, isNew: false };
	return judge(prepared, place, { index: indexOf(tree), newMedia: [], today: TODAY });
}

export interface Said extends Message {
	readonly rule: Finding['rule'];
}

/** What is said of each fault when every entry of a tree is saved once. */
export function saidOf(change: Change): Said[] {
	return eachEntry(change, (findings, said) =>
		findings.map((finding) => ({ rule: finding.rule, ...messageOf(finding, said) })),
	);
}

/** The list that is shown then. */
export function listOf(change: Change): Message[] {
	return eachEntry(change, messagesOf);
}

function eachEntry<T>(change: Change, say: (findings: readonly Finding[], said: Context) => T[]): T[] {
	const tree = treeWith(change);
	const index = indexOf(tree);
	return [...tree.entries.values()].flatMap((entry) => {
		const { findings, texts } = judgeEntry(entry, tree);
		return say(findings, { collection: entry.collection, index, texts });
	});
}
