import { describeFinding } from '../../src/lib/checks/describe.ts';
import type { Reporter } from './reporter.ts';

export const jsonReporter: Reporter = ({ report, locale, folder, took }) => {
	const { files, entries, errors, warnings } = report;
	const findings = report.findings.map((finding) => describeFinding(finding, locale));
	return JSON.stringify({ folder, files, entries, errors, warnings, took: Math.round(took), findings }, null, '\t');
};
