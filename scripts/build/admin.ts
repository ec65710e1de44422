/** The editors' door in the built site: programs, the form, the setting of the place, what is known of all entries. */
import { cpSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../src/data/base.ts';
import type { TreeOnDisk } from '../../src/lib/content/read-tree.ts';
import { today } from '../../src/lib/today.ts';
import { adminBundle } from '../admin/bundle.ts';
import { adminIndex } from '../admin/index-file.ts';
import { publishedIn } from '../admin/published.ts';
import { projectRoot } from '../settings.ts';

export async function buildAdmin(site: string, tree: TreeOnDisk): Promise<string> {
	const folder = join(site, 'admin');
	cpSync(await adminBundle(), folder, { recursive: true });
	cpSync(join(projectRoot, 'admin/backend.yml'), join(folder, 'backend.yml'));
	const index = adminIndex(tree, { base: basePath, today: today(), published: publishedIn(tree.root) });
	writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
	const first = readdirSync(folder).filter((name) =>
		/^(index\.html|admin\.css|config\.yml|start\.js|main\.js|decap-cms\.js|chunk.*\.js)\.br$/.test(name),
	);
	const bytes = first.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
	return `${(bytes / 2 ** 20).toFixed(2)} MB br`;
}
