/** npm run dev: live editing. Content faults are shown in the terminal and over the page. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentRoot, projectRoot, requireFolder } from './settings.ts';

requireFolder(contentRoot);
const program = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
const child = spawn(
	process.execPath,
	[program, 'dev', '--host', '127.0.0.1', '--port', process.env['PORT'] ?? '4321', ...process.argv.slice(2)],
	{
		cwd: projectRoot,
		env: { ...process.env, VICHE_CONTENT: contentRoot, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: 'inherit',
	},
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
child.on('exit', (code) => {
	process.exitCode = code ?? 0;
});
