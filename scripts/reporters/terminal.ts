import { styleText } from 'node:util';
import { getT } from '../../src/i18n/index.ts';
import { describeFinding } from '../../src/lib/checks/describe.ts';
import type { Reporter } from './reporter.ts';

/** Each fault in four lines: where, what, why, what to do now; then the sums. */
export const terminalReporter: Reporter = ({ report, locale, folder, took, colour }) => {
	const t = getT(locale);
	const paint = (style: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const blocks = report.findings.map((finding) => {
		const { rule, severity, file, line, column, what, why, fix } = describeFinding(finding, locale);
		const mark =
			severity === 'error'
				? paint('red', `✖ ${t('check.severity.error')}`)
				: paint('yellow', `⚠ ${t('check.severity.warning')}`);
		return [
			`${paint('bold', `${folder}/${file}:${String(line)}:${String(column)}`)}  ${mark} ${paint('dim', rule)}`,
			`  ${what}`,
			paint('dim', `  ${t('check.why')}: ${why}`),
			`  ${t('check.fix')}: ${fix}`,
		].join('\n');
	});
	const sums = [
		t('check.files', { count: report.files }),
		t('check.entries', { count: report.entries }),
		t('check.errors', { count: report.errors }),
		t('check.warnings', { count: report.warnings }),
	].join(', ');
	const verdict = report.errors > 0 ? paint('red', '✖') : paint('green', '✔');
	const summary = report.findings.length === 0 ? `${verdict} ${t('check.clean')}: ${sums}` : `${verdict} ${sums}`;
	return [...blocks, `${summary} (${(took / 1000).toFixed(1)} s)`].join('\n\n');
};
