import { expect, test, vi } from 'vitest';
import { guardBackends, type GuardOptions } from './guard.ts';

/** A Git host with one entry, in Ukrainian. @param absent its answer for a file that is not there */
function host(absent: (path: string) => Promise<ReadFile>) {
	const written: string[] = [];
	const deleted: string[] = [];
	const read = (path: string): Promise<ReadFile> =>
		path.includes('/uk/known.') ? Promise.resolve({ data: 'text', file: { path, id: '1' } }) : absent(path);
	const files: BackendImplementation = {
		entriesByFolder: () => Promise.resolve([]),
		entriesByFiles: () => Promise.resolve([]),
		getEntry: read,
		unpublishedEntryDataFile: () => Promise.reject(new Error('Not in the branch.')),
		persistEntry: ({ dataFiles }) => {
			written.push(...dataFiles.map(({ path }) => path));
			return Promise.resolve();
		},
		deleteFiles: (paths) => Promise.resolve(deleted.push(...paths)),
	};
	const asked = vi.fn(() => Promise.resolve(false));
	const factory: BackendFactory = { init: () => files };
	vi.stubGlobal('CMS', { getBackend: (name: string) => (name === 'github' ? factory : undefined) });
	const options: GuardOptions = {
		folder: 'content',
		loadIndex: () =>
			Promise.resolve({ base: '/', today: '2026-01-01', entries: [], media: [], redirects: [], settings: {} }),
		askAboutConflict: asked,
		onWritten: () => undefined,
		onDeleted: () => undefined,
		say: () => undefined,
	};
	guardBackends(options);
	return { files: factory.init(), written, deleted, asked };
}

const gitHub = (path: string) => Promise.resolve({ data: '', file: { path, id: null } });
const gitLab = () => Promise.reject(Object.assign(new Error('Not found'), { status: 404 }));
const local = (path: string) => Promise.resolve({ data: null, file: { path, id: null } });

test.each([
	['GitHub', gitHub],
	['GitLab', gitLab],
	['decap-server', local],
])('a translation that is not there is no fault on %s', async (_name, absent) => {
	const { files } = host(absent);
	expect((await files.getEntry('content/cases/en/known.md')).data ?? '').toBe('');
	expect(await files.unpublishedEntryDataFile('cases', 'known', 'content/cases/en/known.md', '')).toBe('');
	expect(await files.unpublishedEntryDataFile('cases', 'known', 'content/cases/uk/known.md', '')).toBe('text');
});

test('a host that does not answer is a fault all the same', async () => {
	const { files } = host(() => Promise.reject(new TypeError('Failed to fetch')));
	await expect(files.getEntry('content/cases/en/known.md')).rejects.toThrow('Failed to fetch');
});

test.each([
	['GitHub', gitHub],
	['GitLab', gitLab],
	['decap-server', local],
])('on %s a new entry is nobody’s change, and only files that are there are deleted', async (_name, absent) => {
	const { files, written, deleted, asked } = host(absent);
	const path = 'content/cases/uk/new.md';
	await files.persistEntry(
		{ dataFiles: [{ path, slug: 'new', raw: 'mine' }], assets: [] },
		{ commitMessage: '', useWorkflow: false },
	);
	expect([written, asked.mock.calls]).toEqual([[path], []]);
	await files.deleteFiles(['content/cases/uk/known.md', 'content/cases/en/known.md'], '');
	expect(deleted).toEqual(['content/cases/uk/known.md']);
});
