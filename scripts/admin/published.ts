import { execFileSync } from 'node:child_process';
import type { EntryFiles } from '../../src/lib/content/tree.ts';

/** Tells whether Git has an entry; outside a repository nothing is published. @param root of the content */
export function publishedIn(root: string): (entry: Pick<EntryFiles, 'collection' | 'id'>) => boolean {
	const names = new Set(committed(root).map((path) => path.replace(/^([^/]+)\/[^/]+\/([^/]+)\.mdx?$/, '$1/$2')));
	return ({ collection, id }) => names.has(`${collection}/${id}`);
}

function committed(root: string): string[] {
	try {
		const args = ['-C', root, 'ls-tree', '-r', '-z', '--name-only', 'HEAD', '.'];
		const output = execFileSync('git', args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 64 * 2 ** 20,
		});
		return output.split('\0');
	} catch {
		return [];
	}
}
