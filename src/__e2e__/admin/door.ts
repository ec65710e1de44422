/** The editors' door over a copy of the content in a repository of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localEditing } from '../../../scripts/admin/local.ts';
import { serveFolder } from '../../../scripts/serve.ts';
import { projectRoot } from '../../../scripts/settings.ts';
import { dist } from '../site.ts';

export interface Door {
	/** Address of `/admin/`. */
	readonly url: string;
	/** Folder of the content. */
	readonly content: string;
	/** Text of `/admin/backend.yml`, where it is not the one of the site. */
	readonly backend?: string;
	/** The text of a file, from the content folder; nothing where there is none. */
	read(path: string): string | undefined;
	git(...args: string[]): string;
	/** Takes everything that was written into the repository, as `git commit` on an editor's machine does. */
	commit(): void;
	/** Lines gained, lines lost and path of each file that changed since the last commit. */
	changes(): string[];
	changedFiles(): string[];
	/** Puts the content back as it was. */
	reset(): void;
	/** Ends the server, as when somebody stops `npm start`. */
	stop(): Promise<void>;
	close(): Promise<void>;
}

interface Options {
	/** `git` saves drafts to branches. */
	readonly files?: 'fs' | 'git';
	/** Folder of the content to copy. */
	readonly from?: string;
	/** Folder of the built site, where it is not the one under test. */
	readonly site?: string;
	readonly backend?: string;
}

export const TINY = join(projectRoot, 'src/__e2e__/fixtures/tiny');

export async function startDoor({
	files = 'fs',
	from = join(projectRoot, 'content'),
	site = dist,
	backend,
}: Options = {}): Promise<Door> {
	const root = mkdtempSync(join(tmpdir(), 'viche-door-'));
	const content = join(root, 'content');
	cpSync(from, content, { recursive: true });
	const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
	git('init', '-q', '-b', 'main');
	// decap-server commits under the repository's own name.
	git('config', 'user.name', 'Тест');
	git('config', 'user.email', 'test@viche.example');
	const commit = () => {
		git('add', '-A');
		git('commit', '-qm', 'Content');
	};
	commit();
	const changes = () => {
		git('add', '-A', '--intent-to-add');
		return git('diff', '--numstat').trim().split('\n').filter(Boolean);
	};
	const local = await localEditing({ content, mode: 'start', files });
	const server = await serveFolder(site, { port: 0, base: '/', local });
	return {
		url: `${server.url}admin/`,
		content,
		...(backend !== undefined && { backend }),
		read: (path) => (existsSync(join(content, path)) ? readFileSync(join(content, path), 'utf8') : undefined),
		git,
		commit,
		changes,
		changedFiles: () => changes().map((line) => line.split('\t').at(-1) ?? ''),
		reset() {
			git('checkout', '-q', 'main');
			git('reset', '-q', '--hard');
			git('clean', '-qfd');
		},
		stop: () => server.close(),
		async close() {
			await server.close();
			rmSync(root, { recursive: true, force: true });
		},
	};
}
