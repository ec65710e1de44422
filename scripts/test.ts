/** npm test: unit tests, then the built site in a real browser. `npm cit` installs first. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensureOffice } from './office.ts';
import { runStages, type Stage } from './build/stages.ts';
import { projectRoot } from './settings.ts';

function node(script: string, ...args: string[]): () => string {
	return () => {
		console.log();
		const { status } = spawnSync(process.execPath, [join(projectRoot, script), ...args], {
			cwd: projectRoot,
			stdio: 'inherit',
		});
		if (status !== 0) throw new Error(`${script} ${args.join(' ')}`);
		return '✔';
	};
}

const vitest = 'node_modules/vitest/vitest.mjs';
const stages: Stage[] = [
	['Unit tests', node(vitest, 'run')],
	['Browser', ensureBrowser],
	['LibreOffice', ensureOffice],
	['Build', node('scripts/build.ts')],
	['End-to-end tests', node(vitest, 'run', '--config', 'src/__e2e__/vitest.config.ts')],
];
process.exitCode = (await runStages(stages)) ? 0 : 1;
