/** npm run cms:config: writes admin/config.yml from the schemas; with --check only says whether it is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { decapConfig } from '../admin/config/collections.ts';
import { projectRoot } from './settings.ts';

const path = join(projectRoot, 'admin/config.yml');
const text = `# Made from src/schemas by \`npm run cms:config\`; do not edit.\n${stringify(decapConfig(), { lineWidth: 0, aliasDuplicateObjects: false })}`;

if (!process.argv.includes('--check')) {
	writeFileSync(path, text);
	console.log(`admin/config.yml: ${String(Math.round(text.length / 1024))} КБ`);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
	console.error('admin/config.yml не збігається зі схемами: виконайте npm run cms:config і збережіть зміну.');
	console.error('admin/config.yml does not match the schemas: run npm run cms:config and commit the change.');
	process.exitCode = 1;
}
