/** npm run build: check → Astro → pictures → finish → search → editors' door → what readers take away → blank forms and samples → compress → into place. A failed or killed build leaves the old site whole. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getT } from '../src/i18n/index.ts';
import { checkContent } from '../src/lib/checks/index.ts';
import { readSearchWords } from '../src/lib/content/read-yaml.ts';
import type { TreeOnDisk } from '../src/lib/content/read-tree.ts';
import { basePath } from '../src/data/base.ts';
import { locales } from '../src/i18n/locales.ts';
import { applyLabels } from '../src/schemas/vocabularies/labels.ts';
import type { Site } from '../src/lib/site.ts';
import { siteIn } from '../src/lib/site-in.ts';
import { today } from '../src/lib/today.ts';
import { buildAdmin } from './build/admin.ts';
import { compressFolder } from './build/compress.ts';
import { finishPages } from './build/finish.ts';
import { buildForms } from './build/forms.ts';
import { buildSamples } from './build/samples.ts';
import { buildPacks } from './build/packs.ts';
import { buildPictures } from './build/pictures/index.ts';
import { buildWorker } from './build/worker.ts';
import { moveIntoPlace, removeAbandoned, restoreInterrupted, stagingFor } from './build/place.ts';
import { runStages } from './build/stages.ts';
import { buildTakeAway } from './build/take-away/index.ts';
import { buildSearch, noWords } from './search/index.ts';
import { terminalReporter } from './reporters/terminal.ts';
import { contentRoot, outRoot, projectRoot, requireFolder, shortPath, siteOrigin, terminalLocale } from './settings.ts';

const locale = terminalLocale();
const t = getT(locale);
const staging = stagingFor(outRoot);
/** What the check read; the stages after it rest on it. */
let checked: { readonly tree: TreeOnDisk; readonly sites: readonly Site[] } | undefined;

function check(): string {
	requireFolder(contentRoot);
	const started = performance.now();
	const report = checkContent(contentRoot, { today: today() });
	const took = performance.now() - started;
	if (report.errors > 0)
		throw new Error(
			terminalReporter({ report, locale, folder: shortPath(contentRoot), took, colour: process.stdout.isTTY }),
		);
	const { tree } = report;
	applyLabels(tree.settings.labels);
	checked = { tree, sites: locales.map((one) => siteIn(one, tree, today())) };
	return `${t('check.entries', { count: report.entries })}, ${t('check.warnings', { count: report.warnings })}`;
}

function content(): NonNullable<typeof checked> {
	if (!checked) throw new Error('The content was not checked.');
	return checked;
}

function astro(): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	const program = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [program, 'build', '--outDir', staging], {
		cwd: projectRoot,
		env: { ...process.env, VICHE_CONTENT: contentRoot, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const log: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
	child.on('error', reject);
	child.on('exit', (code) => {
		const text = log.join('');
		if (code !== 0) reject(new Error(text));
		else resolve(/(\d+) page\(s\)/.exec(text)?.[0] ?? '');
	});
	process.once('SIGTERM', () => child.kill());
	process.once('SIGINT', () => child.kill());
	return promise;
}

async function search(): Promise<string> {
	const { tree } = content();
	// A tree without words of its own gets those of the project: they are about the language more than about the texts.
	const words = tree.searchWords ?? readSearchWords(join(projectRoot, 'content')).words ?? noWords;
	return buildSearch(staging, tree, words, today());
}

function admin(): Promise<string> {
	return buildAdmin(staging, content().tree);
}

async function packs(): Promise<string> {
	const count = await buildPacks(staging, basePath);
	return `${t('build.packCount', { count })} · ${await buildWorker(staging)}`;
}

function takeAway(): Promise<string> {
	return buildTakeAway(staging, content().sites, { origin: siteOrigin, base: basePath });
}

function forms(): Promise<string> {
	return buildForms(staging, content().tree.settings, { origin: siteOrigin, base: basePath });
}

function samples(): Promise<string> {
	return buildSamples(staging, content().sites);
}

restoreInterrupted(outRoot);
removeAbandoned(outRoot);
mkdirSync(dirname(outRoot), { recursive: true });
const done = await runStages([
	[t('build.check'), check],
	[t('build.pages'), astro],
	[t('build.pictures'), () => buildPictures(staging, basePath, locale)],
	[t('build.finish'), () => finishPages(staging)],
	[t('build.search'), search],
	[t('build.admin'), admin],
	[t('build.takeAway'), takeAway],
	[t('build.forms'), forms],
	[t('build.samples'), samples],
	[t('build.compress'), () => compressFolder(staging)],
	[t('build.packs'), packs],
	[
		t('build.place'),
		() => {
			moveIntoPlace(staging, outRoot);
			return shortPath(outRoot);
		},
	],
]);
rmSync(staging, { recursive: true, force: true });
process.exitCode = done ? 0 : 1;
