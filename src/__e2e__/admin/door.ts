/** The editors' door over a copy of the content in a repository of its own, and what an editor does there. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { localEditing } from '../../../scripts/admin/local.ts';
import { serveFolder } from '../../../scripts/serve.ts';
import { projectRoot } from '../../../scripts/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { dist, openPage } from '../site.ts';

export interface Door {
	/** Address of `/admin/`. */
	readonly url: string;
	/** Folder of the content. */
	readonly content: string;
	/** The text of a file, from the content folder; nothing where there is none. */
	read(path: string): string | undefined;
	git(...args: string[]): string;
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
}

export async function startDoor({
	files = 'fs',
	from = join(projectRoot, 'content'),
	site = dist,
}: Options = {}): Promise<Door> {
	const root = mkdtempSync(join(tmpdir(), 'viche-door-'));
	const content = join(root, 'content');
	cpSync(from, content, { recursive: true });
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', root, '-c', 'user.name=Тест', '-c', 'user.email=test@viche.example', ...args], {
			encoding: 'utf8',
		});
	git('init', '-q', '-b', 'main');
	// decap-server commits under the repository's own name.
	git('config', 'user.name', 'Тест');
	git('config', 'user.email', 'test@viche.example');
	git('add', '-A');
	git('commit', '-qm', 'Content');
	const local = await localEditing({ content, mode: 'start', files });
	const server = await serveFolder(site, { port: 0, base: '/', local });
	return {
		url: `${server.url}admin/`,
		content,
		read: (path) => (existsSync(join(content, path)) ? readFileSync(join(content, path), 'utf8') : undefined),
		git,
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

/** Paths of every file of a folder, sorted. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

export class Editor {
	readonly page: Page;
	readonly #url: string;

	constructor(page: Page, url: string) {
		this.page = page;
		this.#url = url;
	}

	/** Opens the door and signs in, which on one's own machine is one press. */
	static async enter(browser: Browser, door: Door): Promise<Editor> {
		const { page } = await openPage(browser, { viewport: { width: 1400, height: 900 } });
		await page.goto(door.url);
		await page.getByRole('button', { name: 'Увійти' }).click();
		await page.getByRole('link', { name: 'Практики', exact: true }).waitFor();
		return new Editor(page, door.url);
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}

	async create(collection: string): Promise<void> {
		await this.#go(`#/collections/${collection}/new`);
	}

	async open(collection: string, id: string): Promise<void> {
		await this.#go(`#/collections/${collection}/entries/${id}`);
	}

	async #go(hash: string): Promise<void> {
		await this.page.goto(`${this.#url}${hash}`);
		await this.page.getByRole('textbox').first().waitFor();
		// The form is ready when its last field is: choices come with the index.
		await this.page.waitForLoadState('networkidle');
	}

	/** The part of the form for one language. */
	pane(locale: Locale): Locator {
		return this.page.locator('.ScrollSyncPane, [class*=ControlPaneContainer]').nth(locale === 'uk' ? 0 : 1);
	}

	/** A field by its label, as it stands in the form; the first of that name in the language. */
	field(label: string, locale: Locale = 'uk'): Locator {
		const name = new RegExp(`^${escape(label)}( \\(необов’язково\\))?$`);
		const all = this.page.getByLabel(name);
		return locale === 'uk' ? all.first() : all.last();
	}

	async fill(label: string, text: string, locale: Locale = 'uk'): Promise<void> {
		await this.field(label, locale).fill(text);
	}

	/** Picks values in a list of choices. */
	async choose(label: string, ...options: string[]): Promise<void> {
		for (const option of options) {
			const field = this.field(label);
			await field.click();
			await field.fill(option);
			await this.page.getByRole('option', { name: option, exact: true }).first().click();
		}
	}

	/** Presses the button that adds an item to a list. */
	async add(list: string): Promise<void> {
		await this.page
			.getByRole('button', { name: `Додати: ${list}` })
			.first()
			.click();
	}

	/** Presses «publish», which on one's own machine writes the files. */
	async save(): Promise<void> {
		await this.page.getByRole('button', { name: 'Опублікувати' }).first().click();
		await this.page.getByRole('menuitem', { name: 'Опублікувати зараз' }).click();
	}

	/** Saves, and waits until it is said that the files are written. */
	async saved(): Promise<void> {
		await this.save();
		await this.page.getByText('Записано у файл').first().waitFor();
	}

	/** Saves in vain. @returns all that the door has to say */
	async refused(): Promise<string> {
		await this.save();
		const list = this.page.getByRole('alert', { name: /Не збережено/ });
		await list.waitFor();
		return list.innerText();
	}
}

function escape(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
