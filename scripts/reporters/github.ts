import { describeFinding } from '../../src/lib/checks/describe.ts';
import type { Reporter } from './reporter.ts';

/** Workflow commands that GitHub shows beside the line of a pull request. */
export const githubReporter: Reporter = ({ report, locale, folder }) =>
	report.findings
		.map((finding) => {
			const { rule, severity, file, line, column, what, why, fix } = describeFinding(finding, locale);
			const place = `file=${property(`${folder}/${file}`)},line=${String(line)},col=${String(column)},title=${property(rule)}`;
			return `::${severity} ${place}::${message(`${what}\n${why}\n${fix}`)}`;
		})
		.join('\n');

function message(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
