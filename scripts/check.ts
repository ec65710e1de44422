/** npm run check [-- --json | --github] [--fix] [--lang uk|en]: every fault of the content, with the way out. */
import { parseArgs } from 'node:util';
import { getT } from '../src/i18n/index.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { checkContent } from '../src/lib/checks/index.ts';
import { writeCanonical } from '../src/lib/content/fix.ts';
import { today } from '../src/lib/today.ts';
import { githubReporter } from './reporters/github.ts';
import { jsonReporter } from './reporters/json.ts';
import { terminalReporter } from './reporters/terminal.ts';
import { contentRoot, requireFolder, shortPath, terminalLocale } from './settings.ts';

const values = readOptions();

requireFolder(contentRoot);
if (values.fix) {
	const written = writeCanonical(contentRoot);
	console.error(getT(terminalLocale(values.lang))('check.fixed', { count: written.length }));
}
const started = performance.now();
const report = checkContent(contentRoot, { today: today() });
const reporter = values.json ? jsonReporter : values.github ? githubReporter : terminalReporter;
console.log(
	reporter({
		report,
		locale: terminalLocale(values.lang),
		folder: shortPath(contentRoot),
		took: performance.now() - started,
		colour: process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined,
	}),
);
// Not process.exit: a long report must reach a slow pipe whole.
process.exitCode = report.errors > 0 ? 1 : 0;

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				json: { type: 'boolean' },
				github: { type: 'boolean' },
				fix: { type: 'boolean' },
				lang: { type: 'string' },
			},
		});
		if (values.lang === undefined || isLocale(values.lang)) return values;
	} catch {
		// What was wrong is seen from the usage.
	}
	console.error(getT(terminalLocale())('check.usage'));
	process.exit(2);
}
