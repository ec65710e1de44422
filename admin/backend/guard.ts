/**
 * Stands between Decap and the place of the files, whichever it is: no saving over somebody else's change, no deleting
 * of files that are not there, a redirect for every published address that goes, and plain words when the way is cut.
 */
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { withTranslationState } from './translation-state.ts';
import { addRedirect } from '../formats/settings.ts';
import type { AdminIndex } from '../index-file.ts';
import { inPlainWords, PlainError, statusOf } from '../ui/plain.ts';

/** Every backend that the project documents, and the local one. */
const BACKENDS = ['proxy', 'github', 'gitlab', 'gitea', 'forgejo'] as const;

export interface GuardOptions {
	/** Folder of the content in the repository. */
	readonly folder: string;
	readonly loadIndex: () => Promise<AdminIndex>;
	/** Asks whether to write over a change that somebody made meanwhile. @param theirs text of the file now */
	readonly askAboutConflict: (theirs: string, mine: string) => Promise<boolean>;
	/** After something was written. */
	readonly onWritten: (paths: readonly string[]) => void;
	readonly onDeleted: (paths: readonly string[]) => void;
	/** Shows words until they are closed. */
	readonly say: (words: string) => void;
}

/** Texts of files as they were last read or written here, by path. */
export interface KnownFiles {
	get(path: string): string | undefined;
}

/** Must run before Decap starts a backend. @returns what is known of the files */
export function guardBackends(options: GuardOptions): KnownFiles {
	const known = new Map<string, string>();
	for (const name of BACKENDS) {
		const factory = CMS.getBackend(name);
		if (!factory) continue;
		const init = factory.init.bind(factory);
		factory.init = (...args) => guarded(init(...args), known, options);
	}
	return known;
}

function guarded(
	files: BackendImplementation,
	known: Map<string, string>,
	options: GuardOptions,
): BackendImplementation {
	const remember = (read: readonly ReadFile[]) => {
		for (const { data, file } of read) if (data !== null) known.set(file.path, data);
	};
	const inner = {
		entriesByFolder: files.entriesByFolder.bind(files),
		entriesByFiles: files.entriesByFiles.bind(files),
		getEntry: files.getEntry.bind(files),
		unpublishedEntryDataFile: files.unpublishedEntryDataFile.bind(files),
		persistEntry: files.persistEntry.bind(files),
		deleteFiles: files.deleteFiles.bind(files),
	};
	// GitHub, Gitea and Forgejo give an empty text for a file that is not there. A way that is cut says nothing of a file.
	const textNow = async (path: string) => {
		const { data } = await inner.getEntry(path).catch((error: unknown) => {
			if (statusOf(error) === 404) return { data: '' };
			throw error;
		});
		return data || undefined;
	};
	files.entriesByFolder = async (...args) => {
		const read = await inner.entriesByFolder(...args);
		remember(read);
		return withTranslationState(read);
	};
	files.entriesByFiles = async (list) => {
		const read = await inner.entriesByFiles(list);
		remember(read);
		return read;
	};
	files.getEntry = async (path) => {
		const read = await inner.getEntry(path).catch((error: unknown) => {
			// GitLab refuses a file that is not there, the others give an empty text: without one Decap cannot save the entry.
			if (isTranslation(path) && statusOf(error) === 404) return { data: '', file: { path, id: null } };
			throw error;
		});
		remember([read]);
		return read;
	};
	files.unpublishedEntryDataFile = async (collection, slug, path, id) => {
		// A language that the draft leaves as it is may have no file at all; asked for it by name, backends refuse.
		if (id === '') return (await files.getEntry(path)).data ?? '';
		return inner.unpublishedEntryDataFile(collection, slug, path, id);
	};
	files.persistEntry = async (entry, persist) => {
		const { say } = options;
		if (!persist.useWorkflow) await inPlainWords(() => refuseConflict(entry.dataFiles, known, textNow, options), say);
		await inPlainWords(() => inner.persistEntry(entry, persist), say);
		const changed = entry.dataFiles.filter(({ path, raw }) => known.get(path) !== raw);
		for (const { path, raw } of changed) known.set(path, raw);
		options.onWritten(changed.map(({ path }) => path));
	};
	files.deleteFiles = async (paths, commitMessage) => {
		// A language without a file has nothing to delete; Git hosts refuse a path that is not there.
		const texts = await inPlainWords(() => Promise.all(paths.map(textNow)), options.say);
		const there = paths.filter((_, index) => texts[index] !== undefined);
		const from = await publishedAddress(paths, options);
		if (from) {
			const path = `${options.folder}/redirects.yml`;
			const raw = addRedirect((await textNow(path)) ?? '', from, 'gone');
			const redirect = { path, slug: 'redirects', raw };
			const write = () =>
				inner.persistEntry(
					{ dataFiles: [redirect], assets: [] },
					{ commitMessage: `Сторінку вилучено: ${from}`, collectionName: 'redirects', useWorkflow: false },
				);
			await inPlainWords(write, options.say);
			known.set(path, raw);
		}
		const done =
			there.length > 0 ? await inPlainWords(() => inner.deleteFiles(there, commitMessage), options.say) : undefined;
		for (const path of paths) known.delete(path);
		options.onDeleted(there);
		return done;
	};
	return files;
}

function isTranslation(path: string): boolean {
	return locales.some((locale) => locale !== defaultLocale && path.includes(`/${locale}/`));
}

async function refuseConflict(
	mine: readonly DataFile[],
	known: ReadonlyMap<string, string>,
	textNow: (path: string) => Promise<string | undefined>,
	{ askAboutConflict }: GuardOptions,
): Promise<void> {
	for (const { path, raw } of mine) {
		const now = await textNow(path);
		if (now === undefined || now === known.get(path) || now === raw) continue;
		if (!(await askAboutConflict(now, raw)))
			throw new PlainError('збереження скасовано. Ваш текст лишився у формі й у цьому браузері.');
	}
}

/** `collection/id` of an entry that Git has, if the paths are its files. */
async function publishedAddress(
	paths: readonly string[],
	{ folder, loadIndex }: GuardOptions,
): Promise<string | undefined> {
	const { entries, redirects } = await loadIndex();
	const entry = entries.find(({ collection, id, extension }) =>
		locales.some((locale) => paths.includes(`${folder}/${collection}/${locale}/${id}.${extension}`)),
	);
	const key = entry?.published ? `${entry.collection}/${entry.id}` : undefined;
	return redirects.some(({ from }) => from === key) ? undefined : key;
}
