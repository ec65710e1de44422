/** npm start: builds the site and serves it as a production server would. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { getT } from '../src/i18n/index.ts';
import { localEditing } from './admin/local.ts';
import { serveFolder } from './serve.ts';
import { contentRoot, outRoot, projectRoot, terminalLocale } from './settings.ts';

const build = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const port = Number(process.env['PORT'] ?? 4321);
const local = await localEditing({ content: contentRoot, mode: 'start', built: join(outRoot, 'admin/index.json') });
const server = await serveFolder(outRoot, { port, base: process.env['VICHE_BASE'] ?? '/', local });
const t = getT(terminalLocale());
console.log(`\n${t('start.ready')} ${server.url}\n${t('start.admin')} ${server.url}admin/\n${t('start.stop')}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
