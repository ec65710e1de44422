/** A small site with forms that go somewhere, and what a reader does on them, by roles and names. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildForms } from '../../scripts/build/forms.ts';
import { finishPages } from '../../scripts/build/finish.ts';
import { buildWorker } from '../../scripts/build/worker.ts';
import { headerRulesFor, headersFor } from '../../scripts/deploy/headers.ts';
import { projectRoot } from '../../scripts/settings.ts';
import type { SiteSettings } from '../lib/content/site-settings.ts';
import { Host } from './offline-host.ts';

/** A site built from the smallest content, with settings of its own. */
export class FormSite {
	readonly #folder = mkdtempSync(join(tmpdir(), 'viche-forms-'));

	/** Pages, documents and worker; search and editors' door have nothing to do with forms. @returns its folder */
	async build(settings: SiteSettings): Promise<string> {
		const content = join(this.#folder, 'content');
		const out = join(this.#folder, 'site');
		cpSync(join(projectRoot, 'src/__e2e__/fixtures/tiny'), content, { recursive: true });
		writeFileSync(join(content, 'site.yml'), JSON.stringify(settings));
		await astro(content, out, join(this.#folder, 'cache'));
		finishPages(out);
		await buildForms(out, settings, { origin: 'https://viche.example', base: '/' });
		await buildWorker(out);
		return out;
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

async function astro(content: string, out: string, cache: string): Promise<void> {
	const env = { ...process.env, VICHE_CONTENT: content, VICHE_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' };
	const program = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
	// Vitest says that this is a test; the build must not know.
	const child = spawn(process.execPath, [program, 'build', '--outDir', out], {
		cwd: projectRoot,
		env: { ...env, NODE_ENV: 'production', VITEST: undefined },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
	const code = await new Promise((resolve) => child.once('exit', resolve));
	if (code !== 0) throw new Error(said);
}

/** Serves a site with the headers that its settings ask for. */
export async function hostOf(folder: string, settings: SiteSettings): Promise<Host> {
	const rules = headerRulesFor(settings);
	const host = new Host(folder, '/', (path) => headersFor(path, rules));
	await host.start();
	return host;
}

/** Opens a page with a form and waits for its program. */
export async function openForm(context: BrowserContext, path = '/ask/'): Promise<Page> {
	const page = await context.newPage();
	await page.clock.install();
	await page.goto(path);
	await isReady(page);
	return page;
}

export const isReady = (page: Page) => page.getByRole('button', { name: 'Зберегти у файл' }).waitFor();
export const question = (page: Page) => page.getByLabel('Запитання', { exact: true });
export const outbox = (page: Page) => page.getByRole('region', { name: 'Ненадіслане на цьому пристрої' });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const says = (page: Page, words: string) =>
	page.getByRole('main').getByRole('status').filter({ hasText: words }).waitFor();

/** Says yes to the next question of the page. */
export function agree(page: Page): void {
	page.once('dialog', (dialog) => void dialog.accept());
}

export const QUESTION = 'Чи може рада не призначити слухань?';

/** Writes and sends, at the pace of a person. */
export async function ask(page: Page, text = QUESTION): Promise<void> {
	await question(page).fill(text);
	await page.clock.fastForward(5000);
	await press(page, 'Надіслати');
}
