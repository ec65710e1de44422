/** What the door needs to know before it opens: the form, the place of the files, all entries by name. */
import { parse } from 'yaml';
import { CONTENT_FOLDER } from './config/names.ts';
import type { AdminIndex } from './index-file.ts';
import { PlainError } from './ui/plain.ts';

/** What `npm start` and `npm run dev` say of themselves at `/admin/local.json`. */
export interface LocalServer {
	/** Folder of the content, as decap-server names it. */
	readonly folder: string;
	/** `dev` shows a saved entry at once; `start` shows it after the next build. */
	readonly mode: 'dev' | 'start';
}

interface Loaded {
	readonly config: Record<string, unknown>;
	readonly folder: string;
	readonly local?: LocalServer;
}

/** What the history of the repository says of each change: https://decapcms.org/docs/commit-message-templates/ */
const COMMIT_MESSAGES = {
	create: 'Додано: {{collection}}, {{slug}}',
	update: 'Змінено: {{collection}}, {{slug}}',
	delete: 'Вилучено: {{collection}}, {{slug}}',
	uploadMedia: 'Завантажено: {{path}}',
	deleteMedia: 'Вилучено: {{path}}',
} as const;

/** Hosts that Decap takes for an editor's own machine. */
const OWN_MACHINE = new Set(['localhost', '127.0.0.1']);

export async function loadConfig(): Promise<Loaded> {
	const [form, settings, local] = await Promise.all([readYaml('config.yml'), readYaml('backend.yml'), readLocal()]);
	const folder = local?.folder ?? CONTENT_FOLDER;
	const config = {
		// Where «Переглянути» leads: the door stands beside the pages.
		site_url: new URL('../', location.href).href,
		...inFolder(form, folder),
		...settings,
		// Decap refuses a configuration without a backend; on an editor's own machine it then takes the local one.
		backend: { name: 'test-repo', commit_messages: COMMIT_MESSAGES, ...(settings['backend'] ?? {}) },
		load_config_file: false,
		// Astro's server takes no address without a slash at its end.
		...(local && { local_backend: { url: new URL('api/v1/', location.href).href } }),
	};
	if (!local && !('backend' in settings)) throw new NotConfigured();
	return { config, folder, ...(local && { local }) };
}

/** The site was published without a word on where editors' changes go. */
class NotConfigured extends Error {
	/** start.ts knows it by this name: it is a program of its own. */
	override readonly name = 'NotConfigured';

	constructor() {
		super(
			'Редагування на цьому сайті ще не ввімкнено. Хто веде сайт: вкажіть сховище в admin/backend.yml, як сказано в admin/README.md. На своєму компʼютері редакція працює й так: npm start.',
		);
	}
}

async function readYaml(name: string): Promise<Record<string, unknown>> {
	const answer = await fetch(name, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
	return ((parse(await answer.text()) as unknown) ?? {}) as Record<string, unknown>;
}

async function readLocal(): Promise<LocalServer | undefined> {
	if (!OWN_MACHINE.has(location.hostname)) return undefined;
	const answer = await fetch('local.json', { cache: 'no-store' }).catch(() => undefined);
	return answer?.ok ? ((await answer.json()) as LocalServer) : undefined;
}

/** Where the content lies in another folder, the form must look for its files there. */
function inFolder(config: Record<string, unknown>, folder: string): Record<string, unknown> {
	if (folder === CONTENT_FOLDER) return config;
	const move = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(move);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				PATHS.has(key) && typeof one === 'string'
					? one.replace(CONTENT_FOLDER, folder)
					: key === 'fields'
						? one
						: move(one),
			]),
		);
	};
	return move(config) as Record<string, unknown>;
}

/** Options of the configuration that are paths in the repository. */
const PATHS = new Set(['folder', 'file', 'media_folder']);

interface KeptIndex {
	readonly loadIndex: () => Promise<AdminIndex>;
	/** After a change. */
	readonly forgetIndex: () => void;
}

/** Keeps the index; on an editor's own machine it is asked for anew after each change. */
export function openIndex(local: boolean): KeptIndex {
	let index: Promise<AdminIndex> | undefined;
	const ask = async () => {
		const answer = await fetch('index.json', { cache: 'no-cache' });
		if (!answer.ok) throw new PlainError('перелік записів не завантажився: перевірте звʼязок і спробуйте ще раз.');
		return (await answer.json()) as AdminIndex;
	};
	return {
		loadIndex: () => {
			index ??= ask().catch((error: unknown) => {
				index = undefined;
				throw error;
			});
			return index;
		},
		forgetIndex: () => {
			if (local) index = undefined;
		},
	};
}
